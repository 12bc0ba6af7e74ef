using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A fact or a result, of the subject itself, its organization, the one above it, or whatever the record refers to.</summary>
internal sealed partial class LookUpMeasure : Measure
{
    private readonly Value node;
    private readonly Binder binder;
    private readonly ValueOwner whose;
    private readonly Measure? fallback;
    private readonly Interval bounds;
    private readonly Datum standIn;
    private readonly DateSpan? span;
    private readonly LineLabel name;

    internal LookUpMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        this.node = node;
        this.binder = binder;
        whose = new ValueOwner(node, binder);
        fallback = node.Fallback?.Bind(binder);
        var vocabulary = binder.Policy.Vocabulary;
        var result = node.Policy is null ? null : vocabulary.Result(node.Policy);
        var fact = vocabulary.Fact(node.Name);
        span = node.Policy is null ? null : binder.Results.Span(node.PeriodsBack);
        standIn = StandIn(node, node.Policy is null && (fact?.Type == FactType.Date || node.Name is RosterFacts.FoundedOn or RosterFacts.JoinedOn));
        var range = node.Range ?? (node.Policy is null ? fact?.Range : result?.Range);
        bounds = range is not null ? Interval.Between(range.Low, range.High)
            : RosterFacts.IsNumber(node.Name) ? Interval.Between(0m, Exact.Largest)
            : Interval.Open;
        var title = node.Title ?? (node.Policy is null
            ? fact?.Title ?? ValueTitles.Of(node, binder.Policy.SubjectKind)
            : result?.Title ?? (node.Policy == binder.Policy.Id ? binder.Policy.Title : null));
        title = node.PeriodsBack == 0 || title is null ? title : ValueTitles.Earlier(title, node.PeriodsBack);
        name = new LineLabel(node.Policy ?? node.Name, node.Policy ?? node.Name, null, title, null, null, Label.Terms);
    }

    internal override LineLabel Name => name;

    private protected override bool OwnIsBare => fallback is null && !node.IsList;

    private protected override Reads OwnReads =>
        Reads.Subject | (whose.HangsOnRecord ? Reads.Record : Reads.Nothing) | (fallback?.Reads ?? Reads.Nothing);

    private protected override Interval OwnBounds => fallback is null ? bounds : bounds.Hull(fallback.Bounds);

    /// <summary>The code, day or yes or no that stands for a missing value; missing where none of them does.</summary>
    internal static Datum StandIn(Value node, bool isDate) =>
        node.FallbackFlag is bool flag ? Datum.Of(flag)
        : node.FallbackCode is not string code ? Datum.Missing
        : node.IsList ? Datum.Of(new[] { code })
        : isDate && LocalDatePattern.Iso.Parse(code) is { Success: true } day ? Datum.Of(day.Value)
        : Datum.Of(code);

    /// <summary>Whether the subject at hand has it.</summary>
    internal bool Exists(Scan scan) => Exists(scan, whose.Of(scan));

    /// <summary>Whether somebody has it, be it not determined yet.</summary>
    internal bool Exists(Scan scan, SubjectId owner) => Find(scan, owner) is { Exists: true } or { Open: not null };

    /// <summary>The number of somebody, what stands for a missing one, or unknown.</summary>
    internal decimal Number(Scan scan, SubjectId owner) => Number(scan, Find(scan, owner));

    private protected override decimal Own(Scan scan) => Number(scan, whose.Of(scan));

    private protected override Draft Explain(Scan scan) => One(scan, whose.Of(scan));

    /// <summary>The same with the way it came about.</summary>
    internal Draft One(Scan scan, SubjectId owner)
    {
        var found = Find(scan, owner);
        if (found.Exists)
        {
            return new Draft(Interval.Of(found.Number)) { Code = found.List is null ? found.Code : GivenMeasure.Listed(found.List) };
        }

        if (found.Open is OpenResult open)
        {
            return new Draft(open.Within(node.Part, bounds)) { Needs = open.Needs(name) };
        }

        if (fallback is not null)
        {
            var line = fallback.Trace(scan);
            return new Draft(new Interval(line.Low, line.High)) { Children = new[] { line } };
        }

        return node.MayBeLeftOut ? Draft.LeftOut : Draft.Unknown(bounds, RulesFindings.MissingValue(owner.IsNone ? scan.Subject : owner, name, node.Policy is not null));
    }

    private decimal Number(Scan scan, Datum found)
    {
        if (found.Exists)
        {
            return found.Number;
        }

        // A result that is not determined yet is not missing: nothing stands for it.
        if (fallback is not null && found.Open is null)
        {
            return fallback.Land(scan);
        }

        if (node.MayBeLeftOut && found.Open is null)
        {
            scan.IsLeftOut = true;
            return 0m;
        }

        scan.IsUnknown = true;
        return 0m;
    }

    private Datum Find(Scan scan, SubjectId owner)
    {
        if (owner.IsNone)
        {
            return standIn;
        }

        var found = node.Policy is null
            ? node.Owner == Value.Self
                ? binder.Facts.FindOwn(scan.Subjects, scan.Row, node.Name, whose.Day(scan))
                : binder.Facts.Find(owner, node.Name, whose.Day(scan))
            : binder.Results.Read(owner, node.Policy, span, node.Part);
        return found.Exists || found.Open is not null ? found : standIn;
    }
}
