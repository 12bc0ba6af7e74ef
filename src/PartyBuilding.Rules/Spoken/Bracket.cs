using System;

namespace PartyBuilding.Rules;

/// <summary>One bracket of a rate: up to where it goes, and by what the part that lies in it is multiplied. Immutable.</summary>
public sealed class Bracket
{
    private Bracket(decimal? upTo, Number rate)
    {
        UpTo = upTo;
        Rate = rate ?? throw new ArgumentNullException(nameof(rate));
    }

    /// <summary>Up to where it goes, this included; null for the last one, which goes on.</summary>
    public decimal? UpTo { get; }

    /// <summary>By what the part that lies in the bracket is multiplied.</summary>
    public Number Rate { get; }

    /// <summary>What lies above the bracket before, up to so much.</summary>
    /// <exception cref="ArgumentNullException">The rate is null.</exception>
    public static Bracket To(decimal upTo, Number rate) => new Bracket(upTo, rate);

    /// <summary>All that lies above the bracket before.</summary>
    /// <exception cref="ArgumentNullException">The rate is null.</exception>
    public static Bracket Rest(Number rate) => new Bracket(null, rate);

    internal static Bracket Read(JsonCursor at)
    {
        var fields = at.Object();
        var upTo = fields.Find("upTo")?.Decimal();
        var bracket = new Bracket(upTo, Number.Read(fields.Need("rate")));
        fields.Close();
        return bracket;
    }

    internal JsonItem ToJson() => new JsonMap().Add("upTo", UpTo).Add("rate", Rate.ToJson());
}
