using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Who takes over what an event divides, and whether the parents that it sets run into themselves.</content>
internal sealed partial class OrganizationFold
{
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

    /// <summary>Who takes over must be founded by the split or exist on the day, and not be what ends.</summary>
    private void JudgeHeir(OrganizationEvent one, OrganizationId heir, List<Finding> reasons)
    {
        bool ends = one.EndsOrganizations && one.Organizations.Contains(heir);
        if (ends || (one.Founded.All(founded => founded.Id != heir) && !Exists(heir, one.On)))
        {
            reasons.Add(At(DomainFindings.EventOrganizationMissing, one.Organizations[0], one).With("organization", (SubjectId)heir).With("day", one.On));
        }
    }

    /// <summary>Splits and foundings set several parents at once; none of them may run into itself.</summary>
    private void JudgeCircles(OrganizationEvent one, List<Finding> reasons)
    {
        SortedDictionary<int, int> parents = [];
        foreach (Organization founded in one.Founded)
        {
            parents[_index[founded.Id]] = NumberOf(founded.Parent);
        }

        foreach (OrganizationId id in one.Organizations.Where(_index.ContainsKey))
        {
            foreach (int child in ChildrenOn(_index[id], one.On))
            {
                if (one.GoesTo(_organizations[child].Id) is OrganizationId heir)
                {
                    parents[child] = NumberOf(heir);
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
}
