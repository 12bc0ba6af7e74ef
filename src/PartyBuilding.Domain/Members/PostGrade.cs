using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A post and the pay grade that was fixed in it on a day (岗位等级).</summary>
/// <remarks>Immutable; equal when all parts are equal. Normal advancement from there on follows from a <see cref="PostGradeScale"/>.</remarks>
public sealed record PostGrade : IMemberContent
{
    private PostGrade(string post, int grade, LocalDate date)
    {
        Post = post;
        Grade = grade;
        Date = date;
    }

    /// <summary>The post, a code.</summary>
    public string Post { get; }

    /// <summary>The grade, counted from 1, the lowest.</summary>
    public int Grade { get; }

    /// <summary>The day from which it holds.</summary>
    public LocalDate Date { get; }

    string IMemberContent.Kind => MemberEntryKinds.Grade;

    ItemId? IMemberContent.Matter => null;

    /// <summary>A grade in a post from this day on.</summary>
    /// <exception cref="ArgumentException">The post is no code, or the grade below 1.</exception>
    public static PostGrade Of(string post, int grade, LocalDate date) => grade >= 1
        ? new(Code.Check(post, nameof(post)), grade, date.Iso())
        : throw new ArgumentOutOfRangeException(nameof(grade), grade, "Grades are counted from 1.");

    /// <summary>Post, grade and day.</summary>
    public override string ToString() => $"{Post} {Keys.Text(Grade)} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
    }

    WorkRecord IMemberContent.Describe(WorkRecord record) => record.With(RecordAttributes.Post, Post).With(RecordAttributes.PostGrade, (decimal)Grade);
}
