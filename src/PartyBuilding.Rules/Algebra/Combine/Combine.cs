using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Numbers combined: sum, product, best, worst, average, divide.</summary>
public sealed partial class Combine : NumberOf<Combine>
{
    private Combine(CombineKind kind, Number[] numbers)
    {
        Kind = kind;
        Numbers = numbers;
    }

    /// <summary>How they are combined.</summary>
    public CombineKind Kind { get; }

    /// <summary>The numbers, in the order written; exactly two for <see cref="CombineKind.Divide"/>.</summary>
    public IReadOnlyList<Number> Numbers { get; }

    /// <summary>What stands for a quotient by zero, or for the combination of nothing.</summary>
    public IfNone? None { get; private set; }

    /// <summary>Whether the divisor counts something, so that it is at least one where it is above zero.</summary>
    internal bool DividesByWhole { get; private set; }

    /// <summary>Whether quotients are added as they are, and not as they are rounded.</summary>
    internal bool KeepsQuotients { get; private set; }

    /// <summary>The sum.</summary>
    public static Combine Sum(params Number[] numbers) => Of(CombineKind.Sum, numbers);

    /// <summary>The product.</summary>
    public static Combine Product(params Number[] numbers) => Of(CombineKind.Product, numbers);

    /// <summary>The highest.</summary>
    public static Combine Best(params Number[] numbers) => Of(CombineKind.Best, numbers);

    /// <summary>The lowest.</summary>
    public static Combine Worst(params Number[] numbers) => Of(CombineKind.Worst, numbers);

    /// <summary>The mean, weighted by <see cref="Number.Weight"/>, of those that are not left out.</summary>
    public static Combine Average(params Number[] numbers) => Of(CombineKind.Average, numbers);

    /// <summary>The first divided by the second.</summary>
    public static Combine Divide(Number dividend, Number divisor) => Of(CombineKind.Divide, dividend, divisor);

    /// <summary>The same node with what stands for a quotient by zero, or for the combination of nothing.</summary>
    public Combine WhenNone(IfNone none) => Change(c => c.None = none);

    /// <summary>The same quotient, by something that is counted.</summary>
    internal Combine ByWhole() => Change(c => c.DividesByWhole = true);

    /// <summary>The same sum, of quotients that are not rounded before it is.</summary>
    internal Combine KeepingQuotients() => Change(c => c.KeepsQuotients = true);

    internal static Combine Of(CombineKind kind, params Number[] numbers)
    {
        if (numbers is null || numbers.Any(n => n is null))
        {
            throw new ArgumentNullException(nameof(numbers));
        }

        return new Combine(kind, numbers.ToArray());
    }

    internal override IEnumerable<Child> Parts()
    {
        for (var i = 0; i < Numbers.Count; i++)
        {
            yield return new Child("." + CombineWords.Of(Kind) + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", Numbers[i]);
        }

        if (None?.Number is not null)
        {
            yield return new Child(".ifNone", None.Number);
        }
    }
}
