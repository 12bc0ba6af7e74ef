using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is noticed about the inputs before anything is judged: nobody in scope, unknown subjects, and facts, kinds and attributes that are not as declared.</summary>
internal static class InputFindings
{
    internal static void Add(Plan plan, List<Finding> findings)
    {
        var policy = plan.Policy;
        if (plan.Subjects.Count == 0)
        {
            findings.Add(Finding.Of(RulesFindings.NobodyInScope, FindingPlace.Nowhere).With("kind", policy.SubjectKind));
        }

        FactFindings.Add(plan, findings);
        StrangerFindings.Add(plan, findings);
        KindFindings.Add(plan, findings);
        AttributeFindings.Add(plan, findings);
        ItemFindings.Add(plan, findings);
    }
}
