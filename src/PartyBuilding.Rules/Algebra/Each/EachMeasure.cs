using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records split into parts, valued, kept, completed by what was due, and folded. Picks the cheapest way at binding.</summary>
internal sealed partial class EachMeasure : Measure
{
    private readonly int[] kinds;
    private readonly bool isThese;
    private readonly Predicate? filter;
    private readonly CombinationTable table;
    private readonly bool isFilterDynamic;
    private readonly Measure? points;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly bool isWindowed;
    private readonly IReadOnlyList<DateSpan> pieces;
    private readonly AnchoredWindow? anchored;
    private readonly bool seesAllOfPart;
    private readonly PartSplit split;
    private readonly DueParts? due;
    private readonly Keep? keep;
    private readonly Fold fold;
    private readonly Trim? trim;
    private readonly Absence none;
    private readonly Way way;
    private readonly RowTrail rowTrail;
    private readonly long[] millionths;
    private readonly bool isUniform;
    private readonly decimal uniform;
    private long uniformMicros;
    private readonly bool hasNone;

    internal EachMeasure(Each node, Binder binder)
        : base(node, "each", binder)
    {
        isThese = node.IsOfThese;
        kinds = binder.KindNumbers(node.Kinds);
        filter = node.Filter is null ? null : binder.Within(Array.Empty<string>(), true, node.Kinds, () => node.Filter.Bind(binder));
        split = new PartSplit(node.Keys, binder);
        points = node.PointsOfPart is null
            ? null
            : binder.Within(split.Attributes, split.IsPerRecord, node.Kinds, () => node.PointsOfPart.Bind(binder));
        isFilterDynamic = filter is not null && (filter.Reads & ~Reads.Combination) != 0;
        table = CombinationTable.Resolve(
            new Scan(binder.Ledger, SubjectRows.None),
            node.Kinds.Count == 0 ? null : kinds,
            binder.Counted,
            isFilterDynamic ? null : filter,
            points);
        anchored = node.Window?.Anchor is null ? null : new AnchoredWindow(node.Window, binder);
        var window = (node.Window ?? Window.OfPeriod).In(binder.Input.Period);
        seesAllOfPart = isThese && node.Window is null;
        firstDay = window.Count == 0 ? int.MaxValue : EpochDay.Of(window[0].Start);
        lastDay = window.Count == 0 ? int.MinValue : EpochDay.Of(window[window.Count - 1].End!.Value);
        pieces = window.Count > 1 ? window : Array.Empty<DateSpan>();
        isWindowed = !isThese && binder.Ledger.Count > 0
            && (binder.Ledger.FirstDay < firstDay || binder.Ledger.LastDay > lastDay);
        due = node.Owed is null ? null : new DueParts(node.Owed, node.Keys, anchored is null ? window : null, binder);
        keep = node.Kept;
        fold = node.Folding;
        trim = node.Trimming;
        none = new Absence(node.None, binder);
        hasNone = node.None is not null;
        way = ChooseWay();
        rowTrail = new RowTrail(fold, RunsIn, binder.Ledger, this);
        millionths = points is QuantityMeasure quantity && way == Way.AddQuantities
            ? binder.Millionths(quantity.IsOutOf)
            : Array.Empty<long>();
        isUniform = !table.HasOpen && (fold == Fold.Count || table.Uniform is not null);
        uniform = fold == Fold.Count ? 1m : table.Uniform ?? 0m;
    }

    /// <summary>How the value is taken when it is not explained.</summary>
    private enum Way
    {
        /// <summary>Parts are built.</summary>
        Parts,

        /// <summary>Every record is a part whose points follow from its combination: they are added.</summary>
        AddPoints,

        /// <summary>Every record is a part worth its quantity: quantities are added.</summary>
        AddQuantities,

        /// <summary>Every record is a part; what it is worth is asked of each and added.</summary>
        AddRecords,

        /// <summary>Calendar slots that hold a record are counted.</summary>
        CountSlots,

        /// <summary>The longest run of calendar slots that hold a record.</summary>
        RunOfSlots,
    }

