using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>All reasons why an event is not possible on its day.</content>
internal sealed partial class OrganizationFold
{
    private List<Finding> Judge(OrganizationEvent one)
    {
        List<Finding> reasons = [];
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
        if (reasons.Count == 0 && (one.Founded.Count > 0 || one.Kind == OrganizationEventKind.Splitting))
        {
            JudgeCircles(one, reasons);
        }

        return reasons;
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
            reasons.Add(At(DomainFindings.EventOrganizationMissing, one.Organizations[0], one).With("organization", (SubjectId)into).With("day", one.On));
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

    private void JudgeAssignments(OrganizationEvent one, List<Finding> reasons)
    {
        foreach (KeyValuePair<SubjectId, OrganizationId> assignment in one.Assignments)
        {
            JudgeHeir(one, assignment.Value, reasons);
            if (assignment.Key.Kind == SubjectKinds.Organization)
            {
                OrganizationId child = OrganizationId.Of(assignment.Key.Key);
                if (!Exists(child, one.On) || ParentOf(child) != one.Organizations[0])
                {
                    reasons.Add(At(DomainFindings.EventAssignsStranger, one.Organizations[0], one).With("subject", assignment.Key));
                }
            }
        }

        if (one.Remainder is OrganizationId rest)
        {
            JudgeHeir(one, rest, reasons);
        }
    }

    private void JudgeChange(OrganizationEvent one, List<Finding> reasons)
    {
        if (one.Kind is not (OrganizationEventKind.Moving or OrganizationEventKind.ChangingKind) || !Exists(one.Organizations[0], one.On))
        {
            return;
        }

        OrganizationId changed = one.Organizations[0];
        if (one.Kind == OrganizationEventKind.Moving ? ParentOf(changed) == one.Into : _kinds[_index[changed]] == one.NewKind)
        {
            reasons.Add(At(DomainFindings.EventChangesNothing, one.Organizations[0], one));
        }
    }

    /// <summary>Splits and foundings set several parents at once; none of them may run into itself.</summary>
    private void JudgeCircles(OrganizationEvent one, List<Finding> reasons)
    {
        SortedDictionary<int, int> parents = [];
        foreach (Organization founded in one.Founded)
        {
            parents[_index[founded.Id]] = founded.Parent is OrganizationId parent ? _index[parent] : -1;
        }

        foreach (OrganizationId id in one.Organizations)
        {
            foreach (int child in ChildrenOn(_index[id], one.On))
            {
                if (one.GoesTo(_organizations[child].Id) is OrganizationId heir)
                {
                    parents[child] = _index[heir];
                }
            }
        }

        int AboveOf(int at) => parents.TryGetValue(at, out int above) ? above : _parents[at];
        foreach (KeyValuePair<int, int> set in parents)
        {
            int steps = 0;
            int at = set.Value;
            for (; at >= 0 && at != set.Key && steps <= _parents.Length; steps++)
            {
                at = AboveOf(at);
            }

            if (at == set.Key)
            {
                reasons.Add(At(DomainFindings.EventMakesCircle, _organizations[set.Key].Id, one).With("parent", (SubjectId)_organizations[set.Value].Id));
            }
        }
    }

    /// <summary>Who takes over must be founded by the split or exist on the day, and not be what ends.</summary>
    private void JudgeHeir(OrganizationEvent one, OrganizationId heir, List<Finding> reasons)
    {
        bool ends = one.EndsOrganizations && one.Organizations.Contains(heir);
        if (ends || (one.Founded.All(founded => founded.Id != heir) && !Exists(heir, one.On)))
        {
            Finding reason = At(DomainFindings.EventOrganizationMissing, one.Organizations[0], one).With("organization", (SubjectId)heir).With("day", one.On);
            if (!reasons.Contains(reason))
            {
                reasons.Add(reason);
            }
        }
    }

    private bool Exists(OrganizationId id, LocalDate on) =>
        _index.TryGetValue(id, out int number) && _founded[number] && _organizations[number].Existence.Contains(on);

    private OrganizationId? ParentOf(OrganizationId id) => _parents[_index[id]] is int parent && parent >= 0 ? _organizations[parent].Id : null;

    // There are no circles among the parents of any day, so that each climb ends.
    private bool StandsUnder(int number, int above)
    {
        int at = _parents[number];
        while (at >= 0 && at != above)
        {
            at = _parents[at];
        }

        return at >= 0;
    }

    private static Finding At(FindingKind kind, OrganizationId organization, OrganizationEvent one) =>
        Finding.Of(kind, FindingPlace.OfSubject(organization)).With("event", one.Kind.ToString()).With("on", one.On);
}
