namespace PartyBuilding.Domain;

public static partial class RecordAttributes
{
    /// <summary>What it was about: a code.</summary>
    public const string Matter = "matter";

    /// <summary>The other side: a reference.</summary>
    public const string Partner = "partner";

    /// <summary>The audience of a report: a code.</summary>
    public const string Audience = "audience";

    /// <summary>Whether notice was given: <see cref="Announced"/> or <see cref="Spot"/>.</summary>
    public const string Notice = "notice";

    /// <summary>With notice.</summary>
    public const string Announced = "announced";

    /// <summary>Without notice (抽查).</summary>
    public const string Spot = "spot";
}
