using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the group of a subject has, folded into one number, or the subject's own place in it. Values and folds are tallied once a group.</summary>
internal sealed class GroupMeasure : Measure
{
    private readonly Value node;
    private readonly Column column;
    private readonly Grouping grouping;
    private readonly Fold fold;
    private readonly Absence none;

    internal GroupMeasure(Value node, Binder binder)
        : base(node, "value", binder)
    {
        this.node = node;
        column = binder.Column(node);
        grouping = column.Among(node.Sharing is null ? null : binder.Groups(node.Sharing));
        fold = node.Folding ?? Fold.Sum;
        none = new Absence(node.None, binder);
        Name = FoldedTitle.Of(fold, column.Name);
    }

    internal override LineLabel Name { get; }

    private protected override Reads OwnReads => Reads.Subject | none.Reads;

    private protected override bool OwnIsFraction => fold == Fold.Average;

    private protected override Interval OwnBounds
    {
        get
        {
            var bounds = fold switch
            {
                Fold.Count => Interval.Between(0m, Exact.Largest),
                Fold.Rank => Interval.Between(1m, Exact.Largest),
                Fold.Sum => Interval.Open,
                _ => column.Bounds,
            };
            return none.Bounds is Interval stand ? bounds.Hull(stand) : bounds;
        }
    }

    private protected override decimal Own(Scan scan) => OwnExact(scan).Land(null, Head);

    private protected override Fraction OwnExact(Scan scan)
    {
        var row = scan.Row;
        var tally = grouping.Of(row);
        if (IsNothing(tally, row))
        {
            return Fraction.Of(none.Take(scan));
        }

        var value = ExplainedGroup.Comes(fold, From(tally, row), Counted(tally, row));
        scan.IsUnknown |= !value.IsDetermined;
        return value.Low;
    }

    private protected override Draft Explain(Scan scan)
    {
        var row = scan.Row;
        var tally = grouping.Of(row);
        if (IsNothing(tally, row))
        {
            return none.Trace(scan, OwnBounds, Label);
        }

        var from = From(tally, row);
        var value = ExplainedGroup.Comes(fold, from, Counted(tally, row));
        return new Draft(value)
        {
            Folding = fold,
            Children = node.Measured is null ? null : new[] { column.Trace(scan) },
            Needs = value.IsDetermined ? null : Missing(scan, tally),
            Group = new ExplainedGroup(
                node.Owner,
                node.Sharing,
                grouping.SharedBy(row),
                Counted(tally, row),
                node.IsLowestFirst,
                tally.PlaceOf(row) < 0 ? null : column.At(row),
                from,
                Among(tally, row)),
        };
    }

    /// <summary>Whether there is nothing to fold, or no own value to rank.</summary>
    private bool IsNothing(GroupTally tally, int row) => fold switch
    {
        Fold.Sum or Fold.Count => false,
        Fold.Rank => tally.PlaceOf(row) < 0,
        _ => Counted(tally, row) == 0,
    };

    /// <summary>How many have a value that is folded; for a rank, how many are ranked.</summary>
    private int Counted(GroupTally tally, int row) => tally.Count - (LeavesOutItself(tally, row) ? 1 : 0);

    /// <summary>What the value comes from: a sum, an extreme, how many there are, or how many are before the subject.</summary>
    private Interval From(GroupTally tally, int row) => fold switch
    {
        Fold.Rank => tally.Before(row, node.IsLowestFirst),
        Fold.Count => Interval.Of(Counted(tally, row)),
        Fold.Sum => Sum(tally.Of(fold, LeavesOutItself(tally, row) ? row : null)),
        _ => tally.Of(fold, LeavesOutItself(tally, row) ? row : null),
    };

    private static Interval Sum(Interval sum) => ExplainedGroup.Bounded(sum.Low.Numerator, sum.High.Numerator);

    private bool LeavesOutItself(GroupTally tally, int row) => node.Owner == Value.Others && tally.PlaceOf(row) >= 0;

    /// <summary>The values that decide: the subject's own is not among those that it is ranked against.</summary>
    private IReadOnlyList<ExplainedPeer> Among(GroupTally tally, int row) => fold == Fold.Rank || node.Owner == Value.Others
        ? PeersButOne.Of(tally.Peers, tally.PlaceOf(row))
        : tally.Peers;

    private Finding[] Missing(Scan scan, GroupTally tally)
    {
        var others = tally.Need(scan.Row) is Finding need ? new[] { need } : System.Array.Empty<Finding>();
        return node.Owner != Value.Others && tally.PlaceOf(scan.Row) >= 0 && column.IsOpen(scan.Row)
            ? column.NeedsOf(scan).Concat(others).ToArray()
            : others;
    }
}
