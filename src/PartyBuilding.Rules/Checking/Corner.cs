using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The product of two bounds, either of which may be missing: then it is infinitely far on its side.</summary>
internal readonly struct Corner
{
    private readonly int infinite;
    private readonly decimal value;

    private Corner(int infinite, decimal value)
    {
        this.infinite = infinite;
        this.value = value;
    }

    /// <summary>A product; the sides say on which end a missing bound lies.</summary>
    internal static Corner Of(decimal? left, int leftSide, decimal? right, int rightSide)
    {
        var sign = Sign(left, leftSide) * Sign(right, rightSide);
        return sign == 0
            ? default
            : left is null || right is null ? new Corner(sign, 0m) : new Corner(0, Product(left.Value, right.Value));
    }

    internal static decimal? Lowest(Corner[] corners) => corners.Any(c => c.infinite < 0)
        ? null
        : corners.Where(c => c.infinite == 0).Select(c => (decimal?)c.value).Min();

    internal static decimal? Highest(Corner[] corners) => corners.Any(c => c.infinite > 0)
        ? null
        : corners.Where(c => c.infinite == 0).Select(c => (decimal?)c.value).Max();

    /// <summary>The product, or the farthest number there is.</summary>
    internal static decimal Product(decimal left, decimal right)
    {
        try
        {
            return left * right;
        }
        catch (OverflowException)
        {
            return left < 0m == right < 0m ? decimal.MaxValue : decimal.MinValue;
        }
    }

    private static int Sign(decimal? bound, int side) => bound is decimal known ? Math.Sign(known) : side;
}
