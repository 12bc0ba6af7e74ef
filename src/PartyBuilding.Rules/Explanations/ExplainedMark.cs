namespace PartyBuilding.Rules;

/// <summary>One thing that was applied to a number, and the number after it. Immutable.</summary>
public sealed class ExplainedMark
{
    internal ExplainedMark(MarkKind kind, ExplainedLine? operand, Rounding? rounding, Fraction low, Fraction high)
    {
        Kind = kind;
        Operand = operand;
        Rounding = rounding;
        Low = low;
        High = high;
    }

    /// <summary>What was applied.</summary>
    public MarkKind Kind { get; }

    /// <summary>The factor, floor or cap; null for a rounding.</summary>
    public ExplainedLine? Operand { get; }

    /// <summary>How it was rounded; null for others.</summary>
    public Rounding? Rounding { get; }

    /// <summary>The least that the number can be afterwards.</summary>
    public Fraction Low { get; }

    /// <summary>The most that the number can be afterwards.</summary>
    public Fraction High { get; }
}
