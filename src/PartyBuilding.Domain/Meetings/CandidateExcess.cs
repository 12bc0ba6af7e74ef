using System;

namespace PartyBuilding.Domain;

/// <summary>By how much candidates must outnumber seats (差额比例).</summary>
/// <remarks>Immutable; equal when share and rounding are equal.</remarks>
public sealed record CandidateExcess
{
    private CandidateExcess(Threshold share, SeatRounding rounding)
    {
        Share = share;
        Rounding = rounding;
    }

    /// <summary>As many candidates as seats are enough (等额选举).</summary>
    public static CandidateExcess None { get; } = new(Threshold.AtLeast(0, 1), SeatRounding.Up);

    /// <summary>The share of the seats.</summary>
    public Threshold Share { get; }

    /// <summary>What becomes of a fraction.</summary>
    public SeatRounding Rounding { get; }

    /// <summary>Candidates outnumber seats by this share of the seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the rounding not one of the enumeration.</exception>
    public static CandidateExcess AtLeast(int numerator, int denominator, SeatRounding rounding) => rounding is >= SeatRounding.Up and <= SeatRounding.Down
        ? new(Threshold.AtLeast(numerator, denominator), rounding)
        : throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A rounding is Up, Half or Down.");

    /// <summary>How many candidates more than seats there must be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one seat.</exception>
    public int Over(int seats)
    {
        if (seats < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(seats), seats, "An election fills one seat or more.");
        }

        long parts = (long)seats * Share.Numerator;
        long added = Rounding switch
        {
            SeatRounding.Up => Share.Denominator - 1,
            SeatRounding.Half => Share.Denominator / 2,
            _ => 0,
        };

        // With an odd denominator nothing lies exactly at the half, so the lower half of it is right as well.
        return (int)((parts + added) / Share.Denominator);
    }

    /// <summary>Share and rounding.</summary>
    public override string ToString() => $"{Share} {Rounding}";
}
