namespace PartyBuilding.Domain;

/// <summary>Ways into a post that have a name of their own; any other code is a way as well (产生方式).</summary>
public static class AppointmentModes
{
    /// <summary>Elected (选举产生).</summary>
    public const string Elected = "elected";

    /// <summary>Appointed by the superior (上级任命).</summary>
    public const string Appointed = "appointed";

    /// <summary>Selected within the unit (内部选拔).</summary>
    public const string Internal = "internal";

    /// <summary>Sent from outside the unit (外部选派).</summary>
    public const string External = "external";
}
