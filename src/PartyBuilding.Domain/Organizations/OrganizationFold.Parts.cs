using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <content>Whether the parts of an event go together, whatever the state of its day.</content>
internal sealed partial class OrganizationFold
{
    private static List<Finding> JudgeParts(OrganizationEvent one)
    {
        List<Finding> reasons = [];
        JudgeNumber(one, reasons);
        for (int i = 0; i < one.Founded.Count; i++)
        {
            Organization founded = one.Founded[i];
            if (founded.FoundedOn != one.On || founded.LastDay is not null)
            {
                reasons.Add(At(DomainFindings.EventFoundsOtherwise, founded.Id, one).With("existence", founded.Existence));
            }

            if (i > 0 && founded.Id == one.Founded[i - 1].Id)
            {
                reasons.Add(At(DomainFindings.EventFoundsTwice, founded.Id, one));
            }
        }

        for (int i = 0; i < one.Assignments.Count; i++)
        {
            KeyValuePair<SubjectId, OrganizationId> assignment = one.Assignments[i];
            if (assignment.Key.Kind is not (SubjectKinds.Member or SubjectKinds.Organization))
            {
                reasons.Add(At(DomainFindings.EventAssignsStranger, one.First, one).With("subject", assignment.Key));
            }

            if (i > 0 && assignment.Key == one.Assignments[i - 1].Key)
            {
                reasons.Add(At(DomainFindings.EventAssignsTwice, one.First, one)
                    .With("subject", assignment.Key).With("kept", (SubjectId)one.Assignments[i - 1].Value).With("other", (SubjectId)assignment.Value));
            }
        }

        return reasons;
    }

    /// <summary>One or more are absorbed, two or more become a new one, and a split founds one or more.</summary>
    private static void JudgeNumber(OrganizationEvent one, List<Finding> reasons)
    {
        int needed = one.Kind == OrganizationEventKind.Merging && one.Founded.Count > 0 ? 2 : 1;
        int count = one.Kind is OrganizationEventKind.Splitting or OrganizationEventKind.Founding ? one.Founded.Count : one.Organizations.Count;
        if (count < needed)
        {
            reasons.Add(At(DomainFindings.EventOfTooFew, one.First, one).With("count", count).With("needed", needed));
        }
    }
}
