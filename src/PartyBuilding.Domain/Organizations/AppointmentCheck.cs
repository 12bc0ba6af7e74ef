using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Makes the appointments of a roster consistent: members and organizations that exist, no post held twice, no more holders than seats.</summary>
internal sealed class AppointmentCheck
{
    private readonly OrganizationCheck _organizations;
    private readonly MemberCheck _members;
    private readonly PostCheck _posts;
    private readonly List<Finding> _findings;

    internal AppointmentCheck(List<Appointment> given, OrganizationCheck organizations, MemberCheck members, PostCheck posts, List<Finding> findings)
    {
        _organizations = organizations;
        _members = members;
        _posts = posts;
        _findings = findings;
        List<Appointment> distinct = [.. given.Distinct().OrderBy(one => one, Appointment.ContentOrder)];
        Repeated = given.Count - distinct.Count;
        List<Appointment> fitting = [];
        foreach (Appointment one in distinct)
        {
            if (Fit(one) is Appointment fit)
            {
                fitting.Add(fit);
            }
        }

        fitting.Sort(Appointment.ContentOrder);
        Appointments = [.. Drawn(KeepWithinLimits(Drawn(fitting)))];
    }

    /// <summary>By organization, post, start and member.</summary>
    internal Appointment[] Appointments { get; }

    internal int Repeated { get; }

    private Appointment? Fit(Appointment one)
    {
        bool isKnown = true;
        if (!_organizations.Index.ContainsKey(one.Organization))
        {
            _findings.Add(At(DomainFindings.AppointmentSubjectUnknown, one).With("subject", (SubjectId)one.Organization));
            isKnown = false;
        }

        if (!_members.Index.ContainsKey(one.Member))
        {
            _findings.Add(At(DomainFindings.AppointmentSubjectUnknown, one).With("subject", (SubjectId)one.Member));
            isKnown = false;
        }

        if (!isKnown)
        {
            return null;
        }

        if (_posts.Declaring.Contains(one.Organization) && !_posts.Index.ContainsKey((one.Organization, one.Post)))
        {
            _findings.Add(At(DomainFindings.PostUndeclared, one));
        }

        DateSpan? span = _organizations.Cut(one.Span, one.Organization, out bool isFault);
        if (isFault)
        {
            DateSpan existence = _organizations.Organizations[_organizations.Index[one.Organization]].Existence;
            _findings.Add(At(DomainFindings.AppointmentOutsideExistence, one).With("existence", existence));
        }

        return span is DateSpan days ? days == one.Span ? one : one.During(days) : null;
    }

    /// <summary>Those who hold what their post is drawn from; who falls out may take others along.</summary>
    private List<Appointment> Drawn(List<Appointment> given)
    {
        List<Appointment> kept = given;
        bool isOpenToAll = _posts.Posts.All(post => post.DrawnFrom is null);
        for (int before = -1; before != kept.Count && !isOpenToAll;)
        {
            before = kept.Count;
            ILookup<(MemberId, string), Appointment> held = kept.ToLookup(one => (one.Member, one.Post));
            kept = kept.FindAll(one =>
            {
                if (!_posts.Index.TryGetValue((one.Organization, one.Post), out Post? post) || post.SourceFor(one.Mode) is not string source
                    || held[(one.Member, source)].Any(other => !ReferenceEquals(other, one) && other.Span.Contains(one.Span.Start)))
                {
                    return true;
                }

                _findings.Add(At(DomainFindings.PostNotDrawnFrom, one).With("drawnFrom", source, WellKnown.Post(source)).With("day", one.Span.Start));
                return false;
            });
        }

        return kept;
    }

    private List<Appointment> KeepWithinLimits(List<Appointment> sorted)
    {
        List<Appointment> kept = [];
        Dictionary<MemberId, Appointment> lastOf = [];
        List<LocalDate> ends = []; // of those who hold the post on the day at hand; kept where seats are limited, so that it stays short
        foreach (Appointment one in sorted)
        {
            if (kept.Count > 0 && (kept[kept.Count - 1].Organization != one.Organization || kept[kept.Count - 1].Post != one.Post))
            {
                lastOf.Clear();
                ends.Clear();
            }

            int? seats = _posts.Index.TryGetValue((one.Organization, one.Post), out Post? post) ? post.Seats : null;
            ends.RemoveAll(end => end < one.Span.Start);
            if (lastOf.TryGetValue(one.Member, out Appointment? first) && first.Span.Overlaps(one.Span))
            {
                _findings.Add(At(DomainFindings.PostHeldTwice, one).With("kept", first.Span).With("left", one.Span));
                continue;
            }

            // In the order of starts whoever holds a post besides holds it on the first day: no later day has more holders.
            if (seats is int limit)
            {
                if (ends.Count == limit)
                {
                    _findings.Add(At(DomainFindings.PostFull, one).With("day", one.Span.Start).With("seats", limit));
                    continue;
                }

                ends.Add(one.Span.LastDay);
            }

            kept.Add(one);
            lastOf[one.Member] = one;
        }

        return kept;
    }

    private static Finding At(FindingKind kind, Appointment one) => Finding.Of(kind, FindingPlace.OfSubject(one.Member))
        .With("organization", (SubjectId)one.Organization)
        .With("post", one.Post, WellKnown.Post(one.Post))
        .With("span", one.Span);
}
