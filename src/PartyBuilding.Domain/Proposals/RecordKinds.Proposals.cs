namespace PartyBuilding.Domain;

/// <content>Proposals: written by <see cref="Proposal.WriteRecords"/>.</content>
public static partial class RecordKinds
{
    /// <summary>A proposal put forward (提交提案); subjects: the proposal, its signers and authors.</summary>
    public const string ProposalSubmitted = "proposal.submitted";

    /// <summary>A proposal registered (提案立案); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string ProposalFiled = "proposal.filed";

    /// <summary>A proposal used or adopted as a whole (提案转化采用); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string ProposalUsed = "proposal.used";

    /// <summary>A title given to a proposal of any kind (提案评优); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string ProposalTitled = "proposal.titled";

    /// <summary>A proposal taken up by a visit or meeting of supervision (提案督办); subject: the proposal.</summary>
    public const string ProposalSupervised = "proposal.supervised";

    /// <summary>One suggestion adopted (建议采纳); subjects: the proposal, its signers and authors, the units that handle it.</summary>
    public const string SuggestionAdopted = "suggestion.adopted";

    /// <summary>A motion put forward (提出议案); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string MotionSubmitted = "motion.submitted";

    /// <summary>A motion put on the agenda or handled as a suggestion (议案立案); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string MotionFiled = "motion.filed";

    /// <summary>A motion used or adopted as a whole (议案采用); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string MotionUsed = "motion.used";

    /// <summary>A report of public opinion provided (提供社情民意信息); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string OpinionProvided = "opinion.provided";

    /// <summary>A report of public opinion submitted upward (报送社情民意信息); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string OpinionSubmitted = "opinion.submitted";

    /// <summary>A report of public opinion used, noted or answered (社情民意信息采用); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string OpinionAdopted = "opinion.adopted";

    /// <summary>A report of public opinion kept without being submitted (社情民意信息留存); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string OpinionKept = "opinion.kept";

    /// <summary>An information item provided (提供信息); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InformationProvided = "information.provided";

    /// <summary>An information item submitted upward (报送信息); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InformationSubmitted = "information.submitted";

    /// <summary>An information item published or used (信息采用); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InformationAdopted = "information.adopted";

    /// <summary>An information item kept without being submitted (信息留存); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InformationKept = "information.kept";

    /// <summary>An instrument proposed (提出文件建议); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InstrumentProposed = "instrument.proposed";

    /// <summary>An instrument issued (文件印发); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InstrumentIssued = "instrument.issued";

    /// <summary>An instrument taken over by another body (文件转发); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string InstrumentAdopted = "instrument.adopted";

    /// <summary>A research topic put out to bid (课题招标); subjects as for <see cref="ProposalSubmitted"/>.</summary>
    public const string ResearchAnnounced = "research.announced";

    /// <summary>A bid for a topic (课题投标); subject: the team.</summary>
    public const string ResearchBid = "research.bid";

    /// <summary>A topic given to a team (课题立项); subjects: the topic, the team and its leader.</summary>
    public const string ResearchAwarded = "research.awarded";

    /// <summary>A research report delivered (调研报告); subjects: the topic, the team and its leader.</summary>
    public const string ResearchDelivered = "research.delivered";

    /// <summary>A research report used or adopted (课题成果采用); subjects: the topic, its sponsors, the team and its leader.</summary>
    public const string ResearchAdopted = "research.adopted";

    /// <summary>A proposal assigned to a unit (交办); subject: the unit.</summary>
    public const string HandlingAssigned = "handling.assigned";

    /// <summary>A unit spoke with the proposer (承办沟通); subject: the unit.</summary>
    public const string HandlingContacted = "handling.contacted";

    /// <summary>A unit replied (承办答复); subject: the unit.</summary>
    public const string HandlingReplied = "handling.replied";

    /// <summary>A proposer gave an opinion on a reply (反馈意见); subjects: the signer and the unit.</summary>
    public const string HandlingRated = "handling.rated";
}
