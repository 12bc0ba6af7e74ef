using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Who is judged: every subject of the policy's kind that exists on the day and for whom the scope holds.</summary>
internal static class SubjectsInScope
{
    internal static SubjectRows Of(Policy policy, EvaluationInput input, WorkLedger ledger, Binder binder)
    {
        var all = SubjectRows.Of(Existing(policy, input, binder), ledger);
        if (policy.Scope is null)
        {
            return all;
        }

        var scope = policy.Scope.Bind(binder);
        var scan = new Scan(ledger, all);
        var kept = new List<SubjectId>();
        for (var row = 0; row < all.Count; row++)
        {
            scan.MoveTo(row);
            scan.IsUnknown = false;
            // Who may be in scope is judged: leaving them out would hide the question.
            if (scope.Holds(scan) || (scan.IsUnknown && scope.Trace(scan, new Tracing()) != false))
            {
                kept.Add(all.Ids[row]);
            }
        }

        return SubjectRows.Of(kept.ToArray(), ledger);
    }

    private static SubjectId[] Existing(Policy policy, EvaluationInput input, Binder binder)
    {
        var roster = input.Roster;
        switch (policy.SubjectKind)
        {
            case SubjectKinds.Organization:
                var organizations = new List<SubjectId>(roster.Organizations.Count);
                foreach (var organization in roster.Organizations)
                {
                    if (organization.Existence.Contains(binder.ReadAt))
                    {
                        organizations.Add(organization.Id);
                    }
                }

                return organizations.ToArray();
            case SubjectKinds.Member:
                return roster.Members
                    .Where(m => m.JoinedOn is not NodaTime.LocalDate joined || joined <= binder.ReadAt)
                    .Select(m => (SubjectId)m.Id)
                    .ToArray();
            default:
                var subjects = input.OtherSubjects.Where(s => s.Kind == policy.SubjectKind).Distinct().ToArray();
                Array.Sort(subjects);
                return subjects;
        }
    }
}
