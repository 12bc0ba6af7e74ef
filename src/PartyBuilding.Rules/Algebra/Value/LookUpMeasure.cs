using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A fact or a result, of the subject itself, its organization, the one above it, or whatever the record refers to.</summary>
internal sealed class LookUpMeasure : Measure
{
    private readonly Value node;
    private readonly Binder binder;
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
        name = new LineLabel(node.Policy ?? node.Name, node.Policy ?? node.Name, null, title, null, null, Label.Terms);
    }

    private bool ReadsRecord => node.Day == FactDay.RecordDate
        || node.Owner is not (Value.Self or Value.Organization or Value.Superior or Value.Members or Value.Subordinates);

    internal override LineLabel Name => name;

    private protected override bool OwnIsBare => fallback is null && !node.IsList;

    private protected override Reads OwnReads =>
        Reads.Subject | (ReadsRecord ? Reads.Record : Reads.Nothing) | (fallback?.Reads ?? Reads.Nothing);

    private protected override Interval OwnBounds => fallback is null ? bounds : bounds.Hull(fallback.Bounds);

    /// <summary>The code, day or yes or no that stands for a missing value; missing where none of them does.</summary>
    internal static Datum StandIn(Value node, bool isDate) =>
        node.FallbackFlag is bool flag ? Datum.Of(flag)
        : node.FallbackCode is not string code ? Datum.Missing
        : node.IsList ? Datum.Of(new[] { code })
        : isDate && LocalDatePattern.Iso.Parse(code) is { Success: true } day ? Datum.Of(day.Value)
        : Datum.Of(code);

    internal override string? Code(Scan scan)
    {
        var found = Find(scan, Owner(scan));
        if (!found.Exists)
        {
            scan.IsUnknown = true;
        }

        return found.Code;
    }

    internal override bool IsOne(Scan scan, string[] codes)
    {
        if (!node.IsList)
        {
            return base.IsOne(scan, codes);
        }

        var found = Find(scan, Owner(scan));
        scan.IsUnknown |= !found.Exists;
        return found.List?.Any(codes.Contains) == true;
    }

    internal override bool? IsOne(Scan scan, ExplainedLine traced, string[] codes, out string actual)
    {
        if (!node.IsList)
        {
            return base.IsOne(scan, traced, codes, out actual);
        }

        var found = Find(scan, Owner(scan));
        actual = found.List is null ? "?" : GivenMeasure.Listed(found.List);
        return found.List?.Any(codes.Contains);
    }

    internal override string[]? PossibleCodes(Scan scan, ExplainedLine traced) =>
        node.Part == ResultPart.Grade && Find(scan, Owner(scan)).Open?.Grades is IReadOnlyList<string> grades
            ? grades.ToArray()
            : base.PossibleCodes(scan, traced);

    /// <summary>Whether the subject at hand has it.</summary>
    internal bool Exists(Scan scan) => Exists(scan, Owner(scan));

    /// <summary>Whether somebody has it, be it not determined yet.</summary>
    internal bool Exists(Scan scan, SubjectId owner) => Find(scan, owner) is { Exists: true } or { Open: not null };

    /// <summary>The number of somebody, what stands for a missing one, or unknown.</summary>
    internal decimal Number(Scan scan, SubjectId owner) => Number(scan, Find(scan, owner));

    private protected override decimal Own(Scan scan) => Number(scan, Owner(scan));

    private protected override Draft Explain(Scan scan) => One(scan, Owner(scan));

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

        return Draft.Unknown(bounds, RulesFindings.MissingValue(owner.IsNone ? scan.Subject : owner, name, node.Policy is not null));
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
                ? binder.Facts.FindOwn(scan.Subjects, scan.Row, node.Name, Day(scan))
                : binder.Facts.Find(owner, node.Name, Day(scan))
            : binder.Results.Read(owner, node.Policy, span, node.Part);
        return found.Exists || found.Open is not null ? found : standIn;
    }

    private LocalDate Day(Scan scan) => node.Day switch
    {
        FactDay.PeriodStart => binder.Input.Period.Start,
        FactDay.PeriodEnd => binder.Input.Period.End,
        FactDay.RecordDate when scan.Frame.Record >= 0 => EpochDay.ToDate(scan.Ledger.Day[scan.Frame.Record]),
        _ => binder.ReadAt,
    };

    /// <summary>The organization directly above one on a day; none for a root, and for what is no organization.</summary>
    internal static SubjectId SuperiorOf(Binder binder, SubjectId subject, LocalDate day)
    {
        var above = subject.Kind == SubjectKinds.Organization
            ? binder.Facts.Roster.SuperiorsOf(OrganizationId.Of(subject.Key), day)
            : System.Array.Empty<Organization>();
        return above.Count == 0 ? default(SubjectId) : above[0].Id;
    }

    private SubjectId Owner(Scan scan)
    {
        switch (node.Owner)
        {
            case Value.Self:
                return scan.Subject;
            case Value.Organization:
                var home = scan.Subject.Kind == SubjectKinds.Member
                    ? binder.Facts.Roster.HomeOf(MemberId.Of(scan.Subject.Key), Day(scan))
                    : null;
                return home is OrganizationId organization ? organization : default(SubjectId);
            case Value.Superior:
                return SuperiorOf(binder, scan.Subject, Day(scan));
            case Value.Item:
                var about = scan.Ledger.About is null || scan.Frame.Record < 0 ? -1 : scan.Ledger.About[scan.Frame.Record];
                return about < 0 ? default(SubjectId) : scan.Ledger.Items[about];
            default:
                return Reference(scan);
        }
    }

    private SubjectId Reference(Scan scan)
    {
        if (scan.Ledger.Extra is null || scan.Frame.Record < 0 || scan.Ledger.Extra[scan.Frame.Record] < 0)
        {
            return default;
        }

        foreach (var attribute in scan.Ledger.Extras[scan.Ledger.Extra[scan.Frame.Record]])
        {
            if (attribute.Name == node.Owner && attribute.Type == AttributeType.Reference)
            {
                return attribute.Reference;
            }
        }

        return default;
    }
}
