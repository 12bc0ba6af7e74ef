namespace PartyBuilding.Rules;

/// <summary>A number as it is written.</summary>
internal sealed class LiteralMeasure : Measure
{
    private readonly Fraction value;
    private long micros;

    internal LiteralMeasure(Literal node, Binder binder)
        : base(node, "literal", binder)
    {
        var quotient = node.Numerator / node.Denominator;
        value = DecimalScale.Of(quotient) <= Rules.Rounding.MostDigits && quotient * node.Denominator == node.Numerator
            ? Fraction.Of(quotient)
            : new Fraction(node.Numerator, node.Denominator);
    }

    /// <summary>The number, where it is a decimal.</summary>
    internal decimal Value => value.Numerator;

    private protected override bool OwnIsMicro => value.IsDecimal && Micros.TryOf(value.Numerator, out micros);

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Nothing;

    private protected override bool OwnIsFraction => !value.IsDecimal;

    private protected override Interval OwnBounds => Interval.Of(value);

    private protected override long OwnMicros(Scan scan) => micros;

    private protected override decimal Own(Scan scan) => value.Numerator;

    private protected override Fraction OwnExact(Scan scan) => value;

    private protected override Draft Explain(Scan scan) => new Draft(Interval.Of(value));
}
