using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>A number as far as it is known: between two ends, both included, with the leaves of which it was made.</summary>
internal sealed record Known(Ratio Low, Ratio High)
{
    private static readonly Ratio Most = Ratio.Of(1_000_000_000_000_000m);

    /// <summary>Anything that a value may be.</summary>
    public static Known Anything { get; } = new(-Most, Most) { IsLoose = true };

    /// <summary>Nothing to count: whoever adds it up passes it over.</summary>
    public static Known Left { get; } = new(Ratio.Zero, Ratio.Zero) { IsLeftOut = true };

    /// <summary>Whether it arose by division and was not rounded yet.</summary>
    public bool IsQuotient { get; init; }

    public bool IsLeftOut { get; init; }

    /// <summary>Whether the ends may be wider than need be.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the ends were found by going through what unknown records may be, and may be narrower than bounds say.</summary>
    public bool IsTight { get; init; }

    public IReadOnlyList<Leaf> Leaves { get; init; } = [];

    public bool IsCertain => Low == High;

    public static Known Of(Ratio value) => new(value, value);

    public static Known Of(decimal value) => Of(Ratio.Of(value));

    public static Known Between(decimal low, decimal high) => new(Ratio.Of(low), Ratio.Of(high));

    public Known Plus(Known other) => From(other, Low + other.Low, High + other.High);

    public Known Times(Known other)
    {
        Ratio[] corners = [Low * other.Low, Low * other.High, High * other.Low, High * other.High];
        Known product = From(other, corners.Min(), corners.Max());
        return product.IsCertain ? product : product with { Low = Ratio.Higher(product.Low, -Most), High = Ratio.Lower(product.High, Most) };
    }

    public Known Over(Known divisor)
    {
        Ratio[] corners = [Low / divisor.Low, Low / divisor.High, High / divisor.Low, High / divisor.High];
        return From(divisor, corners.Min(), corners.Max()) with { IsQuotient = true };
    }

    public Known AtLeast(Known floor) => From(floor, Ratio.Higher(Low, floor.Low), Ratio.Higher(High, floor.High));

    public Known AtMost(Known cap) => From(cap, Ratio.Lower(Low, cap.Low), Ratio.Lower(High, cap.High));

    /// <summary>Either of two. Of a quotient and a number that is none one alone is rounded where it lands, which the ends do not tell.</summary>
    public Known Or(Known other) => From(other, Ratio.Lower(Low, other.Low), Ratio.Higher(High, other.High)) with
    {
        IsLoose = IsLoose || other.IsLoose || IsQuotient != other.IsQuotient,
    };

    public Known Rounded(int digits, RoundingMode mode) =>
        this with { Low = Low.Rounded(digits, mode), High = High.Rounded(digits, mode), IsQuotient = false };

    /// <summary>Whether it stands in a relation to another; null while it may and may not.</summary>
    public bool? Compares(ComparisonKind kind, Known bound)
    {
        bool never = kind switch
        {
            ComparisonKind.AtLeast => High < bound.Low,
            ComparisonKind.Above => High <= bound.Low,
            ComparisonKind.AtMost => Low > bound.High,
            ComparisonKind.Below => Low >= bound.High,
            _ => High < bound.Low || Low > bound.High,
        };
        bool always = kind switch
        {
            ComparisonKind.AtLeast => Low >= bound.High,
            ComparisonKind.Above => Low > bound.High,
            ComparisonKind.AtMost => High <= bound.Low,
            ComparisonKind.Below => High < bound.Low,
            _ => IsCertain && bound.IsCertain && Low == bound.Low,
        };
        return never ? false : always ? true : null;
    }

    private Known From(Known other, Ratio low, Ratio high) => new(low, high)
    {
        IsQuotient = IsQuotient || other.IsQuotient,
        IsLoose = IsLoose || other.IsLoose,
        IsTight = IsTight || other.IsTight,
        Leaves = [.. Leaves, .. other.Leaves],
    };
}
