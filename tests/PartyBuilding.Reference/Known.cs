using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>A number as far as it is known: between two ends, both included, with the leaves of which it was made and what is missing.</summary>
internal sealed record Known
{
    private static readonly Ratio Most = Ratio.Of(1_000_000_000_000_000m);

    private readonly IReadOnlyList<string> _needs = [];

    private Known(End low, End high)
    {
        Least = low;
        Greatest = high;
    }

    /// <summary>Anything that a value may be.</summary>
    public static Known Anything { get; } = new(new End(-Most), new End(Most)) { IsLoose = true };

    /// <summary>Nothing to count: whoever adds it up passes it over.</summary>
    public static Known Left { get; } = new(new End(Ratio.Zero), new End(Ratio.Zero)) { IsLeftOut = true };

    public End Least { get; private init; }

    public End Greatest { get; private init; }

    public Ratio Low => Least.Value;

    public Ratio High => Greatest.Value;

    public bool IsLeftOut { get; init; }

    /// <summary>Whether the ends may be wider than need be.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the ends were found by going through what unknown records may be, and may be narrower than bounds say.</summary>
    public bool IsTight { get; init; }

    public IReadOnlyList<Leaf> Leaves { get; init; } = [];

    /// <summary>What is missing; nothing is to a number that is certain, whatever it was made of.</summary>
    public IReadOnlyList<string> Needs
    {
        get => IsCertain ? [] : _needs;
        init => _needs = value;
    }

    public bool IsCertain => Low == High;

    public static Known Of(Ratio value) => new(new End(value), new End(value));

    public static Known Of(decimal value) => Of(Ratio.Of(value));

    public static Known Between(decimal low, decimal high) => new(new End(Ratio.Of(low)), new End(Ratio.Of(high)));

    /// <summary>The same as something that arose by division.</summary>
    public Known AsQuotient() => this with { Least = Least.AsQuotient(), Greatest = Greatest.AsQuotient() };

    /// <summary>The same up to another's higher end.</summary>
    public Known UpTo(Known other) => this with { Greatest = other.Greatest };

    /// <summary>The same from another's lower end on.</summary>
    public Known From(Ratio low) => this with { Least = new End(low) };

    public Known Plus(Known other) => With(other, Least.Plus(other.Least), Greatest.Plus(other.Greatest));

    public Known Times(Known other)
    {
        End[] corners = [Least.Times(other.Least), Least.Times(other.Greatest), Greatest.Times(other.Least), Greatest.Times(other.Greatest)];
        Known product = With(other, corners.Aggregate(End.Lower), corners.Aggregate(End.Higher));
        return product.IsCertain ? product : product.Tamed();
    }

    /// <summary>Divided by what is not zero; one that comes near zero on one side makes the quotient as large as a number can be.</summary>
    public Known Over(Known divisor)
    {
        if (divisor.Low < Ratio.Zero && divisor.High > Ratio.Zero)
        {
            return With(divisor, new End(-Most), new End(Most));
        }

        Ratio[] ends = [.. new[] { divisor.Low, divisor.High }.Where(end => end != Ratio.Zero)];
        Ratio[] corners = [.. ends.SelectMany(end => new[] { Low / end, High / end })];
        bool isAbove = divisor.High > Ratio.Zero;
        bool mayRise = ends.Length == 1 && !divisor.IsCertain && (isAbove ? High > Ratio.Zero : Low < Ratio.Zero);
        bool mayFall = ends.Length == 1 && !divisor.IsCertain && (isAbove ? Low < Ratio.Zero : High > Ratio.Zero);
        Known quotient = With(divisor, new End(corners.Min(), true), new End(corners.Max(), true));
        return IsCertain && divisor.IsCertain ? quotient : quotient with
        {
            // How large it becomes no end tells.
            IsLoose = quotient.IsLoose || mayFall || mayRise,
            Least = mayFall ? new End(-Most) : quotient.Least.Within(Most),
            Greatest = mayRise ? new End(Most) : quotient.Greatest.Within(Most),
        };
    }

    public Known AtLeast(Known floor) => With(floor, End.Higher(Least, floor.Least), End.Higher(Greatest, floor.Greatest));

    public Known AtMost(Known cap) => With(cap, End.Lower(Least, cap.Least), End.Lower(Greatest, cap.Greatest));

    public Known Or(Known other) => With(other, End.Lower(Least, other.Least), End.Higher(Greatest, other.Greatest));

    public Known Rounded(int digits, RoundingMode mode) => this with
    {
        Least = new End(Low.Rounded(digits, mode)),
        Greatest = new End(High.Rounded(digits, mode)),
    };

    /// <summary>Within the room that numbers have.</summary>
    public Known Tamed() => this with { Least = Least.Within(Most), Greatest = Greatest.Within(Most) };

    /// <summary>As it stands in a report: what arose by division is rounded, and nothing else.</summary>
    public Known Landed(int digits, RoundingMode mode) => this with
    {
        Least = Least.IsQuotient ? new End(Low.Rounded(digits, mode)) : Least,
        Greatest = Greatest.IsQuotient ? new End(High.Rounded(digits, mode)) : Greatest,
    };

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

    private Known With(Known other, End low, End high) => new(low, high)
    {
        IsLoose = IsLoose || other.IsLoose,
        IsTight = IsTight || other.IsTight,
        Leaves = [.. Leaves, .. other.Leaves],
        Needs = [.. Needs, .. other.Needs],
    };
}
