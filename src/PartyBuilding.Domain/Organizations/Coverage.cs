using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What is covered by organizations and links, and what is not (组织覆盖、工作覆盖).</summary>
/// <remarks>
/// Immutable and thread-safe. Relations and posts count that hold on any day of the span; organizations, units and homes are as on its last day.
/// All lists are sorted.
/// </remarks>
public sealed partial class Coverage
{
    private readonly Roster _roster;

    internal Coverage(Roster roster, DateSpan span)
    {
        _roster = roster;
        Span = span;
    }

    /// <summary>The days looked at.</summary>
    public DateSpan Span { get; }

    /// <summary>The day on which organizations, units and homes are looked at: the last one.</summary>
    public LocalDate Day => Span.LastDay;

    /// <summary>The organizations of these kinds that exist, all kinds when none is given.</summary>
    public IReadOnlyList<OrganizationId> Organizations(params string[] kinds)
    {
        Require.NotNull(kinds, nameof(kinds));
        return List(_roster.Organizations
            .Select(one => _roster.Find(one.Id, Day))
            .Where(one => one is not null && (kinds.Length == 0 || Array.IndexOf(kinds, one.Kind) >= 0))
            .Select(one => one!.Id));
    }

    /// <summary>The units of this kind that exist.</summary>
    public IReadOnlyList<SubjectId> Units(string kind)
    {
        Require.NotNull(kind, nameof(kind));
        return List(_roster.Units.Where(unit => unit.Kind == kind && unit.Existence.Contains(Day)).Select(unit => unit.Id));
    }

    /// <summary>The members who are at home in an organization.</summary>
    public IReadOnlyList<MemberId> Members() => List(Homes().Select(home => home.Member).Distinct().OrderBy(id => id));

    /// <summary>The members who have joined and are at home nowhere (口袋党员).</summary>
    public IReadOnlyList<MemberId> MembersNowhere()
    {
        HashSet<MemberId> somewhere = [.. Homes().Select(home => home.Member)];
        return List(_roster.Members
            .Where(member => !somewhere.Contains(member.Id) && (member.JoinedOn is not LocalDate joined || joined <= Day))
            .Select(member => member.Id));
    }

    /// <summary>Those who hold one of these posts in an organization of any kind.</summary>
    public IReadOnlyList<MemberId> Holders(params string[] posts) => Holders(posts, one => true);

    /// <summary>Those who hold one of these posts beside other work (兼职委员).</summary>
    public IReadOnlyList<MemberId> PartTimeHolders(params string[] posts) => Holders(posts, one => one.WorkingTime == WorkingTime.PartTime);

    /// <summary>The links of each subject at one end, those without any included.</summary>
    public IReadOnlyList<LinkCount> Links(IEnumerable<SubjectId> subjects, string kind, RelationSide side)
    {
        Require.NotNull(kind, nameof(kind));
        return List(Require.NotNull(subjects, nameof(subjects)).Distinct().OrderBy(one => one).Select(one => Link(one, kind, side, other => true)));
    }

    /// <summary>Those of the subjects that are linked to fewer others than the least or to more than the most.</summary>
    public IReadOnlyList<LinkCount> LinksOutside(IEnumerable<SubjectId> subjects, string kind, RelationSide side, int least, int most) =>
        List(Links(subjects, kind, side).Where(one => one.Count < least || one.Count > most));

    /// <summary>How many of the subjects have at least one link at this end.</summary>
    public Proportion Share(IEnumerable<SubjectId> subjects, string kind, RelationSide side)
    {
        IReadOnlyList<LinkCount> links = Links(subjects, kind, side);
        return Proportion.Of(links.Count(one => one.Count > 0), links.Count);
    }

    private ReadOnlyCollection<MemberId> Holders(string[] posts, Func<Appointment, bool> counts)
    {
        Require.NotNull(posts, nameof(posts));
        return List(_roster.Appointments
            .Where(one => Array.IndexOf(posts, one.Post) >= 0 && one.Span.Overlaps(Span) && counts(one))
            .Select(one => one.Member)
            .Distinct()
            .OrderBy(id => id));
    }

    private IEnumerable<Membership> Homes() => _roster.Memberships.Where(one => one.Kind == MembershipKind.Home && one.Span.Contains(Day));

    private LinkCount Link(SubjectId subject, string kind, RelationSide side, Func<Relation, bool> counts) => new(
        subject,
        kind,
        side,
        [.. _roster.RelationsAt(subject, side).Where(one => one.Kind == kind && one.Span.Overlaps(Span) && counts(one))]);

    private static ReadOnlyCollection<T> List<T>(IEnumerable<T> items) => Array.AsReadOnly<T>([.. items]);
}
