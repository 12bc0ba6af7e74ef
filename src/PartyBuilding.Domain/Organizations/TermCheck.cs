using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Makes the terms of a roster consistent: apart from each other, numbered upwards, brought forward or delayed with approval, by a year at most.</summary>
internal sealed class TermCheck
{
    private static readonly DateLength LongestDelay = DateLength.Years(1);
    private readonly OrganizationCheck _organizations;
    private readonly List<Finding> _findings;

    internal TermCheck(List<TermOfOffice> given, OrganizationCheck organizations, List<Finding> findings)
    {
        _organizations = organizations;
        _findings = findings;
        List<TermOfOffice> distinct = [.. given.Distinct().OrderBy(term => term, TermOfOffice.ContentOrder)];
        Repeated = given.Count - distinct.Count;
        List<TermOfOffice> kept = [];
        foreach (TermOfOffice term in distinct)
        {
            TermOfOffice? last = kept.Count > 0 && kept[kept.Count - 1].Organization == term.Organization ? kept[kept.Count - 1] : null;
            if (Fit(term) is TermOfOffice fitting && (last is null || Follows(last, fitting)))
            {
                kept.Add(fitting);
                WarnOfElection(last, fitting);
            }
        }

        Terms = [.. kept];
    }

    /// <summary>By organization and start.</summary>
    internal TermOfOffice[] Terms { get; }

    internal int Repeated { get; }

    private TermOfOffice? Fit(TermOfOffice term)
    {
        if (!_organizations.Index.TryGetValue(term.Organization, out int number))
        {
            _findings.Add(At(DomainFindings.TermOrganizationUnknown, term));
            return null;
        }

        if (RunsBackwards(term))
        {
            return null;
        }

        DateSpan? span = _organizations.Cut(term.Span, term.Organization, out bool isFault);
        if (isFault)
        {
            DateSpan existence = _organizations.Organizations[number].Existence;
            _findings.Add(At(DomainFindings.TermOutsideExistence, term).With("span", term.Span).With("existence", existence));
        }

        if (span is not DateSpan days)
        {
            return null;
        }

        // What is left of it may begin after its election was due.
        TermOfOffice within = term.During(days);
        return RunsBackwards(within) ? null : WithLawfulAdvance(WithLawfulDelay(within));
    }

    private bool RunsBackwards(TermOfOffice term)
    {
        int before = _findings.Count;
        foreach (LocalDate end in new[] { term.LastDay, term.ElectionDue }.OfType<LocalDate>().Where(end => end < term.Start))
        {
            _findings.Add(Finding.Of(DomainFindings.RowDatesReversed, FindingPlace.OfSubject(term.Organization)).With("from", term.Start).With("to", end));
        }

        return _findings.Count > before;
    }

    private TermOfOffice WithLawfulDelay(TermOfOffice term)
    {
        LocalDate latest = LongestDelay.After(term.ElectionDue, WorkingCalendar.None).Date;
        if (term.DelayedTo is not LocalDate delayedTo || (delayedTo > term.ElectionDue && delayedTo <= latest))
        {
            return term;
        }

        FindingKind kind = delayedTo > latest ? DomainFindings.TermDelayTooLong : DomainFindings.TermDelayBeforeDue;
        _findings.Add(At(kind, term).With("due", term.ElectionDue).With("delayedTo", delayedTo).With("latest", latest));
        return term.WithoutDelay();
    }

    private TermOfOffice WithLawfulAdvance(TermOfOffice term)
    {
        if (term.AdvancedTo is not LocalDate advancedTo || (advancedTo >= term.Start && advancedTo < term.ElectionDue))
        {
            return term;
        }

        _findings.Add(At(DomainFindings.TermAdvanceNotEarlier, term).With("start", term.Start).With("due", term.ElectionDue).With("advancedTo", advancedTo));
        return term.WithoutAdvance();
    }

    /// <summary>The next term begins on the last day as set or on the day after it; both are on time.</summary>
    private void WarnOfElection(TermOfOffice? last, TermOfOffice next)
    {
        // Where a term is missing between the two, nobody knows when it ended.
        if (last is null || next.Number != last.Number + 1)
        {
            return;
        }

        if (next.Start < last.EarliestElection)
        {
            _findings.Add(At(DomainFindings.TermElectedEarly, last).With("due", last.EarliestElection).With("next", next.Start));
        }
        else if (next.Start.PlusDays(-1) > last.LatestElection)
        {
            _findings.Add(At(DomainFindings.TermElectedLate, last).With("due", last.LatestElection).With("next", next.Start));
        }
    }

    private bool Follows(TermOfOffice last, TermOfOffice next)
    {
        FindingKind? fault = last.Span.Overlaps(next.Span) ? DomainFindings.TermsOverlap
            : next.Number <= last.Number ? DomainFindings.TermNumberOutOfOrder
            : null;
        if (fault is not null)
        {
            _findings.Add(Finding.Of(fault, FindingPlace.OfSubject(next.Organization))
                .With("keptNumber", last.Number)
                .With("kept", last.Span)
                .With("leftNumber", next.Number)
                .With("left", next.Span));
        }

        return fault is null;
    }

    private static Finding At(FindingKind kind, TermOfOffice term) =>
        Finding.Of(kind, FindingPlace.OfSubject(term.Organization)).With("number", term.Number);
}
