namespace PartyBuilding.Domain;

/// <summary>The kinds of entry in a member's file (档案记录类别).</summary>
public static class MemberEntryKinds
{
    /// <summary>A <see cref="StandingChange"/>.</summary>
    public const string Standing = "standing";

    /// <summary>A step of a <see cref="Domain.Transfer"/>.</summary>
    public const string Transfer = "transfer";

    /// <summary>A <see cref="Domain.Training"/>.</summary>
    public const string Training = "training";

    /// <summary>A <see cref="Domain.ServicePeriod"/>.</summary>
    public const string ServicePeriod = "servicePeriod";

    /// <summary>A <see cref="Domain.Sanction"/>.</summary>
    public const string Sanction = "sanction";

    /// <summary>A <see cref="RefresherTraining"/>.</summary>
    public const string Refresher = "refresher";

    /// <summary>A <see cref="CadreMove"/>.</summary>
    public const string Move = "move";

    /// <summary>A <see cref="FloatingSpell"/>.</summary>
    public const string Floating = "floating";

    /// <summary>A <see cref="ServiceSpell"/>.</summary>
    public const string Service = "service";

    /// <summary>A <see cref="PostGrade"/>.</summary>
    public const string Grade = "grade";

    /// <summary>A <see cref="MemberEvent"/>.</summary>
    public const string Event = "event";

    /// <summary>A <see cref="CareGiven"/>.</summary>
    public const string Care = "care";

    /// <summary>An <see cref="ActionTaken"/>.</summary>
    public const string Action = "action";

    /// <summary>A <see cref="MatterEnded"/>.</summary>
    public const string Ended = "ended";
}
