using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Who is judged: every subject of the policy's kind that exists on the day, or is given or met, and for whom the scope holds.</summary>
internal static class SubjectsInScope
{
    internal static SubjectRows Of(Policy policy, EvaluationInput input, WorkLedger ledger, Binder binder)
    {
        var all = Existing(policy, input, ledger, binder);
        if (policy.Scope is null)
        {
            return all;
        }

        var scope = policy.Scope.Bind(binder);
        var scan = new Scan(ledger, all);
        var kept = new List<int>();
        for (var row = 0; row < all.Count; row++)
        {
            scan.MoveTo(row);
            scan.IsUnknown = false;

            // Who may be in scope is judged: leaving them out would hide the question.
            if (scope.Holds(scan) || (scan.IsUnknown && scope.Trace(scan, new Tracing()) != false))
            {
                kept.Add(row);
            }
        }

        return kept.Count == all.Count ? all : all.Only(kept, ledger);
    }

    private static SubjectRows Existing(Policy policy, EvaluationInput input, WorkLedger ledger, Binder binder)
    {
        var day = input.Roster.OnDay(binder.ReadAt);
        switch (policy.SubjectKind)
        {
            case SubjectKinds.Organization:
                return SubjectRows.Of(day, ledger);
            case SubjectKinds.Member:
                return SubjectRows.Of(day.MemberSubjects, ledger);
            default:
                var subjects = input.OtherSubjects.Where(s => s.Kind == policy.SubjectKind)
                    .Concat(policy.RecordsBy is null ? Enumerable.Empty<SubjectId>() : Met(policy, input, ledger))
                    .Distinct()
                    .ToArray();
                Array.Sort(subjects);
                return SubjectRows.Of(subjects, ledger);
        }
    }

    /// <summary>Who is referred to up to the close, in a record of a kind that the policy declares: others are matters of other policies.</summary>
    private static IEnumerable<SubjectId> Met(Policy policy, EvaluationInput input, WorkLedger ledger)
    {
        var close = EpochDay.Of(input.Period.End);
        var isDeclared = Array.ConvertAll(ledger.KindNames, kind => KindFindings.IsDeclared(policy.Vocabulary, kind));
        for (var subject = 0; subject < ledger.SubjectIds.Length; subject++)
        {
            for (var segment = ledger.SubjectSegment[subject]; segment < ledger.SubjectSegment[subject + 1]; segment++)
            {
                // The first record of a segment is the earliest.
                if (ledger.Day[ledger.SegmentStart[segment]] <= close && isDeclared[ledger.SegmentKind[segment]])
                {
                    yield return ledger.SubjectIds[subject];
                    break;
                }
            }
        }
    }
}
