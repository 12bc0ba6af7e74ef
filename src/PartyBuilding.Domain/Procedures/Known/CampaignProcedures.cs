namespace PartyBuilding.Domain;

/// <summary>Campaigns that run through a year (主题教育活动).</summary>
public static class CampaignProcedures
{
    /// <summary>Step: the leading group is formed (成立领导小组).</summary>
    public const string FormGroup = "formGroup";

    /// <summary>Step: the first phase begins, members are mobilised (动员部署).</summary>
    public const string Mobilise = "mobilise";

    /// <summary>Step: the second phase begins, members study (学习提高).</summary>
    public const string Study = "study";

    /// <summary>Step: the third phase begins, gaps are found (查找差距).</summary>
    public const string FindGaps = "findGaps";

    /// <summary>Step: the fourth phase begins, measures are set (制定措施).</summary>
    public const string SetMeasures = "setMeasures";

    /// <summary>Step: a leader checks a branch, in any phase, as often as wanted (联系督查).</summary>
    public const string Check = "check";

    /// <summary>Step: the campaign is concluded (总结).</summary>
    public const string Conclude = "conclude";

    /// <summary>Role: a leader who is linked to branches (联系领导).</summary>
    public const string Leader = "leader";

    /// <summary>Value of <see cref="Check"/>: the branch that is checked, a subject (支部).</summary>
    public const string Branch = "branch";

    /// <summary>A leading group, then four phases in order, none skipped; leaders check the branches they are linked to (四个阶段).</summary>
    public static Procedure FourPhases { get; } = new ProcedureBuilder("campaign", LocalizedText.Of("主题教育活动", "Campaign"))
        .State("planned", LocalizedText.Of("筹备", "planned"))
        .State("mobilising", LocalizedText.Of("动员部署阶段", "mobilising"))
        .State("studying", LocalizedText.Of("学习提高阶段", "studying"))
        .State("findingGaps", LocalizedText.Of("查找差距阶段", "finding gaps"))
        .State("settingMeasures", LocalizedText.Of("制定措施阶段", "setting measures"))
        .End("concluded", LocalizedText.Of("已总结", "concluded"))
        .Add(ProcedureStep.Of(FormGroup, LocalizedText.Of("成立领导小组", "form the leading group")).From("planned").AtMost(1))
        .Add(ProcedureStep.Of(Mobilise, LocalizedText.Of("动员部署", "mobilise")).From("planned").To("mobilising").Needs(Need.Done(FormGroup)))
        .Add(ProcedureStep.Of(Study, LocalizedText.Of("学习提高", "study")).From("mobilising").To("studying"))
        .Add(ProcedureStep.Of(FindGaps, LocalizedText.Of("查找差距", "find gaps")).From("studying").To("findingGaps"))
        .Add(ProcedureStep.Of(SetMeasures, LocalizedText.Of("制定措施", "set measures")).From("findingGaps").To("settingMeasures"))
        .Add(ProcedureStep.Of(Check, LocalizedText.Of("联系督查", "check a branch"))
            .From("mobilising", "studying", "findingGaps", "settingMeasures").By(Leader).Needs(Need.Given(Branch)))
        .Add(ProcedureStep.Of(Conclude, LocalizedText.Of("总结", "conclude")).From("settingMeasures").To("concluded"))
        .Build().ValueOrThrow();
}
