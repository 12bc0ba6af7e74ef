namespace PartyBuilding.Domain;

/// <summary>Well-known kinds of <see cref="Sanction"/>; any other code is a kind as well (处分种类).</summary>
public static class SanctionKinds
{
    /// <summary>A warning (警告).</summary>
    public const string Warning = "warning";

    /// <summary>A serious warning (严重警告).</summary>
    public const string SeriousWarning = "seriousWarning";

    /// <summary>Removal from posts in the party (撤销党内职务).</summary>
    public const string Removal = "removal";

    /// <summary>One year on probation within the party (留党察看一年).</summary>
    public const string OneYearOnProbation = "probation.oneYear";

    /// <summary>Two years on probation within the party (留党察看二年).</summary>
    public const string TwoYearsOnProbation = "probation.twoYears";

    /// <summary>Expulsion (开除党籍): from its day on the member has left (<see cref="MemberStandings.Left"/>), with or without a change of standing on the file.</summary>
    public const string Expulsion = "expulsion";
}
