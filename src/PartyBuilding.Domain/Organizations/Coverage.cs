using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What is covered by organizations and links, and what is not (组织覆盖、工作覆盖).</summary>
/// <remarks>
/// Immutable and thread-safe. Relations and posts count that hold on any day of the span; organizations, units and homes are as on its last day.
/// A roster knows no standing: everybody on it who has joined is taken for a member, until <see cref="WithStandingOf"/> says who is one by the members' files.
/// All lists are sorted.
/// </remarks>
public sealed partial class Coverage
{
    private static readonly Dictionary<MemberId, MemberFile> NoFiles = [];

    private readonly Roster _roster;
    private readonly Dictionary<MemberId, MemberFile> _files;

    internal Coverage(Roster roster, DateSpan span)
        : this(roster, span, NoFiles)
    {
    }

    private Coverage(Roster roster, DateSpan span, Dictionary<MemberId, MemberFile> files)
    {
        _roster = roster;
        _files = files;
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
    public IReadOnlyList<MemberId> Members() => List(Homes().Select(home => home.Member).Where(IsMember).Distinct().OrderBy(id => id));

    /// <summary>The members who have joined and are at home nowhere (口袋党员).</summary>
    /// <remarks>
    /// Who left, was expelled or died, and who has only applied, is no member by the file: see <see cref="WithStandingOf"/>. Then those are listed as well who have
    /// a file and are not on the roster, and nobody whose file says that the record lies with an organization outside of it.
    /// </remarks>
    public IReadOnlyList<MemberId> MembersNowhere()
    {
        HashSet<MemberId> somewhere = [.. Homes().Select(home => home.Member)];
        return List(_roster.Members.Select(member => member.Id).Concat(_files.Keys)
            .Where(member => !somewhere.Contains(member) && IsMember(member) && !IsElsewhere(member))
            .Distinct()
            .OrderBy(id => id));
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
            .Where(one => Array.IndexOf(posts, one.Post) >= 0 && one.Span.Overlaps(Span) && !HasLeft(one.Member) && counts(one))
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
