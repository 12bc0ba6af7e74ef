namespace PartyBuilding.Domain;

/// <summary>How an instrument comes about that binds more than one body (文件出台).</summary>
public static class InstrumentProcedures
{
    /// <summary>Step: the matter is suggested (提出建议).</summary>
    public const string Suggest = "suggest";

    /// <summary>Step: the initiative is put forward at the session (倡议).</summary>
    public const string Initiate = "initiate";

    /// <summary>Step: the plenary session resolves (全会决议).</summary>
    public const string Resolve = "resolve";

    /// <summary>Step: a draft is written; again, when the consultation changes it (起草).</summary>
    public const string Draft = "draft";

    /// <summary>Step: a body is consulted in writing (书面征求意见).</summary>
    public const string Consult = "consult";

    /// <summary>Step: the party group decides (党组决定).</summary>
    public const string Decide = "decide";

    /// <summary>Step: the secretary's meeting considers it (书记办公会研究).</summary>
    public const string Consider = "consider";

    /// <summary>Step: the standing committee approves it (常委会审定).</summary>
    public const string Approve = "approve";

    /// <summary>Step: it is issued, forwarded by the committee (批转印发).</summary>
    public const string Issue = "issue";

    /// <summary>Role: the members of the conference (政协委员).</summary>
    public const string Members = "members";

    /// <summary>Role: the plenary session of the conference (政协全体会议).</summary>
    public const string Plenary = "plenary";

    /// <summary>Role: the office that drafts (起草部门).</summary>
    public const string Office = "office";

    /// <summary>Role: a body that is consulted (征求意见单位).</summary>
    public const string ConsultedBody = "consultedBody";

    /// <summary>Role: the party group of the conference (政协党组).</summary>
    public const string PartyGroup = "partyGroup";

    /// <summary>Role: the secretary's meeting of the party committee (书记办公会).</summary>
    public const string SecretaryMeeting = "secretaryMeeting";

    /// <summary>Role: the standing committee of the party committee (党委常委会).</summary>
    public const string StandingCommittee = "standingCommittee";

    /// <summary>Role: the party committee, which forwards it (党委).</summary>
    public const string PartyCommittee = "partyCommittee";

    /// <summary>From a suggestion by way of initiative, plenary resolution, draft, four bodies consulted and party-group decision to the decision that the committee forwards, each step by the right body.</summary>
    /// <remarks>A new draft is consulted on anew: only bodies consulted since the latest draft count.</remarks>
    public static Procedure Rising { get; } = new ProcedureBuilder("instrument", LocalizedText.Of("文件出台", "Instrument"))
        .State("open", LocalizedText.Of("待提出", "open"))
        .State("suggested", LocalizedText.Of("已建议", "suggested"))
        .State("initiated", LocalizedText.Of("已倡议", "initiated"))
        .State("resolved", LocalizedText.Of("全会已决议", "resolved"))
        .State("drafted", LocalizedText.Of("征求意见", "drafted"))
        .State("decided", LocalizedText.Of("党组已决定", "decided"))
        .State("considered", LocalizedText.Of("书记办公会已研究", "considered"))
        .State("approved", LocalizedText.Of("常委会已审定", "approved"))
        .End("issued", LocalizedText.Of("已印发", "issued"))
        .Add(ProcedureStep.Of(Suggest, LocalizedText.Of("提出建议", "suggest")).From("open").To("suggested"))
        .Add(ProcedureStep.Of(Initiate, LocalizedText.Of("倡议", "initiative")).From("suggested").To("initiated").By(Members))
        .Add(ProcedureStep.Of(Resolve, LocalizedText.Of("全会决议", "plenary resolution")).From("initiated").To("resolved").By(Plenary))
        .Add(ProcedureStep.Of(Draft, LocalizedText.Of("起草", "draft")).From("resolved", "drafted").To("drafted").By(Office))
        .Add(ProcedureStep.Of(Consult, LocalizedText.Of("书面征求意见", "consult a body in writing")).From("drafted").By(ConsultedBody))
        .Add(ProcedureStep.Of(Decide, LocalizedText.Of("党组决定", "party-group decision")).From("drafted").To("decided").By(PartyGroup)
            .Needs(Need.DoneSince(Draft, Consult, 4)))
        .Add(ProcedureStep.Of(Consider, LocalizedText.Of("书记办公会研究", "the secretary's meeting")).From("decided").To("considered").By(SecretaryMeeting))
        .Add(ProcedureStep.Of(Approve, LocalizedText.Of("常委会审定", "the standing committee")).From("considered").To("approved").By(StandingCommittee))
        .Add(ProcedureStep.Of(Issue, LocalizedText.Of("批转印发", "issue")).From("approved").To("issued").By(PartyCommittee))
        .Build().ValueOrThrow();
}
