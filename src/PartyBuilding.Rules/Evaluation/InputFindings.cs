using System;
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
        UnknownSubjects(plan, findings);
        KindFindings.Add(plan, findings);
        AttributeFindings.Add(plan, findings);
        ItemFindings.Add(plan, findings);
    }

    private static void UnknownSubjects(Plan plan, List<Finding> findings)
    {
        var roster = plan.Input.Roster;
        var ledger = plan.Ledger;
        var next = 0;
        for (var i = 0; i < ledger.SubjectIds.Length; i++)
        {
            // Both stand in the same order, so one walk tells who is judged.
            while (next < plan.Subjects.Count && plan.Subjects.LedgerSubject[next] < i)
            {
                next++;
            }

            if (next < plan.Subjects.Count && plan.Subjects.LedgerSubject[next] == i)
            {
                continue;
            }

            var subject = ledger.SubjectIds[i];
            // A roster without a single member is not meant to know members, unless they are who is judged.
            var isJudged = subject.Kind == plan.Policy.SubjectKind;
            var isUnknown = subject.Kind switch
            {
                SubjectKinds.Organization => (isJudged || roster.Organizations.Count > 0) && roster.Find(OrganizationId.Of(subject.Key)) is null,
                SubjectKinds.Member => (isJudged || roster.Members.Count > 0) && roster.Find(MemberId.Of(subject.Key)) is null,
                _ => isJudged && plan.Policy.RecordsBy is null && Array.BinarySearch(plan.Subjects.Ids, subject) < 0,
            };
            if (isUnknown)
            {
                var count = ledger.SegmentStart[ledger.SubjectSegment[i + 1]] - ledger.SegmentStart[ledger.SubjectSegment[i]];
                findings.Add(Finding.Of(RulesFindings.UnknownSubject, FindingPlace.OfSubject(subject))
                    .With("subject", subject).With("count", count));
            }
        }
    }
}
