using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>All reasons why an event is not possible on its day.</content>
internal sealed partial class OrganizationFold
{
    private Finding[] Judge(OrganizationEvent one)
    {
        List<Finding> reasons = JudgeParts(one);
        foreach (OrganizationId id in one.Organizations)
        {
            JudgeSubject(one, id, reasons);
        }

        foreach (Organization founded in one.Founded)
        {
            JudgeFounding(one, founded, reasons);
        }

        if (one.Into is OrganizationId into && one.Founded.Count == 0)
        {
            JudgeTarget(one, into, reasons);
        }

        JudgeAssignments(one, reasons);
        JudgeChange(one, reasons);
        if (one.Founded.Count > 0 || one.Kind == OrganizationEventKind.Splitting)
        {
            JudgeCircles(one, reasons);
        }

        // One reason may be met twice on the way, such as an heir that is missing.
        return [.. reasons.Distinct()];
    }

    /// <summary>It must exist on the day; what ends must have existed the day before, and not end otherwise.</summary>
    private void JudgeSubject(OrganizationEvent one, OrganizationId id, List<Finding> reasons)
    {
        if (!one.EndsOrganizations)
        {
            if (!Exists(id, one.On))
            {
                reasons.Add(At(DomainFindings.EventOrganizationMissing, id, one).With("organization", (SubjectId)id).With("day", one.On));
            }

            return;
        }

        LocalDate dayBefore = one.On.PlusDays(-1);
        if (!Exists(id, dayBefore))
        {
            reasons.Add(At(DomainFindings.EventOrganizationMissing, id, one).With("organization", (SubjectId)id).With("day", dayBefore));
        }
        else if (Departures.TryGetValue(_index[id], out List<int>? earlier) && earlier.Any(place => Taken[place].EndsOrganizations))
        {
            reasons.Add(At(DomainFindings.EventOrganizationMissing, id, one).With("organization", (SubjectId)id).With("day", one.On));
        }
        else if (_neededToday.Contains(_index[id]))
        {
            reasons.Add(At(DomainFindings.EventEndsWhatGoesOn, id, one));
        }
        else if (_organizations[_index[id]].LastDay is LocalDate lastDay && lastDay != dayBefore)
        {
            reasons.Add(At(DomainFindings.EventEndsOtherwise, id, one).With("lastDay", lastDay).With("otherLastDay", dayBefore));
        }
    }

    private void JudgeFounding(OrganizationEvent one, Organization founded, List<Finding> reasons)
    {
        int number = _index[founded.Id];
        if (_founded[number] || (_hasRow[number] && !founded.IsSameFounding(_organizations[number])))
        {
            reasons.Add(At(DomainFindings.EventFoundsExisting, founded.Id, one)
                .With("organization", (SubjectId)founded.Id)
                .With("foundedOn", _organizations[number].FoundedOn));
        }

        if (founded.Parent is not OrganizationId parent)
        {
            return;
        }

        if (one.Founded.Any(other => other.Id == parent) || (one.EndsOrganizations && one.Organizations.Contains(parent)) || !Exists(parent, one.On))
        {
            reasons.Add(At(DomainFindings.EventOrganizationMissing, founded.Id, one).With("organization", (SubjectId)parent).With("day", one.On));
        }
    }

    private void JudgeTarget(OrganizationEvent one, OrganizationId into, List<Finding> reasons)
    {
        if (!Exists(into, one.On))
        {
            reasons.Add(At(DomainFindings.EventOrganizationMissing, one.First, one).With("organization", (SubjectId)into).With("day", one.On));
            return;
        }

        int target = _index[into];
        foreach (OrganizationId id in one.Organizations.Where(_index.ContainsKey))
        {
            bool isMerge = one.Kind == OrganizationEventKind.Merging;
            if (id == into)
            {
                reasons.Add(At(DomainFindings.EventIntoItself, id, one));
            }
            else if (StandsUnder(target, _index[id]))
            {
                FindingKind kind = isMerge ? DomainFindings.EventIntoOwnChild : DomainFindings.EventMakesCircle;
                reasons.Add(At(kind, id, one).With("parent", (SubjectId)into));
            }
        }
    }

    private void JudgeChange(OrganizationEvent one, List<Finding> reasons)
    {
        if (one.Kind is not (OrganizationEventKind.Moving or OrganizationEventKind.ChangingKind) || !Exists(one.Organizations[0], one.On))
        {
            return;
        }

        OrganizationId changed = one.Organizations[0];
        if (_changedToday.Contains((_index[changed], one.Kind)))
        {
            reasons.Add(At(DomainFindings.EventTwiceOnOneDay, changed, one));
        }
        else if (one.Kind == OrganizationEventKind.Moving ? ParentOf(changed) == one.Into : _kinds[_index[changed]] == one.NewKind)
        {
            reasons.Add(At(DomainFindings.EventChangesNothing, one.Organizations[0], one));
        }
    }

    private bool Exists(OrganizationId id, LocalDate on) =>
        _index.TryGetValue(id, out int number) && _founded[number] && _organizations[number].Existence.Contains(on);

    /// <summary>The number of an organization; -1 when there is none, or it is not known.</summary>
    private int NumberOf(OrganizationId? id) => id is OrganizationId one && _index.TryGetValue(one, out int number) ? number : -1;

    private OrganizationId? ParentOf(OrganizationId id) => _parents[_index[id]] is int parent && parent >= 0 ? _organizations[parent].Id : null;

    private static Finding At(FindingKind kind, OrganizationId organization, OrganizationEvent one) =>
        Finding.Of(kind, FindingPlace.OfSubject(organization)).With("event", one.Kind.ToString()).With("on", one.On);
}
