using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is noticed about the inputs before anything is judged: nobody in scope, unknown subjects, undeclared or uncovered kinds.</summary>
internal static class InputFindings
{
    /// <summary>So many records are enough to see what is wrong with all of them.</summary>
    private const int Shown = 5;

    internal static void Add(Plan plan, List<Finding> findings)
    {
        var policy = plan.Policy;
        if (plan.Subjects.Count == 0)
        {
            findings.Add(Finding.Of(RulesFindings.NobodyInScope, FindingPlace.Nowhere).With("kind", policy.SubjectKind));
        }

        FactFindings.Add(plan, findings);
        UnknownSubjects(plan, findings);
        Kinds(plan, findings);
        Values(plan, findings);
        AttributeFindings.Add(plan, findings);
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

    private static void Kinds(Plan plan, List<Finding> findings)
    {
        var vocabulary = plan.Policy.Vocabulary;
        var ledger = plan.Ledger;
        var counts = new int[ledger.KindNames.Length];
        for (var s = 0; s < ledger.SegmentKind.Length; s++)
        {
            counts[ledger.SegmentKind[s]] += ledger.SegmentStart[s + 1] - ledger.SegmentStart[s];
        }

        var declared = vocabulary.Records.Select(r => r.Code).ToArray();
        var undeclared = Enumerable.Range(0, counts.Length).Where(k => !IsDeclared(vocabulary, ledger.KindNames[k])).ToList();
        foreach (var k in undeclared.ToArray())
        {
            if (NearestWords.AlmostSame(ledger.KindNames[k], declared) is string nearest)
            {
                undeclared.Remove(k);
                findings.Add(Finding.Of(RulesFindings.MisspeltKind, FindingPlace.Nowhere)
                    .With("kind", ledger.KindNames[k]).With("count", counts[k]).With("nearest", nearest));
            }
        }

        if (undeclared.Count > 0)
        {
            findings.Add(Finding.Of(RulesFindings.UndeclaredKinds, FindingPlace.Nowhere)
                .With("kinds", string.Join(", ", undeclared.Select(k => ledger.KindNames[k])))
                .With("count", undeclared.Sum(k => counts[k])));
        }

        if (vocabulary.Records.Count == 0)
        {
            return;
        }

        var period = plan.Input.Period;
        var hasRecords = Enumerable.Range(0, ledger.Count).Any(i =>
            period.Span.Contains(EpochDay.ToDate(ledger.Day[i]))
            && vocabulary.Record(ledger.KindNames[ledger.Combinations[ledger.Combination[i]].Kind]) is not null);
        if (!hasRecords && !HasSpells(plan))
        {
            findings.Add(Finding.Of(RulesFindings.NoRecords, FindingPlace.Nowhere).With("period", period.Label));
        }

        var uncovered = vocabulary.Records.Where(r => !ledger.IsCovered(r.Code, period.Span)).Select(r => r.Code).ToArray();
        if (uncovered.Length > 0)
        {
            findings.Add(Finding.Of(RulesFindings.NotCovered, FindingPlace.Nowhere)
                .With("kinds", string.Join(", ", uncovered)).With("period", period.Label));
        }
    }

    /// <summary>Whether there are records that began earlier and may last into the period.</summary>
    private static bool HasSpells(Plan plan)
    {
        var ledger = plan.Ledger;
        var kinds = SpellKinds.Of(plan.Policy);
        var end = EpochDay.Of(plan.Input.Period.End);
        return kinds.Count > 0 && Enumerable.Range(0, ledger.Count).Any(i =>
            ledger.Day[i] <= end && kinds.Contains(ledger.KindNames[ledger.Combinations[ledger.Combination[i]].Kind]));
    }

    private static void Values(Plan plan, List<Finding> findings)
    {
        var ledger = plan.Ledger;
        var faults = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var c = 0; c < ledger.Combinations.Length; c++)
        {
            var kind = ledger.KindNames[ledger.Combinations[c].Kind];
            if (plan.Policy.Vocabulary.Record(kind) is null)
            {
                continue;
            }

            foreach (var attribute in ledger.Combinations[c].Attributes)
            {
                var declared = plan.Policy.Vocabulary.Attribute(attribute.Name);
                if (declared is { Type: AttributeType.Code } && attribute.Type == AttributeType.Code
                    && declared.Values.All(v => v.Code != attribute.Code))
                {
                    var key = kind + "\n" + attribute.Name + "\n" + attribute.Code;
                    (faults.TryGetValue(key, out var list) ? list : faults[key] = new List<int>()).Add(c);
                }
            }
        }

        foreach (var fault in faults)
        {
            var parts = fault.Key.Split('\n');
            var records = Enumerable.Range(0, ledger.Count).Where(i => fault.Value.Contains(ledger.Combination[i])).ToArray();
            findings.Add(Finding.Of(RulesFindings.UndeclaredValue, records.Length == 1 ? PlaceOf(ledger, records[0]) : FindingPlace.Nowhere)
                .With("count", records.Length).With("kind", parts[0]).With("attribute", parts[1]).With("value", parts[2])
                .With("records", Listed(ledger, records)));
        }
    }

    internal static FindingPlace PlaceOf(WorkLedger ledger, int record) =>
        FindingPlace.OfSubject(ledger.SubjectIds[ledger.SubjectOf(record)]).WithEntry(ledger.Entry[record]);

    /// <summary>The first of the records with their subjects, and how many more there are.</summary>
    internal static string Listed(WorkLedger ledger, int[] records)
    {
        var listed = string.Join(", ", records.Take(Shown).Select(i => ledger.SubjectIds[ledger.SubjectOf(i)] + " " + ledger.Entry[i]));
        return records.Length > Shown ? listed + ", \u2026 (+" + Exact.Text(records.Length - Shown) + ")" : listed;
    }

    internal static bool IsDeclared(Vocabulary vocabulary, string kind) => vocabulary.Record(kind) is not null
        || (kind.StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
            && vocabulary.Sheet(kind.Substring(ReviewScore.KindPrefix.Length)) is not null);
}
