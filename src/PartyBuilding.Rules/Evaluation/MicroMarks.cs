using System;

namespace PartyBuilding.Rules;

/// <summary>Times, rounding, floor and cap of a node in whole millionths, where all of them are known beforehand.</summary>
internal sealed class MicroMarks
{
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
    private readonly long times;
    private readonly Rounding? rounding;
    private readonly long floor;
    private readonly long cap;

    private MicroMarks(long times, Rounding? rounding, long floor, long cap)
    {
        this.times = times;
        this.rounding = rounding;
        this.floor = floor;
        this.cap = cap;
    }

    /// <summary>The marks; null where one of them is no plain number of at most six digits, or the factor is not whole.</summary>
    internal static MicroMarks? Of(Measure? factor, Rounding? rounding, Measure? floor, Measure? cap, bool isQuotient)
    {
        var times = Micros.One;
        var least = long.MinValue;
        var most = long.MaxValue;
        var isKnown = Read(factor, ref times) && Read(floor, ref least) && Read(cap, ref most) && times % Micros.One == 0;

        // Millionths carry no more than six digits: who rounds to more, or rounds what is no quotient, is taken in decimals.
        return isKnown && (isQuotient ? rounding is not null && rounding.Digits < Powers.Length : rounding is null)
            ? new MicroMarks(times / Micros.One, rounding, least, most)
            : null;
    }

    internal long Apply(long own) => Math.Min(Math.Max(own * times, floor), cap);

    /// <summary>The quotient times the factor, rounded once, then floor and cap.</summary>
    internal long Apply(long top, long bottom)
    {
        if (bottom < 0)
        {
            top = -top;
            bottom = -bottom;
        }

        var scaled = top * times * Powers[rounding!.Digits];
        var units = scaled / bottom;
        var rest = Math.Abs(scaled - units * bottom);
        if (rest != 0 && WholeDivision.RoundsAway(units, rest, bottom, rounding.Mode))
        {
            units += scaled < 0 ? -1 : 1;
        }

        return Math.Min(Math.Max(units * Powers[Powers.Length - 1 - rounding.Digits], floor), cap);
    }

    private static bool Read(Measure? mark, ref long micros) =>
        mark is null || (mark is LiteralMeasure { IsPlain: true, IsFraction: false } literal && Micros.TryOf(literal.Value, out micros));
}
