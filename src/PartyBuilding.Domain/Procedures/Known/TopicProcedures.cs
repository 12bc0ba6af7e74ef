namespace PartyBuilding.Domain;

/// <summary>How topics of a consultative conference are chosen, and what becomes of them (选题).</summary>
public static class TopicProcedures
{
    /// <summary>Step: a topic is set (点题、出题).</summary>
    public const string Set = "set";

    /// <summary>Step: a special committee reports a topic (报题).</summary>
    public const string Report = "report";

    /// <summary>Step: members discuss the topics (议题).</summary>
    public const string Discuss = "discuss";

    /// <summary>Step: the topics are fixed (定题).</summary>
    public const string Fix = "fix";

    /// <summary>Step: what the chair's meeting and the parties both fixed is settled (选题确定).</summary>
    public const string Settle = "settle";

    /// <summary>Step: the conference deliberates on the topic (协商).</summary>
    public const string Deliberate = "deliberate";

    /// <summary>Step: the government adopts what was suggested (采纳).</summary>
    public const string Adopt = "adopt";

    /// <summary>Step: the government does not adopt it (不予采纳).</summary>
    public const string Decline = "decline";

    /// <summary>Step: departments carry it out (实施).</summary>
    public const string CarryOut = "carryOut";

    /// <summary>Role: the party committee (党委).</summary>
    public const string PartyCommittee = "partyCommittee";

    /// <summary>Role: the government (政府).</summary>
    public const string Government = "government";

    /// <summary>Role: a special committee (专委会).</summary>
    public const string SpecialCommittee = "specialCommittee";

    /// <summary>Role: a member of the conference (委员).</summary>
    public const string Member = "member";

    /// <summary>Role: the chair's meeting (主席会议).</summary>
    public const string ChairMeeting = "chairMeeting";

    /// <summary>Role: a democratic party that takes part (党派).</summary>
    public const string Party = "party";

    /// <summary>Role: the conference (政协).</summary>
    public const string Conference = "conference";

    /// <summary>Role: a department (部门).</summary>
    public const string Department = "department";

    /// <summary>Committee and government set topics, special committees report, members discuss, the chair's meeting and the parties fix: in this order.</summary>
    /// <remarks>
    /// Committee and government both set before anybody reports, and the chair's meeting and a party both fix before the topics are settled, in either order. Each of the four
    /// may be repeated until the next step is taken: several committees report, several parties fix.
    /// </remarks>
    public static Procedure Selection { get; } = new ProcedureBuilder("topicSelection", LocalizedText.Of("选题", "Topic selection"))
        .State("open", LocalizedText.Of("征集", "open"))
        .State("topicsSet", LocalizedText.Of("已点题", "topics set"))
        .State("reported", LocalizedText.Of("已报题", "reported"))
        .State("discussed", LocalizedText.Of("已议题", "discussed"))
        .State("fixing", LocalizedText.Of("定题中", "being fixed"))
        .End("fixed", LocalizedText.Of("已定题", "fixed"))
        .Add(ProcedureStep.Of(Set, LocalizedText.Of("党委政府点题", "committee and government set topics")).From("open", "topicsSet").To("topicsSet").By(PartyCommittee, Government))
        .Add(ProcedureStep.Of(Report, LocalizedText.Of("专委会报题", "special committees report")).From("topicsSet", "reported").To("reported").By(SpecialCommittee)
            .Needs(Need.DoneIn(Set, PartyCommittee, Government)))
        .Add(ProcedureStep.Of(Discuss, LocalizedText.Of("委员议题", "members discuss")).From("reported", "discussed").To("discussed").By(Member))
        .Add(ProcedureStep.Of(Fix, LocalizedText.Of("主席会议和党派定题", "the chair's meeting and the parties fix")).From("discussed", "fixing").To("fixing").By(ChairMeeting, Party))
        .Add(ProcedureStep.Of(Settle, LocalizedText.Of("选题确定", "topics settled")).From("fixing").To("fixed").Needs(Need.DoneIn(Fix, ChairMeeting, Party)))
        .Build().ValueOrThrow();

    /// <summary>The committee sets the topic, the conference deliberates, the government adopts, departments carry out (党委出题、政协协商、政府采纳、部门实施).</summary>
    /// <remarks>That the government may decline is not in the practice as published; without it such a topic would stay open for ever.</remarks>
    public static Procedure Adoption { get; } = new ProcedureBuilder("topicAdoption", LocalizedText.Of("出题协商采纳实施", "Topic to practice"))
        .State("open", LocalizedText.Of("待出题", "open"))
        .State("topicSet", LocalizedText.Of("已出题", "topic set"))
        .State("deliberated", LocalizedText.Of("已协商", "deliberated"))
        .State("adopted", LocalizedText.Of("已采纳", "adopted"))
        .End("carriedOut", LocalizedText.Of("已实施", "carried out"))
        .End("declined", LocalizedText.Of("未采纳", "declined"))
        .Add(ProcedureStep.Of(Set, LocalizedText.Of("党委出题", "the committee sets the topic")).From("open").To("topicSet").By(PartyCommittee))
        .Add(ProcedureStep.Of(Deliberate, LocalizedText.Of("政协协商", "the conference deliberates")).From("topicSet").To("deliberated").By(Conference))
        .Add(ProcedureStep.Of(Adopt, LocalizedText.Of("政府采纳", "the government adopts")).From("deliberated").To("adopted").By(Government))
        .Add(ProcedureStep.Of(Decline, LocalizedText.Of("政府未采纳", "the government declines")).From("deliberated").To("declined").By(Government))
        .Add(ProcedureStep.Of(CarryOut, LocalizedText.Of("部门实施", "departments carry out")).From("adopted").To("carriedOut").By(Department))
        .Build().ValueOrThrow();
}
