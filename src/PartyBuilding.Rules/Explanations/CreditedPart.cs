namespace PartyBuilding.Rules;

/// <summary>What a part earned, and what of it counts once the cap is applied. Immutable.</summary>
public sealed class CreditedPart
{
    internal CreditedPart(ExplainedLine line, ExplainedPart? part, Fraction earned, Fraction credited)
    {
        Line = line;
        Part = part;
        Earned = earned;
        Credited = credited;
    }

    /// <summary>The line in which it was earned.</summary>
    public ExplainedLine Line { get; }

    /// <summary>The part of that line; null when the line is no <c>each</c> or does not add its parts up.</summary>
    public ExplainedPart? Part { get; }

    /// <summary>What it earned, in the points of its own line.</summary>
    public Fraction Earned { get; }

    /// <summary>What of it counts: equal to <see cref="Earned"/>, or less where a cap cut it.</summary>
    public Fraction Credited { get; }

    internal CreditedPart After(Fraction credited) => new CreditedPart(Line, Part, Earned, credited);
}
