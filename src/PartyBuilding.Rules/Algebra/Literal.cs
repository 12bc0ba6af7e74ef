using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>A number as it is written: a decimal, a fraction such as one third, or a percentage.</summary>
public sealed partial class Literal : NumberOf<Literal>
{
    private Literal(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The number above the line.</summary>
    public decimal Numerator { get; }

    /// <summary>The number below the line, above zero; 1 for a decimal, 100 for a percentage.</summary>
    public decimal Denominator { get; }

    /// <summary>The value as it is written in a document, as in <c>6.25</c>, <c>1/3</c> or <c>10%</c>.</summary>
    public string Text => Denominator == 1m
        ? Exact.Text(Numerator)
        : Denominator == 100m
            ? Exact.Text(Numerator) + "%"
            : Exact.Text(Numerator) + "/" + Exact.Text(Denominator);

    /// <summary>A percentage.</summary>
    public static Literal Percent(decimal hundredths) => Exactly(hundredths, 100m);

    internal static Literal Exactly(decimal numerator, decimal denominator) => denominator > 0m
        ? new Literal(numerator, denominator)
        : throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The denominator must be above zero.");

    /// <summary>Reads a fraction or percentage as documents write it; false when the text is neither.</summary>
    internal static bool TryParse(string text, out Literal? literal)
    {
        literal = null;
        var parts = text.Split('/');
        if (text.Length > 0 && text[text.Length - 1] == '%' && TryDecimal(text.Substring(0, text.Length - 1), out var hundredths))
        {
            literal = Percent(hundredths);
        }
        else if (parts.Length == 2 && TryDecimal(parts[0], out var above) && TryDecimal(parts[1], out var below) && below > 0m)
        {
            literal = Exactly(above, below);
        }

        return literal is not null;
    }

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();

    private static bool TryDecimal(string text, out decimal value) =>
        ExactNumber.TryParse(text, exponentAllowed: false, out value);
}
