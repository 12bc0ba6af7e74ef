using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What somebody needs for a post: years of service, posts at a rank, standing and freedom from bars; exceptions are possible and recorded (任职资格).</summary>
/// <remarks>
/// Immutable; equal by content. An exception waives years and posts, which are then warnings; that the file leaves the member free is never waived. It is refused within a year of the last promotion on the file, and when that
/// one was by an exception itself (selection of leading cadres, the limits of exceptions 破格). Whether there is ground for one is decided by people.
/// </remarks>
public sealed class PostEligibility : IEquatable<PostEligibility>
{
    private static readonly DateLength SinceLastPromotion = DateLength.Years(1);
    private readonly ValueList<(int Years, string Settings)> _years;
    private readonly ValueList<(int Count, string Rank)> _posts;
    private readonly ValueList<string> _actions;

    private PostEligibility(string post, ValueList<(int Years, string Settings)> years, ValueList<(int Count, string Rank)> posts, ValueList<string> actions)
    {
        Post = post;
        _years = years;
        _posts = posts;
        _actions = actions;
    }

    /// <summary>The post, a code.</summary>
    public string Post { get; }

    /// <summary>A post that needs nothing yet.</summary>
    /// <exception cref="ArgumentException">The post is no code.</exception>
    public static PostEligibility Of(string post) =>
        new(Code.Check(post, nameof(post)), ValueList<(int Years, string Settings)>.Empty, ValueList<(int Count, string Rank)>.Empty, ValueList<string>.Empty);

    /// <summary>Also needs this many full years of service in any of these posts, ranks or settings; days served twice count once.</summary>
    /// <exception cref="ArgumentException">The years are below 1, there are no codes, or one of them is none.</exception>
    public PostEligibility NeedsYears(int years, params string[] anyOf)
    {
        string settings = string.Join(", ", CodesOf.Some(anyOf, nameof(anyOf)));
        return new(Post, _years.With((NotBelowOne(years, nameof(years)), settings)), _posts, _actions);
    }

    /// <summary>Also needs this many different posts at this rank.</summary>
    /// <exception cref="ArgumentException">The number is below 1, or the rank is no code.</exception>
    public PostEligibility NeedsPosts(int count, string rank) =>
        new(Post, _years, _posts.With((NotBelowOne(count, nameof(count)), Code.Check(rank, nameof(rank)))), _actions);

    /// <summary>Also needs that these actions are open to the member on the day, such as <see cref="MemberActions.Promotion"/> and <see cref="MemberActions.EqualPost"/>: by standing, and barred by no sanction within its impact period, service period or refresher training.</summary>
    /// <exception cref="ArgumentException">There are no actions, or one of them is no code.</exception>
    public PostEligibility NeedsOpen(params string[] actions) =>
        new(Post, _years, _posts, CodesOf.Sorted([.. _actions, .. CodesOf.Some(actions, nameof(actions))], nameof(actions)));

    /// <summary>Every condition that the member does not meet on this day, each named; empty when all are met.</summary>
    public IReadOnlyList<Finding> Missing(MemberFile file, LocalDate date) =>
        Array.AsReadOnly(Barred(Require.NotNull(file, nameof(file)), date.Iso()).Concat(Shortfalls(file, date.Iso()).Select(one => one.Finding)).ToArray());

    /// <summary>The same with an exception on this ground: what is missing becomes a warning, and an error says why no exception is possible.</summary>
    /// <exception cref="ArgumentException">The ground is no code.</exception>
    public IReadOnlyList<Finding> Missing(MemberFile file, LocalDate date, string exceptionGround)
    {
        Require.NotNull(file, nameof(file));
        Code.Check(exceptionGround, nameof(exceptionGround));
        LocalDate day = date.Iso();
        (string Missing, Finding Finding)[] shortfalls = Shortfalls(file, day).ToArray();
        return Array.AsReadOnly(shortfalls.Length == 0 ? Barred(file, day).ToArray() : Barred(file, day).Concat(Against(file, day))
            .Concat(shortfalls.Select(one => On(file, DomainFindings.EligibilityWaived, day).With("missing", one.Missing, Words(one.Missing)).With("ground", exceptionGround)))
            .ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(PostEligibility? other) => other is not null && Post == other.Post && _years.Equals(other._years) && _posts.Equals(other._posts) && _actions.Equals(other._actions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PostEligibility);

    /// <inheritdoc/>
    public override int GetHashCode() => (_years.Count, _posts.Count).GetHashCode();

    private static int NotBelowOne(int number, string paramName) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(paramName, number, "It is 1 or above.");

    private IEnumerable<Finding> Barred(MemberFile file, LocalDate day) => _actions.SelectMany(action => file.May(action, day));

    private IEnumerable<(string Missing, Finding Finding)> Shortfalls(MemberFile file, LocalDate day)
    {
        foreach ((int years, string settings) in _years)
        {
            int found = file.ServiceYears(day, Codes(settings));
            if (found < years)
            {
                yield return (settings, On(file, DomainFindings.ServiceTooShort, day)
                    .With("needed", years).With("settings", settings, Words(settings)).With("found", found));
            }
        }

        foreach ((int count, string rank) in _posts)
        {
            int found = file.AsOf(day).ServiceIn([rank]).Select(one => one.Post).Distinct().Count();
            if (found < count)
            {
                yield return (rank, On(file, DomainFindings.PostsTooFew, day).With("needed", count).With("rank", rank, Words(rank)).With("found", found));
            }
        }
    }

    private IEnumerable<Finding> Against(MemberFile file, LocalDate day)
    {
        ActionTaken? last = file.Contents<ActionTaken>().LastOrDefault(one => one.Action == MemberActions.Promotion && one.Date < day);
        if (last is null)
        {
            yield break;
        }

        LocalDate free = SinceLastPromotion.After(last.Date, WorkingCalendar.None).Date;
        if (day < free)
        {
            yield return On(file, DomainFindings.ExceptionTooSoon, day).With("promoted", last.Date).With("free", free);
        }

        if (last.Exception is not null)
        {
            yield return On(file, DomainFindings.ExceptionTwice, day).With("promoted", last.Date);
        }
    }

    private static string[] Codes(string listed) => listed.Split([", "], StringSplitOptions.None);

    private static LocalizedText Words(string listed) => StepWords.Listed(Codes(listed).Select(WellKnown.Post));

    private Finding On(MemberFile file, FindingKind kind, LocalDate day) =>
        Finding.Of(kind, FindingPlace.OfSubject(file.Member)).With("post", Post, Words(Post)).With("date", day);
}
