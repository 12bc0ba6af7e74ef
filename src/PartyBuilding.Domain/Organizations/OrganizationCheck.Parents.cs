using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Parents that exist and are open.</content>
internal sealed partial class OrganizationCheck
{
    private int ParentIndex(Organization organization)
    {
        if (organization.Parent is not OrganizationId parent)
        {
            return -1;
        }

        if (Index.TryGetValue(parent, out int index))
        {
            return index;
        }

        _findings.Add(At(DomainFindings.ParentUnknown, organization).With("parent", parent));
        Detach(Index[organization.Id]);
        return -1;
    }

    private void WarnOfClosedParents()
    {
        for (int i = 0; i < Parents.Length; i++)
        {
            if (!Phases.TryGetValue(i, out List<OrganizationPhase>? phases))
            {
                WarnOfClosedParent(i, Parents[i], Organizations[i].Existence.LastDay);
                continue;
            }

            for (int phase = 0; phase < phases.Count; phase++)
            {
                LocalDate lastDay = phase + 1 < phases.Count ? phases[phase + 1].From.PlusDays(-1) : Organizations[i].Existence.LastDay;
                WarnOfClosedParent(i, phases[phase].Parent, lastDay);
            }
        }
    }

    private void WarnOfClosedParent(int child, int parent, LocalDate until)
    {
        if (parent >= 0 && Organizations[parent].LastDay is LocalDate lastDay && until > lastDay)
        {
            _findings.Add(At(DomainFindings.ParentClosedFirst, Organizations[child]).With("parent", Organizations[parent].Id).With("lastDay", lastDay));
        }
    }
}
