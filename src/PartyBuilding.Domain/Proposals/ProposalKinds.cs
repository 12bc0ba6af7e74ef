namespace PartyBuilding.Domain;

/// <summary>The kinds of <see cref="Proposal"/> that have a name of their own (提案类别); any other code is a kind as well.</summary>
public static class ProposalKinds
{
    /// <summary>A proposal to a consultative conference (提案).</summary>
    public const string Proposal = "proposal";

    /// <summary>A report of public opinion (社情民意信息).</summary>
    public const string OpinionReport = "opinionReport";

    /// <summary>A motion to a congress (议案).</summary>
    public const string Motion = "motion";

    /// <summary>A research topic that is put out to bid (招标课题).</summary>
    public const string ResearchTopic = "researchTopic";

    /// <summary>An instrument that rises from an initiative to a decision (文件).</summary>
    public const string Instrument = "instrument";

    /// <summary>An item of the information workflow (信息).</summary>
    public const string InformationItem = "informationItem";
}