    private protected override Reads OwnReads => isThese
        ? (anchored is null ? Reads.Part : Reads.Part | Reads.Subject) | Reads.Record | (points?.Reads ?? Reads.Nothing) | (filter?.Reads ?? Reads.Nothing)
        : anchored is null ? Reads.Subject : Reads.Subject | Reads.Part | Reads.Record;

    private protected override bool OwnIsFraction => fold == Fold.Average;

    private protected override Interval OwnBounds
    {
        get
        {
            var part = points?.Bounds.Landed(null, Head) ?? Interval.Of(1m);
            if (fold == Fold.LongestRun)
            {
                var run = Interval.Between(0m, part.High.Numerator > 0m || due?.Missing.Bounds.High.Numerator > 0m ? Exact.Largest : 0m);
                return none.Bounds is Interval ofNone ? run.Hull(ofNone) : run;
            }

            if (fold is Fold.Sum or Fold.Count)
            {
                var isGain = part.Low.Numerator >= 0m && (due is null || due.Missing.Bounds.Low.Numerator >= 0m);
                var isLoss = part.High.Numerator <= 0m && (due is null || due.Missing.Bounds.High.Numerator <= 0m);
                return Interval.Between(isGain ? 0m : -Exact.Largest, isLoss ? 0m : Exact.Largest);
            }

            part = due is null ? part : part.Hull(due.Missing.Bounds.Landed(null, Head));
            return none.Bounds is Interval stand ? part.Hull(stand) : part;
        }
    }

    private protected override bool OwnIsMicro => way switch
    {
        Way.AddQuantities or Way.RunOfSlots => true,
        Way.AddPoints or Way.CountSlots => isUniform && Micros.TryOf(uniform, out uniformMicros),
        _ => false,
    };

    private protected override long OwnMicros(Scan scan) => way switch
    {
        Way.AddPoints => CountRecords(scan) * uniformMicros,
        Way.AddQuantities => AddMillionths(scan),
        Way.RunOfSlots => RunOfSlots(scan) * Micros.One,
        _ => CountSlots(scan) * uniformMicros,
    };

    private protected override decimal Own(Scan scan) => way switch
    {
        Way.AddPoints => isUniform ? CountRecords(scan) * uniform : AddPoints(scan),
        Way.AddQuantities => QuantityMeasure.FromMillionths(AddMillionths(scan)),
        Way.AddRecords => AddRecords(scan),
        Way.CountSlots => CountSlots(scan) * uniform,
        Way.RunOfSlots => RunOfSlots(scan),
        _ => FoldParts(scan).Land(null, Head),
    };

    private protected override Fraction OwnExact(Scan scan) => way == Way.Parts ? FoldParts(scan) : Fraction.Of(Own(scan));

    private Way ChooseWay()
    {
        if (isThese || pieces.Count > 0 || anchored is not null || keep is not null || due is not null || trim is not null
            || fold is not (Fold.Sum or Fold.Count or Fold.LongestRun) || hasNone)
        {
            return Way.Parts;
        }

        if (split.IsPerRecord && fold != Fold.LongestRun)
        {
            return isFilterDynamic ? Way.AddRecords
                : table.HasPoints || fold == Fold.Count ? Way.AddPoints
                : !table.HasOpen && points is QuantityMeasure { IsPlain: true } ? Way.AddQuantities
                : Way.AddRecords;
        }

        return isFilterDynamic || !HasUniformSlots ? Way.Parts
            : fold != Fold.LongestRun ? Way.CountSlots
            : kinds.Length == 1 ? Way.RunOfSlots
            : Way.Parts;
    }

    /// <summary>Whether a record says by its combination alone, or by its quantity, whether it counts and what for.</summary>
    private bool IsByColumns => way is not (Way.Parts or Way.AddRecords);

    /// <summary>Whether slots alone make the parts, and all that hold a record are worth the same.</summary>
    private bool HasUniformSlots =>
        split.Calendar is not null && table.Uniform is not null && (points is null || points.Reads == Reads.Nothing);
}
