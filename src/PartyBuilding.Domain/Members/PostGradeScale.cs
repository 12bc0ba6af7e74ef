using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The pay grades of posts: which grades each post has, at which one somebody begins, and how long each lasts before the next (三岗十八级).</summary>
/// <remarks>Immutable; equal by content. Grades are counted from 1, the lowest. Posts may share grades. Without a length a grade has no normal advancement.</remarks>
public sealed class PostGradeScale : IEquatable<PostGradeScale>
{
    private readonly ValueList<PostGradeRange> _posts;
    private readonly ValueList<(string Post, int Years, int Grade)> _starts;
    private readonly ValueList<DateLength?> _lengths;

    private PostGradeScale(ValueList<PostGradeRange> posts, ValueList<(string Post, int Years, int Grade)> starts, ValueList<DateLength?> lengths)
    {
        _posts = posts;
        _starts = starts;
        _lengths = lengths;
    }

    /// <summary>The number of grades.</summary>
    public int Grades => _lengths.Count;

    /// <summary>The posts and their grades, in the order given.</summary>
    public IReadOnlyList<PostGradeRange> Posts => _posts;

    /// <summary>A scale of this many grades without posts, without advancement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 100.</exception>
    public static PostGradeScale Of(int grades) => grades is >= 1 and <= 100
        ? new(ValueList<PostGradeRange>.Empty, ValueList<(string Post, int Years, int Grade)>.Empty, ValueList<DateLength?>.Of(new DateLength?[grades]))
        : throw new ArgumentOutOfRangeException(nameof(grades), grades, "A scale has 1 to 100 grades.");

    /// <summary>The same scale with a post that has these grades, both ends included.</summary>
    /// <exception cref="ArgumentException">The post is no code or there already, or the grades are not on the scale.</exception>
    public PostGradeScale WithPost(string post, int lowest, int highest)
    {
        Code.Check(post, nameof(post));
        CheckGrade(lowest, 1, Grades, nameof(lowest));
        CheckGrade(highest, lowest, Grades, nameof(highest));
        return _posts.Any(one => one.Post == post)
            ? throw new ArgumentException($"The post '{post}' is on the scale already.", nameof(post))
            : new(_posts.With(new PostGradeRange(post, lowest, highest)), _starts, _lengths);
    }

    /// <summary>The same scale, in which somebody with at least so many full years of service begins in this post at this grade.</summary>
    /// <remarks>With several lines the one with the most years that is reached counts; without one it is the lowest grade of the post.</remarks>
    /// <exception cref="ArgumentException">The scale has no such post, the post not this grade, or the years are below 0.</exception>
    public PostGradeScale BeginsAt(string post, int years, int grade)
    {
        PostGradeRange range = RangeOf(post);
        CheckGrade(grade, range.Lowest, range.Highest, nameof(grade));
        return years >= 0
            ? new(_posts, _starts.With((post, years, grade)), _lengths)
            : throw new ArgumentOutOfRangeException(nameof(years), years, "Years are 0 or above.");
    }

    /// <summary>The same scale, in which these grades, both ends included, each last this long before the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grades are not on the scale, or the length is nothing.</exception>
    public PostGradeScale Advances(int lowest, int highest, DateLength after)
    {
        CheckGrade(lowest, 1, Grades, nameof(lowest));
        CheckGrade(highest, lowest, Grades, nameof(highest));
        return Require.NotNull(after, nameof(after)).Count > 0
            ? new(_posts, _starts, ValueList<DateLength?>.Of(_lengths.Select((length, i) => i + 1 >= lowest && i + 1 <= highest ? after : length)))
            : throw new ArgumentOutOfRangeException(nameof(after), after, "A grade lasts at least a day.");
    }

    /// <summary>The grade at which somebody with so many full years of service begins in this post.</summary>
    /// <exception cref="ArgumentException">The scale has no such post, or the years are below 0.</exception>
    public int StartingGrade(string post, int years)
    {
        PostGradeRange range = RangeOf(post);
        return years >= 0
            ? _starts.Where(line => line.Post == post && line.Years <= years).OrderBy(line => line.Years).Select(line => line.Grade)
                .DefaultIfEmpty(range.Lowest).Last()
            : throw new ArgumentOutOfRangeException(nameof(years), years, "Years are 0 or above.");
    }

    /// <summary>Where normal advancement has led on this day from a grade fixed before, and when the next one is due.</summary>
    /// <remarks>Each advancement is counted from the one before. A day before the grade was fixed gives that grade. The calendar serves lengths in working days only.</remarks>
    /// <exception cref="ArgumentException">The scale has no such post, or the post not this grade.</exception>
    public PostGradeState StateOn(PostGrade fixedGrade, LocalDate date, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        PostGradeRange range = RangeOf(Require.NotNull(fixedGrade, nameof(fixedGrade)).Post);
        CheckGrade(fixedGrade.Grade, range.Lowest, range.Highest, nameof(fixedGrade));
        LocalDate day = date.Iso();
        int grade = fixedGrade.Grade;
        LocalDate since = fixedGrade.Date;
        bool provisional = false;
        while (grade < range.Highest && _lengths[grade - 1] is DateLength length)
        {
            ReckonedDate next = length.After(since, calendar);
            provisional |= next.IsProvisional;
            if (next.Date > day)
            {
                return new(range.Post, grade, since, provisional ? ReckonedDate.Provisional(next.Date) : next);
            }

            grade++;
            since = next.Date;
        }

        return new(range.Post, grade, since, null);
    }

    /// <inheritdoc/>
    public bool Equals(PostGradeScale? other) =>
        other is not null && _posts.Equals(other._posts) && _starts.Equals(other._starts) && _lengths.Equals(other._lengths);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PostGradeScale);

    /// <inheritdoc/>
    public override int GetHashCode() => (_posts.Count, _starts.Count, Grades).GetHashCode();

    private static void CheckGrade(int grade, int lowest, int highest, string paramName)
    {
        if (grade < lowest || grade > highest)
        {
            throw new ArgumentOutOfRangeException(paramName, grade, $"The grade is {Keys.Text(lowest)} to {Keys.Text(highest)}.");
        }
    }

    private PostGradeRange RangeOf(string post) => _posts.FirstOrDefault(one => one.Post == post)
        ?? throw new ArgumentException($"The scale has the posts [{string.Join(", ", _posts.Select(one => one.Post))}], not '{post}'.", nameof(post));
}
