using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>An attribute of the record at hand, or by which the part at hand is keyed.</summary>
internal sealed class AttributeMeasure : Measure
{
    private readonly string name;
    private readonly AttributeType? type;
    private readonly bool isKey;
    private readonly bool isInCombination;
    private readonly bool[] isCarried;
    private readonly Interval bounds;
    private readonly Measure? fallback;
    private readonly Datum standIn;

    internal AttributeMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        name = node.Name;
        isKey = binder.IsKeyedBy(name);
        var vocabulary = binder.Policy.Vocabulary;
        var declared = vocabulary.Attribute(name);
        type = declared?.Type;
        isInCombination = declared is null || declared.Type == AttributeType.Code || declared.Type == AttributeType.Number;
        isCarried = binder.Ledger.KindNames.Select(kind => declared is null || vocabulary.Record(kind)?.Attributes.Contains(name) == true).ToArray();
        var range = node.Range ?? declared?.Range;
        bounds = range is null ? Interval.Open : Interval.Between(range.Low, range.High);
        fallback = node.Fallback?.Bind(binder);
        standIn = LookUpMeasure.StandIn(node, type == AttributeType.Date);
        NameLabel = new LineLabel(
            name, name, null, node.Title ?? declared?.Title ?? ValueTitles.Of(node, binder.Policy.SubjectKind), null, null);
    }

    internal override LineLabel Name => NameLabel;

    private LineLabel NameLabel { get; }

    private protected override bool OwnIsBare => fallback is null;

    private protected override Reads OwnReads =>
        (isKey ? Reads.Part : isInCombination ? Reads.Combination : Reads.Record) | (fallback?.Reads ?? Reads.Nothing);

    private protected override Interval OwnBounds => fallback is null ? bounds : bounds.Hull(fallback.Bounds);

    /// <summary>Whether records of the kind at hand may have the attribute; those that may not are never asked for it.</summary>
    internal bool IsCarried(Scan scan)
    {
        var combination = scan.Frame.Combination >= 0 ? scan.Frame.Combination
            : RecordAtHand(scan) is int row and >= 0 ? scan.Ledger.Combination[row]
            : -1;
        return combination < 0 || isCarried[scan.Ledger.Combinations[combination].Kind];
    }

    internal bool Exists(Scan scan) => Find(scan).Exists;

    internal override string? Code(Scan scan)
    {
        var found = Find(scan);
        if (!found.Exists && IsCarried(scan))
        {
            scan.IsUnknown = true;
        }

        return found.Code;
    }

    private protected override decimal Own(Scan scan)
    {
        var found = Find(scan);
        if (found.Exists)
        {
            return found.Number;
        }

        if (fallback is not null)
        {
            return fallback.Land(scan);
        }

        scan.IsUnknown = true;
        return 0m;
    }

    private protected override Draft Explain(Scan scan)
    {
        var found = Find(scan);
        if (found.Exists)
        {
            return new Draft(Interval.Of(found.Number)) { Code = found.Code };
        }

        if (fallback is not null)
        {
            var line = fallback.Trace(scan);
            return new Draft(new Interval(line.Low, line.High)) { Children = new[] { line } };
        }

        // A kind of record that has no such code matches none; what is missing otherwise is unknown.
        return type is AttributeType.Code or AttributeType.Reference && !IsCarried(scan)
            ? new Draft(bounds)
            : Draft.Unknown(bounds, Need(scan));
    }

    private Finding Need(Scan scan)
    {
        var row = RecordAtHand(scan);
        return row < 0
            ? RulesFindings.MissingAttribute(FindingPlace.Nowhere, NameLabel)
            : RulesFindings.MissingAttribute(FindingPlace.OfSubject(scan.Subject).WithEntry(scan.Ledger.Entry[row]), NameLabel);
    }

    /// <summary>The record at hand, or the first of the part at hand; -1 while combinations are resolved.</summary>
    private static int RecordAtHand(Scan scan) => scan.Frame.Record >= 0 ? scan.Frame.Record
        : scan.Frame.Rows is not null && scan.Frame.To > scan.Frame.From ? scan.Frame.Rows[scan.Frame.From]
        : -1;

    private Datum Find(Scan scan)
    {
        var found = FindOwn(scan);
        return found.Exists ? found : standIn;
    }

    private Datum FindOwn(Scan scan)
    {
        if (isKey && scan.Frame.Keys is not null && scan.Frame.Keys.TryFind(name, out var key))
        {
            return Datum.Of(key, type);
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
                return Datum.Of(attribute, type);
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
                return Datum.Of(attribute, type);
            }
        }

        return Datum.Missing;
    }
}
