using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Attributes that are not as the policy declares them: another type, another value, outside the range, or a name that it does not know.</summary>
/// <remarks>What is wrong is found once for each combination of kind and attributes; records are only walked to name them.</remarks>
internal sealed class AttributeFindings
{
    private readonly Vocabulary vocabulary;
    private readonly WorkLedger ledger;
    private readonly SortedDictionary<string, Finding> faults = new SortedDictionary<string, Finding>(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> records = new Dictionary<string, List<int>>(StringComparer.Ordinal);

    private AttributeFindings(Plan plan)
    {
        vocabulary = plan.Policy.Vocabulary;
        ledger = plan.Ledger;
    }

    internal static void Add(Plan plan, List<Finding> findings)
    {
        var found = new AttributeFindings(plan);
        found.Look();
        findings.AddRange(found.faults.Where(f => f.Value.Kind != RulesFindings.UndeclaredAttributes).Select(f => found.Told(f.Value, found.records[f.Key].ToArray())));
        var strangers = found.faults.Where(f => f.Value.Kind == RulesFindings.UndeclaredAttributes).ToArray();
        if (strangers.Length > 0)
        {
            findings.Add(found.Together(strangers));
        }
    }

    private Finding Told(Finding fault, int[] rows)
    {
        var place = rows.Length == 1 ? NamedRecords.PlaceOf(ledger, rows[0]) : FindingPlace.Nowhere;
        return fault.Evidence
            .Aggregate(Finding.Of(fault.Kind, place), (finding, evidence) => finding.With(evidence))
            .With("count", rows.Length)
            .With("records", NamedRecords.Text(ledger, rows));
    }

    /// <summary>Records serve several policies, so what this one does not read is one note: each name with how many and where first.</summary>
    private Finding Together(KeyValuePair<string, Finding>[] strangers) => Finding.Of(RulesFindings.UndeclaredAttributes, FindingPlace.Nowhere)
        .With("attributes", string.Join("; ", strangers.Select(stranger =>
        {
            var rows = records[stranger.Key];
            return string.Join(".", stranger.Value.Evidence.Select(e => e.Value))
                + " (" + Exact.Text(rows.Count) + ", " + NamedRecords.Text(ledger, new[] { rows[0] }) + ")";
        })))
        .With("count", strangers.SelectMany(stranger => records[stranger.Key]).Distinct().Count());

    private void Look()
    {
        var inCombination = ledger.Combinations.Select(c => Keys(ledger.KindNames[c.Kind], c.Attributes)).ToArray();
        if (ledger.Extra is null && Array.TrueForAll(inCombination, keys => keys.Length == 0))
        {
            return;
        }

        var inExtra = new Dictionary<long, string[]>();
        for (var row = 0; row < ledger.Count; row++)
        {
            var combination = ledger.Combination[row];
            Note(inCombination[combination], row);
            if (ledger.Extra is not null && ledger.Extra[row] >= 0)
            {
                var kind = ledger.Combinations[combination].Kind;
                var pair = ((long)kind << 32) | (uint)ledger.Extra[row];
                if (!inExtra.TryGetValue(pair, out var keys))
                {
                    inExtra.Add(pair, keys = Keys(ledger.KindNames[kind], ledger.Extras[ledger.Extra[row]]));
                }

                Note(keys, row);
            }
        }
    }

    private void Note(string[] keys, int row)
    {
        foreach (var key in keys)
        {
            (records.TryGetValue(key, out var rows) ? rows : records[key] = new List<int>()).Add(row);
        }
    }

    private string[] Keys(string kind, RecordAttribute[] attributes) => vocabulary.Record(kind) is not RecordKind record
        ? Array.Empty<string>()
        : attributes.Select(attribute => Key(record, attribute)).OfType<string>().ToArray();

    private string? Key(RecordKind record, RecordAttribute attribute)
    {
        if (Fault(record, attribute) is not Finding fault)
        {
            return null;
        }

        var key = record.Code + "\n" + attribute.Name + "\n" + fault.Kind.Code + "\n" + string.Join("\n", fault.Evidence.Select(e => e.Value));
        faults[key] = fault;
        return key;
    }

    private Finding? Fault(RecordKind record, RecordAttribute attribute)
    {
        if (!record.Attributes.Contains(attribute.Name))
        {
            return NearestWords.AlmostSame(attribute.Name, record.Attributes.ToArray()) is string nearest
                ? Of(RulesFindings.MisspeltAttribute, record, attribute).With("nearest", nearest)
                : Of(RulesFindings.UndeclaredAttributes, record, attribute);
        }

        var declared = vocabulary.Attribute(attribute.Name);
        if (declared is not null && declared.Type != attribute.Type)
        {
            return Of(RulesFindings.AttributeOfWrongType, record, attribute)
                .With("type", TypeTitles.Of(declared.Type))
                .With("given", TypeTitles.Of(attribute.Type));
        }

        if (declared?.Type == AttributeType.Code && declared.Values.All(v => v.Code != attribute.Code))
        {
            return Of(RulesFindings.UndeclaredValue, record, attribute).With("value", attribute.Code);
        }

        return declared?.Range is ValueRange range && attribute.Type == AttributeType.Number
            && (attribute.Number < range.Low || attribute.Number > range.High)
            ? Of(RulesFindings.AttributeOutOfRange, record, attribute)
                .With("value", attribute.Number).With("low", range.Low).With("high", range.High)
            : null;
    }

    private static Finding Of(FindingKind kind, RecordKind record, RecordAttribute attribute) =>
        Finding.Of(kind, FindingPlace.Nowhere).With("kind", record.Code).With("attribute", attribute.Name);
}
