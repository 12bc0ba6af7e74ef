namespace PartyBuilding.Domain;

/// <summary>Which kinds of record the events of a kind of proposal are written as.</summary>
internal sealed class ProposalRecordKinds
{
    private static readonly ProposalRecordKinds OfProposal = new(RecordKinds.ProposalSubmitted, RecordKinds.ProposalFiled, RecordKinds.ProposalUsed);
    private static readonly ProposalRecordKinds OfMotion = new(RecordKinds.MotionSubmitted, RecordKinds.MotionFiled, RecordKinds.MotionUsed);
    private static readonly ProposalRecordKinds OfOpinion = new(RecordKinds.OpinionProvided, RecordKinds.OpinionSubmitted, RecordKinds.OpinionAdopted, RecordKinds.OpinionKept);
    private static readonly ProposalRecordKinds OfInformation = new(RecordKinds.InformationProvided, RecordKinds.InformationSubmitted, RecordKinds.InformationAdopted, RecordKinds.InformationKept);
    private static readonly ProposalRecordKinds OfInstrument = new(RecordKinds.InstrumentProposed, RecordKinds.InstrumentIssued, RecordKinds.InstrumentAdopted);
    private static readonly ProposalRecordKinds OfTopic = new(RecordKinds.ResearchAnnounced, RecordKinds.ResearchAwarded, RecordKinds.ResearchAdopted);

    private ProposalRecordKinds(string putForward, string passed, string adopted, string? kept = null)
    {
        PutForward = putForward;
        Passed = passed;
        Adopted = adopted;
        Kept = kept;
    }

    /// <summary>It was put forward.</summary>
    internal string PutForward { get; }

    /// <summary>It was registered, submitted upward, or issued.</summary>
    internal string Passed { get; }

    /// <summary>It was adopted as a whole.</summary>
    internal string Adopted { get; }

    /// <summary>It was kept without being submitted; null where that does not happen.</summary>
    internal string? Kept { get; }

    /// <summary>Those of a kind; a kind of a body's own is written as proposals are.</summary>
    internal static ProposalRecordKinds Of(string kind) => kind switch
    {
        ProposalKinds.Motion => OfMotion,
        ProposalKinds.OpinionReport => OfOpinion,
        ProposalKinds.InformationItem => OfInformation,
        ProposalKinds.Instrument => OfInstrument,
        ProposalKinds.ResearchTopic => OfTopic,
        _ => OfProposal,
    };
}
