using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Makes the memberships of a roster consistent with its organizations and members, and with each other.</summary>
internal sealed partial class MembershipCheck
{
    private readonly OrganizationCheck _organizations;
    private readonly MemberCheck _members;
    private readonly List<Finding> _findings;

    // What the member at hand has last in each organization, and as a home in each body: what is kept is in order and apart, so the last one is enough.
    private readonly Membership?[] _lastIn;
    private readonly Membership?[] _lastHomeIn;

    internal MembershipCheck(List<Membership> given, OrganizationCheck organizations, MemberCheck members, List<Finding> findings)
    {
        _organizations = organizations;
        _members = members;
        _findings = findings;
        _lastIn = new Membership?[organizations.Organizations.Length];
        _lastHomeIn = new Membership?[organizations.Organizations.Length];
        Memberships = new(given.Count);
        OrganizationOf = new(given.Count);
        MemberStart = new int[members.Members.Length + 1];
        Membership[] grouped = GroupByMember(MembershipMoves.Follow(given, organizations, findings), out int[] start);
        for (int member = 0; member < members.Members.Length; member++)
        {
            Array.Sort(grouped, start[member], start[member + 1] - start[member], ByDates);
            KeepApart(Fit(members.Members[member], grouped, start[member], start[member + 1]));
            MemberStart[member + 1] = Memberships.Count;
        }
    }

    /// <summary>What is consistent, by member, then start, organization and kind.</summary>
    internal List<Membership> Memberships { get; }

    /// <summary>The number of the organization of each.</summary>
    internal List<int> OrganizationOf { get; }

    /// <summary>Where the memberships of each member start; one more at the end.</summary>
    internal int[] MemberStart { get; }

    internal int Repeated { get; private set; }

    private static readonly Comparer<Membership> ByDates = Comparer<Membership>.Create((left, right) =>
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Organization.CompareTo(right.Organization);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : left.Span.LastDay.CompareTo(right.Span.LastDay);
    });

    private Membership[] GroupByMember(List<Membership> given, out int[] start)
    {
        int[] owner = new int[given.Count];
        List<Membership> strangers = [];
        for (int i = 0; i < owner.Length; i++)
        {
            if (!_members.Index.TryGetValue(given[i].Member, out owner[i]) || !_organizations.Index.ContainsKey(given[i].Organization))
            {
                owner[i] = -1;
                strangers.Add(given[i]);
            }
        }

        Report(strangers);
        int[] places = Buckets.Places(owner, _members.Members.Length, out start);
        Membership[] grouped = new Membership[given.Count - strangers.Count];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
            {
                grouped[places[i]] = given[i];
            }
        }

        return grouped;
    }

    private void Report(List<Membership> strangers)
    {
        strangers.Sort((left, right) => left.Member.CompareTo(right.Member) is int order && order != 0 ? order : ByDates.Compare(left, right));
        foreach (Membership stranger in strangers)
        {
            if (!_members.Index.ContainsKey(stranger.Member))
            {
                Report(DomainFindings.MembershipMemberUnknown, stranger);
            }

            if (!_organizations.Index.ContainsKey(stranger.Organization))
            {
                Report(DomainFindings.MembershipOrganizationUnknown, stranger);
            }
        }
    }

    /// <summary>The memberships of one member, each once and cut to the days on which it can be.</summary>
    private List<Membership> Fit(Member member, Membership[] grouped, int from, int to)
    {
        List<Membership> fitting = new(to - from);
        bool cut = false;
        for (int i = from; i < to; i++)
        {
            if (i > from && grouped[i] == grouped[i - 1])
            {
                Repeated++;
                continue;
            }

            DateSpan? span = SpanThatFits(member, grouped[i]);
            cut |= span != grouped[i].Span;
            if (span is DateSpan days)
            {
                fitting.Add(days == grouped[i].Span ? grouped[i] : grouped[i].During(days));
            }
        }

        if (cut)
        {
            fitting.Sort(ByDates);
        }

        return fitting;
    }

    private DateSpan? SpanThatFits(Member member, Membership membership)
    {
        DateSpan span = membership.Span;
        DateSpan? fitting = span;
        DateSpan existence = _organizations.Organizations[_organizations.Index[membership.Organization]].Existence;
        if (!existence.Contains(span))
        {
            Report(DomainFindings.MembershipOutsideExistence, membership, finding => finding.With("existence", existence));
            fitting = span.Intersect(existence);
        }

        if (member.JoinedOn is LocalDate joinedOn && span.Start < joinedOn)
        {
            Report(DomainFindings.MembershipBeforeJoining, membership, finding => finding.With("joinedOn", joinedOn));
            fitting = fitting?.Intersect(DateSpan.From(joinedOn));
        }

        return fitting;
    }

    private void KeepApart(List<Membership> ofMember)
    {
        for (int i = 0; i < ofMember.Count; i++)
        {
            Membership membership = ofMember[i];
            int organization = _organizations.Index[membership.Organization];
            if ((DaysInSameOrganization(membership, organization) ?? DaysAtHomeInSameBody(membership, organization)) is DateSpan shared)
            {
                // The other days take their turn, so that what is kept stays in order.
                foreach (DateSpan rest in membership.Span.Without(shared))
                {
                    Insert(ofMember, i + 1, membership.During(rest));
                }

                continue;
            }

            if (membership.Kind == MembershipKind.Home)
            {
                Remember(membership, organization);
            }

            _lastIn[organization] = membership;
            Memberships.Add(membership);
            OrganizationOf.Add(organization);
        }
    }

    private static void Insert(List<Membership> sorted, int from, Membership membership)
    {
        int place = sorted.BinarySearch(from, sorted.Count - from, membership, ByDates);
        sorted.Insert(place < 0 ? ~place : place, membership);
    }

    /// <summary>The days on which the member is in the organization already; told.</summary>
    private DateSpan? DaysInSameOrganization(Membership membership, int organization)
    {
        if (SharedDays(_lastIn[organization], membership) is not DateSpan shared)
        {
            return null;
        }

        _findings.Add(Finding.Of(DomainFindings.MembershipsOverlap, FindingPlace.OfSubject(membership.Member))
            .With("organization", membership.Organization)
            .With("kept", _lastIn[organization]!.Span)
            .With("left", membership.Span));
        return shared;
    }

    private static DateSpan? SharedDays(Membership? last, Membership next) =>
        last is not null && last.Member == next.Member ? last.Span.Intersect(next.Span) : null;

    private void Report(FindingKind kind, Membership membership, Func<Finding, Finding>? more = null)
    {
        Finding finding = Finding.Of(kind, FindingPlace.OfSubject(membership.Member))
            .With("organization", membership.Organization)
            .With("span", membership.Span);
        _findings.Add(more is null ? finding : more(finding));
    }
}
