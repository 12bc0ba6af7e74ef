using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Times, rounding, floor and cap that are the same for every subject: shown when they are asked for, not kept for each.</summary>
internal sealed class KnownMarks
{
    private readonly ExplainedLine? times;
    private readonly Rounding? own;
    private readonly Rounding? head;
    private readonly ExplainedLine? floor;
    private readonly ExplainedLine? cap;
    private readonly bool isSimple;

    internal KnownMarks(ExplainedLine? times, Rounding? own, Rounding? head, ExplainedLine? floor, ExplainedLine? cap)
    {
        this.times = times;
        this.own = own;
        this.head = head;
        this.floor = floor;
        this.cap = cap;
        isSimple = (times is null || times.IsDecimal) && (floor is null || floor.IsDecimal) && (cap is null || cap.IsDecimal);
    }

    /// <summary>What the marks make of a number.</summary>
    internal Interval Apply(in Interval value, bool lands) => isSimple && lands && value.Low.IsSameAs(value.High)
        ? Interval.Of(Apply(value.Low))
        : Walk(value, lands, null);

    /// <summary>The marks one by one, with the number after each.</summary>
    internal IReadOnlyList<ExplainedMark> Of(Interval value, bool lands)
    {
        var marks = new List<ExplainedMark>(4);
        Walk(value, lands, marks);
        return marks;
    }

    /// <summary>The same in decimals, where the number and all marks are known.</summary>
    private decimal Apply(Fraction exact)
    {
        var value = (times is null ? exact : exact.Times(Fraction.Of(times.Decimal))).Land(own, head);
        value = floor is null ? value : System.Math.Max(value, floor.Decimal);
        return cap is null ? value : System.Math.Min(value, cap.Decimal);
    }

    private Interval Walk(Interval value, bool lands, List<ExplainedMark>? marks)
    {
        if (times is not null)
        {
            value = value.Times(new Interval(times.Low, times.High));
            marks?.Add(new ExplainedMark(MarkKind.Times, times, null, value.Low, value.High));
        }

        if (lands && (own is not null || !(value.Low.IsDecimal && value.High.IsDecimal)))
        {
            value = value.Landed(own, head);
            marks?.Add(new ExplainedMark(MarkKind.Round, null, own ?? head, value.Low, value.High));
        }

        if (floor is not null)
        {
            value = value.AtLeast(new Interval(floor.Low, floor.High));
            marks?.Add(new ExplainedMark(MarkKind.Floor, floor, null, value.Low, value.High));
        }

        if (cap is not null)
        {
            value = value.AtMost(new Interval(cap.Low, cap.High));
            marks?.Add(new ExplainedMark(MarkKind.Cap, cap, null, value.Low, value.High));
        }

        return value;
    }
}
