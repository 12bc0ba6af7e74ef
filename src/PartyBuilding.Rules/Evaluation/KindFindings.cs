using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is noticed about kinds of records: undeclared or misspelt ones, those without records in the period, those not declared complete.</summary>
internal static class KindFindings
{
    internal static void Add(Plan plan, List<Finding> findings)
    {
        Undeclared(plan, findings);
        var declared = plan.Policy.Vocabulary.Records;
        if (declared.Count == 0)
        {
            return;
        }

        var period = plan.Input.Period;
        if (!HasRecords(plan))
        {
            findings.Add(Finding.Of(RulesFindings.NoRecords, FindingPlace.Nowhere).With("period", period.Label));
        }

        var uncovered = declared.Where(r => !plan.Ledger.IsCovered(r.Code, period.Span)).Select(r => r.Code).ToArray();
        if (uncovered.Length > 0)
        {
            findings.Add(Finding.Of(RulesFindings.NotCovered, FindingPlace.Nowhere)
                .With("kinds", string.Join(", ", uncovered)).With("period", period.Label));
        }
    }

    private static void Undeclared(Plan plan, List<Finding> findings)
    {
        var vocabulary = plan.Policy.Vocabulary;
        var ledger = plan.Ledger;
        var declared = vocabulary.Records.Select(r => r.Code).ToArray();
        var undeclared = new List<int>();
        for (var kind = 0; kind < ledger.KindNames.Length; kind++)
        {
            var name = ledger.KindNames[kind];
            if (IsDeclared(vocabulary, name))
            {
                continue;
            }

            if (NearestWords.AlmostSame(name, declared) is string nearest)
            {
                findings.Add(Finding.Of(RulesFindings.MisspeltKind, FindingPlace.Nowhere)
                    .With("kind", name).With("count", ledger.KindCounts[kind]).With("nearest", nearest));
            }
            else
            {
                undeclared.Add(kind);
            }
        }

        if (undeclared.Count > 0)
        {
            findings.Add(Finding.Of(RulesFindings.UndeclaredKinds, FindingPlace.Nowhere)
                .With("kinds", string.Join(", ", undeclared.Select(k => ledger.KindNames[k])))
                .With("count", undeclared.Sum(k => ledger.KindCounts[k])));
        }
    }

    internal static bool IsDeclared(Vocabulary vocabulary, string kind) => vocabulary.Record(kind) is not null
        || (kind.StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
            && vocabulary.Sheet(kind.Substring(ReviewScore.KindPrefix.Length)) is not null);

    /// <summary>Whether there are records of the period, or such as began earlier and may last into it.</summary>
    private static bool HasRecords(Plan plan)
    {
        var period = plan.Input.Period;
        var end = EpochDay.Of(period.End);
        return HasRecords(plan.Ledger, kind => plan.Policy.Vocabulary.Record(kind) is not null, EpochDay.Of(period.Start), end)
            || HasRecords(plan.Ledger, SpellKinds.Of(plan.Policy).Contains, int.MinValue, end);
    }

    private static bool HasRecords(WorkLedger ledger, Converter<string, bool> isMeant, int first, int last)
    {
        var meant = Array.ConvertAll(ledger.KindNames, isMeant);
        for (var segment = 0; segment < ledger.SegmentKind.Length; segment++)
        {
            if (!meant[ledger.SegmentKind[segment]])
            {
                continue;
            }

            for (var row = ledger.SegmentStart[segment]; row < ledger.SegmentStart[segment + 1]; row++)
            {
                if (first <= ledger.Day[row] && ledger.Day[row] <= last)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
