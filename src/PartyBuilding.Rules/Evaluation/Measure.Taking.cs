namespace PartyBuilding.Rules;

/// <content>The number, fast: as a decimal, in millionths, or as a quotient that is not yet rounded.</content>
internal abstract partial class Measure
{
    /// <summary>The number, rounded where it is a quotient.</summary>
    internal decimal Land(Scan scan)
    {
        if (!hasMarks)
        {
            return IsOwnFraction ? OwnExact(scan).Land(null, head) : Own(scan);
        }

        decimal value;
        if (IsOwnFraction || (factor is not null && factor.IsFraction))
        {
            var exact = OwnExact(scan);
            value = (factor is null ? exact : exact.Times(factor.Exactly(scan))).Land(rounding, head);
        }
        else
        {
            value = Own(scan);
            value = factor is null ? value : Exact.Bounded(Exact.Multiply(value, factor.Land(scan)));
            value = rounding is not null ? Exact.Round(value, rounding) : factor is null ? value : Exact.Kept(value);
        }

        if (floor is not null)
        {
            value = System.Math.Max(value, floor.Land(scan));
        }

        return cap is null ? value : System.Math.Min(value, cap.Land(scan));
    }

    /// <summary>The number in millionths; only where <see cref="IsMicro"/> says so. Never unknown and never left out.</summary>
    /// <exception cref="System.OverflowException">The number, or one on the way to it, does not fit.</exception>
    internal long TakeMicros(Scan scan)
    {
        if (!IsOwnFraction)
        {
            var own = OwnMicros(scan);
            Note(scan, own);
            return hasMarks ? microMarks!.Apply(own) : own;
        }

        var bottom = OwnQuotient(scan, out var top);
        Note(scan, top);
        Note(scan, bottom);
        return microMarks!.Apply(top, bottom);
    }

    /// <summary>The number as a quotient, where nothing rounds it here.</summary>
    internal Fraction Exactly(Scan scan)
    {
        if (!IsFraction)
        {
            return Fraction.Of(Land(scan));
        }

        var exact = OwnExact(scan);
        return factor is null ? exact : exact.Times(factor.Exactly(scan));
    }

    /// <summary>What the verb gives, before times, rounding, floor and cap.</summary>
    private protected abstract decimal Own(Scan scan);

    private protected virtual long OwnMicros(Scan scan) => throw new System.NotSupportedException();

    /// <summary>Both numbers of a quotient in millionths; the divisor is not zero.</summary>
    private protected virtual long OwnQuotient(Scan scan, out long top) => throw new System.NotSupportedException();

    private protected virtual Fraction OwnExact(Scan scan) => Fraction.Of(Own(scan));
}
