using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the members, or the organizations directly below, have of a fact, a result or a line, folded into one.</summary>
internal sealed class SeveralMeasure : Measure
{
    private readonly Value node;
    private readonly Binder binder;
    private readonly LookUpMeasure? source;
    private readonly Column? column;
    private readonly Fold fold;
    private readonly Absence none;

    internal SeveralMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        this.node = node;
        this.binder = binder;
        fold = node.Folding ?? Fold.Sum;
        none = new Absence(node.None, binder);
        column = binder.IsColumn(node) ? binder.Column(node) : null;
        source = column is null ? new LookUpMeasure(node.OfOne(node.Owner), binder) : null;
        Name = One.Title is null || node.Title is not null
            ? One
            : new LineLabel(One.Form, One.Id, One.Clause, ValueTitles.Folded(One.Title, node.Owner, fold), null, null);
    }

    internal override LineLabel Name { get; }

    /// <summary>What the value of one of them is called.</summary>
    private LineLabel One => column?.Name ?? source!.Name;

    private protected override Reads OwnReads => (source?.Reads ?? Reads.Subject) | none.Reads;

    private protected override bool OwnIsFraction => fold == Fold.Average;

    private protected override Interval OwnBounds
    {
        get
        {
            var one = column?.Bounds ?? source!.Bounds;
            return fold switch
            {
                Fold.Count => Interval.Between(0m, Exact.Largest),
                Fold.Sum => Interval.Between(one.Low.CompareTo(Fraction.Of(0m)) < 0 ? -Exact.Largest : 0m, Exact.Largest),
                _ => none.Bounds is Interval stand ? one.Hull(stand) : one,
            };
        }
    }

    private bool HasNothingToFold => fold is not (Fold.Sum or Fold.Count);

    private protected override decimal Own(Scan scan) => OwnExact(scan).Land(null, Head);

    private protected override Fraction OwnExact(Scan scan)
    {
        var owners = Owners(scan);
        return owners.Length == 0 && HasNothingToFold
            ? Fraction.Of(node.None is null ? source!.Number(scan, default) : none.Take(scan))
            : FoldNumbers.Of(fold, Array.ConvertAll(owners, o => NumberOf(scan, o)));
    }

    private protected override Draft Explain(Scan scan)
    {
        var owners = Owners(scan);
        if (owners.Length == 0 && HasNothingToFold)
        {
            return node.None is null ? source!.One(scan, default) : none.Trace(scan, OwnBounds, Label);
        }

        var drafts = Array.ConvertAll(owners, o => DraftOf(scan, o));
        var needs = drafts.SelectMany(d => d.Needs ?? (IReadOnlyList<Finding>)Array.Empty<Finding>()).ToArray();
        var lines = drafts.Select((d, i) => new ExplainedLine(
            column?.LabelOf(owners[i]) ?? new LineLabel(One.Form, owners[i].ToString(), null, One.Title, null, null, One.Terms),
            d.Own.Low, d.Own.High, d.Children, needs: d.Needs, code: d.Code)).ToArray();
        var own = new Interval(
            FoldNumbers.Of(fold, Array.ConvertAll(drafts, d => d.Own.Low.Land(null, Head))),
            FoldNumbers.Of(fold, Array.ConvertAll(drafts, d => d.Own.High.Land(null, Head))));
        return new Draft(own) { Children = lines, Needs = needs.Length == 0 ? null : needs, Folding = fold };
    }

    private decimal NumberOf(Scan scan, SubjectId owner)
    {
        if (column is null)
        {
            return source!.Number(scan, owner);
        }

        var row = scan.Subjects.RowOf(owner);
        scan.IsUnknown |= column.IsOpen(row);
        return column.Low(row);
    }

    private Draft DraftOf(Scan scan, SubjectId owner)
    {
        if (column is null)
        {
            return source!.One(scan, owner);
        }

        var row = scan.Subjects.RowOf(owner);
        return column.IsOpen(row)
            ? Draft.Unknown(column.At(row), RulesFindings.MissingValue(owner, Name, isResult: false))
            : new Draft(column.At(row));
    }

    /// <summary>Those whose values are folded: of a line, those who are judged and have one.</summary>
    private SubjectId[] Owners(Scan scan)
    {
        if (scan.Subject.Kind != SubjectKinds.Organization)
        {
            return Array.Empty<SubjectId>();
        }

        var organization = OrganizationId.Of(scan.Subject.Key);
        var roster = binder.Facts.Roster;
        var all = node.Owner == Value.Members
            ? roster.MembersOf(organization, binder.ReadAt).Select(m => (SubjectId)m)
            : roster.ChildrenOf(organization, binder.ReadAt).Select(o => (SubjectId)o.Id);
        return column is not null ? all.Where(o => scan.Subjects.RowOf(o) is >= 0 and var row && !column.IsNone(row)).ToArray()
            : node.LeavesOutMissing ? all.Where(o => source!.Exists(scan, o)).ToArray()
            : all.ToArray();
    }
}
