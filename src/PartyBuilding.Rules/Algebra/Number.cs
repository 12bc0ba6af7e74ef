using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Any number of a policy: a literal, or a node of the algebra. Immutable and thread-safe.</summary>
/// <remarks>
/// Applied always in this order: what the node itself gives, times, rounding, floor, cap. Another order is written by nesting.
/// </remarks>
public abstract partial class Number
{
    private string? id;

    private protected Number()
    {
    }

    /// <summary>The name by which other lines refer to this one; the clause unless said otherwise; null when unnamed.</summary>
    public string? Id
    {
        get => id ?? Clause;
        private protected set => id = value;
    }

    /// <summary>The clause (条款) of the regulation.</summary>
    public string? Clause { get; private protected set; }

    /// <summary>What the line is called.</summary>
    public LocalizedText? Title { get; private protected set; }

    /// <summary>The maximum that the regulation claims for this node; checked, not applied.</summary>
    public decimal? OutOf { get; private protected set; }

    /// <summary>The weight among the children of an average; null weighs one.</summary>
    public Number? Weight { get; private protected set; }

    /// <summary>What the value is multiplied by; null for nothing.</summary>
    public Number? Factor { get; private protected set; }

    /// <summary>How this node rounds; null when it does not say.</summary>
    public Rounding? Rounding { get; private protected set; }

    /// <summary>The least that the node gives (下限); null for none.</summary>
    public Number? Floor { get; private protected set; }

    /// <summary>The most that the node gives (封顶); null for none.</summary>
    public Number? Cap { get; private protected set; }

    /// <summary>What the text leaves open, and what was chosen.</summary>
    public LocalizedText? Choice { get; private protected set; }

    internal bool HasOwnId => id is not null;

    /// <summary>A whole or decimal number.</summary>
    public static Literal Of(decimal value) => Literal.Exactly(value, 1m);

    /// <summary>A fraction, as in one third.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The denominator is not above zero.</exception>
    public static Literal Of(decimal numerator, decimal denominator) => Literal.Exactly(numerator, denominator);

    /// <summary>A literal with this value.</summary>
    public static implicit operator Number(decimal value) => Of(value);

    /// <summary>A literal with this value.</summary>
    public static implicit operator Number(int value) => Of(value);

    /// <summary>The condition that this number is at least as large as another.</summary>
    public Test IsAtLeast(Number bound) => Test.Of(this, Comparison.AtLeast(bound));

    /// <summary>The condition that this number is above another.</summary>
    public Test IsAbove(Number bound) => Test.Of(this, Comparison.Above(bound));

    /// <summary>The condition that this number is at most as large as another.</summary>
    public Test IsAtMost(Number bound) => Test.Of(this, Comparison.AtMost(bound));

    /// <summary>The condition that this number is below another.</summary>
    public Test IsBelow(Number bound) => Test.Of(this, Comparison.Below(bound));

    /// <summary>The condition that this value is one of these codes.</summary>
    public Test Is(params string[] codes) => Test.Of(this, Comparison.Is(codes));

    /// <summary>The condition that this number is exactly another.</summary>
    public Test Is(Number number) => Test.Of(this, Comparison.Is(number));

    /// <summary>The condition that this fact is yes, or that it is no.</summary>
    public Test Is(bool flag) => Test.Of(this, Comparison.Is(flag));

    /// <summary>The numbers directly below the verb of this node, with their place in the document.</summary>
    internal abstract IEnumerable<Child> Parts();

    /// <summary>All parts: the verb's own, then weight, times, floor and cap.</summary>
    internal IEnumerable<Child> Children()
    {
        foreach (var part in Parts())
        {
            yield return part;
        }

        if (Weight is not null)
        {
            yield return new Child(".weight", Weight);
        }

        if (Factor is not null)
        {
            yield return new Child(".times", Factor);
        }

        if (Floor is not null)
        {
            yield return new Child(".floor", Floor);
        }

        if (Cap is not null)
        {
            yield return new Child(".cap", Cap);
        }
    }

    /// <summary>The same node in the pure algebra: spoken forms rewrite themselves, all others are themselves.</summary>
    internal virtual Number Plain() => this;

    /// <summary>A copy without what it is multiplied by.</summary>
    internal Number Unscaled()
    {
        var copy = (Number)MemberwiseClone();
        copy.Factor = null;
        return copy;
    }

    /// <summary>A copy that carries the marks (id, clause, title … cap) of another node.</summary>
    internal Number MarkedAs(Number other)
    {
        var copy = (Number)MemberwiseClone();
        copy.id = other.id;
        copy.Clause = other.Clause;
        copy.Title = other.Title;
        copy.OutOf = other.OutOf;
        copy.Weight = other.Weight;
        copy.Factor = other.Factor;
        copy.Rounding = other.Rounding;
        copy.Floor = other.Floor;
        copy.Cap = other.Cap;
        copy.Choice = other.Choice;
        return copy;
    }
}
