using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>An attribute of the record at hand, or by which the part at hand is keyed.</summary>
internal sealed class AttributeMeasure : Measure
{
    private readonly string name;
    private readonly bool isKey;
    private readonly bool isInCombination;
    private readonly Interval bounds;

    internal AttributeMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        name = node.Name;
        isKey = binder.IsKeyedBy(name);
        var declared = binder.Policy.Vocabulary.Attribute(name);
        isInCombination = declared is null || declared.Type == AttributeType.Code || declared.Type == AttributeType.Number;
        var range = node.Range ?? declared?.Range;
        bounds = range is null ? Interval.Open : Interval.Between(range.Low, range.High);
        NameLabel = new LineLabel(name, name, null, node.Title ?? declared?.Title, null, null);
    }

    internal override LineLabel Name => NameLabel;

    private LineLabel NameLabel { get; }

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => isKey ? Reads.Part : isInCombination ? Reads.Combination : Reads.Record;

    private protected override Interval OwnBounds => bounds;

    internal bool Exists(Scan scan) => Find(scan).Exists;

    internal override string? Code(Scan scan) => Find(scan).Code;

    private protected override decimal Own(Scan scan)
    {
        var found = Find(scan);
        if (!found.Exists)
        {
            scan.IsUnknown = true;
        }

        return found.Number;
    }

    private protected override Draft Explain(Scan scan)
    {
        var found = Find(scan);
        if (found.Exists)
        {
            return new Draft(Interval.Of(found.Number)) { Code = found.Code };
        }

        // A code that is not there matches nothing; a number that is not there is unknown.
        return scan.Frame.Record < 0
            ? new Draft(bounds)
            : Draft.Unknown(bounds, RulesFindings.MissingAttribute(scan.Subject, scan.Ledger.Entry[scan.Frame.Record], NameLabel));
    }

    internal override string[]? PossibleCodes(Scan scan, ExplainedLine traced) =>
        traced.Code is string code ? new[] { code } : System.Array.Empty<string>();

    private Datum Find(Scan scan)
    {
        if (isKey && scan.Frame.Keys is not null && scan.Frame.Keys.TryFind(name, out var key))
        {
            return Datum.Of(key);
        }

        if (scan.Frame.Combination < 0)
        {
            return Datum.Missing;
        }

        var combination = scan.Ledger.Combinations[scan.Frame.Combination];
        if (name == "standing")
        {
            return Datum.Of(combination.Standing == Standing.Verified ? "verified" : "claimed");
        }

        foreach (var attribute in combination.Attributes)
        {
            if (attribute.Name == name)
            {
                return Datum.Of(attribute);
            }
        }

        return isInCombination ? Datum.Missing : FindExtra(scan);
    }

    private Datum FindExtra(Scan scan)
    {
        var ledger = scan.Ledger;
        if (scan.Frame.Record < 0 || ledger.Extra is null || ledger.Extra[scan.Frame.Record] < 0)
        {
            return Datum.Missing;
        }

        foreach (var attribute in ledger.Extras[ledger.Extra[scan.Frame.Record]])
        {
            if (attribute.Name == name)
            {
                return Datum.Of(attribute);
            }
        }

        return Datum.Missing;
    }
}
