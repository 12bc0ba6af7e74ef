namespace PartyBuilding.Domain;

/// <summary>Well-known causes of a <see cref="StandingChange"/>; any other code is a cause as well (变动原因).</summary>
public static class StandingCauses
{
    /// <summary>A step of the admission (发展、转正).</summary>
    public const string Admission = "admission";

    /// <summary>Left by own wish (退党).</summary>
    public const string Resigned = "resigned";

    /// <summary>Taken to have left (自行脱党).</summary>
    public const string Lapsed = "lapsed";

    /// <summary>Struck off (除名).</summary>
    public const string StruckOff = "struckOff";

    /// <summary>Expelled (开除). What bars the return stands in the sanction: without one on the file a warning says so.</summary>
    public const string Expelled = "expelled";

    /// <summary>Probation ended without conversion (取消预备党员资格).</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Deceased (去世).</summary>
    public const string Deceased = "deceased";

    /// <summary>Rights or membership given back (恢复).</summary>
    public const string Restored = "restored";
}
