using Steps = PartyBuilding.Domain.CadreSelectionProcedures;

namespace PartyBuilding.Domain;

/// <summary>Puts the procedure of selecting leading cadres together.</summary>
internal static class CadreSelection
{
    private static readonly DateLength AYear = DateLength.Years(1);

    internal static Procedure Build()
    {
        ProcedureBuilder builder = new("cadreSelection2014", LocalizedText.Of("干部选拔任用", "Selection of leading cadres"));
        AddStates(builder);
        AddWayToDecision(builder);
        AddWayToPost(builder);
        return builder.Build().ValueOrThrow();
    }

    private static void AddStates(ProcedureBuilder builder) => builder
        .State("vacant", LocalizedText.Of("职位空缺", "post vacant"))
        .State("moved", LocalizedText.Of("已动议", "moved"))
        .State("gathered", LocalizedText.Of("已提出人选", "candidates gathered"))
        .State("recommended", LocalizedText.Of("已推荐", "recommended"))
        .State("inspected", LocalizedText.Of("已考察", "inspected"))
        .State("deliberated", LocalizedText.Of("已酝酿", "sounded out"))
        .State("decided", LocalizedText.Of("已决定", "decided"))
        .State("published", LocalizedText.Of("公示", "made public"))
        .State("onTrial", LocalizedText.Of("试用期", "on trial"))
        .End("inPost", LocalizedText.Of("正式任职", "in post"))
        .End("removed", LocalizedText.Of("免去试任职务", "post taken back"))
        .End("stopped", LocalizedText.Of("终止", "stopped"));

    private static void AddWayToDecision(ProcedureBuilder builder) => builder
        .Add(ProcedureStep.Of(Steps.Move, LocalizedText.Of("动议", "motion")).From("vacant").To("moved").By(Steps.PartyCommittee, Steps.Department))
        .Add(ProcedureStep.Of(Steps.Gather, LocalizedText.Of("提出初步人选", "gathering of candidates")).From("moved").To("gathered").By(Steps.Department))
        .Add(ProcedureStep.Of(Steps.Recommend, LocalizedText.Of("民主推荐", "recommendation")).From("gathered", "recommended").To("recommended").By(Steps.Department))
        .Add(ProcedureStep.Of(Steps.Consent, LocalizedText.Of("破格报批", "consent to an exception"))
            .From("moved", "gathered", "recommended", "inspected", "deliberated").By(Steps.SuperiorDepartment).Needs(Need.Given(Steps.Exception)))
        .Add(ProcedureStep.Of(Steps.Inspect, LocalizedText.Of("考察", "inspection")).From("recommended").To("inspected").By(Steps.Department)
            .Needs(
                Need.Whole(Steps.SkippedLevels),
                Need.AtLeast(Steps.SkippedLevels, 0),
                Need.AtMost(Steps.SkippedLevels, 1),
                Need.Any(Need.AtMost(Steps.SkippedLevels, 0), Need.Done(Steps.Consent)))
            .NotAfter(TimeLimit.After(Steps.Recommend, AYear)))
        .Add(ProcedureStep.Of(Steps.Deliberate, LocalizedText.Of("酝酿", "soundings")).From("inspected").To("deliberated").By(Steps.PartyCommittee, Steps.Department))
        .Add(ProcedureStep.Of(Steps.Decide, LocalizedText.Of("讨论决定", "decision")).From("deliberated").To("decided").By(Steps.PartyCommittee)
            .Needs(
                Need.Whole(Steps.Due),
                Need.Whole(Steps.Present),
                Need.Whole(Steps.Yes),
                Need.AtLeastShare(Steps.Due, 1, 1, Steps.Present),
                Need.AtLeastShare(Steps.Present, 1, 1, Steps.Yes),
                Need.AtLeastShare(Steps.Present, 2, 3, Steps.Due),
                Need.MoreThanShare(Steps.Yes, 1, 2, Steps.Due),
                Need.Any(Need.Not(Need.Given(Steps.Exception)), Need.Done(Steps.Consent))))
        .Add(ProcedureStep.Of(Steps.Stop, LocalizedText.Of("终止", "stop"))
            .From("moved", "gathered", "recommended", "inspected", "deliberated", "decided", "published").To("stopped"));

    private static void AddWayToPost(ProcedureBuilder builder) => builder
        .Add(ProcedureStep.Of(Steps.Publish, LocalizedText.Of("任前公示", "publicity")).From("decided").To("published").By(Steps.Department))
        .Add(ProcedureStep.Of(Steps.File, LocalizedText.Of("备案", "filing")).From("decided", "published").By(Steps.Department))
        .Add(Appointing(ProcedureStep.Of(Steps.AppointOnTrial, LocalizedText.Of("试任", "appointment on trial"))).To("onTrial")
            .Needs(Need.Any(Need.Is(Steps.FilingOwed, StepTaken.NoCode), Need.All(Need.Yes(Steps.FilingOwed), Need.Done(Steps.File))))
            .NotBefore(TimeLimit.After(Steps.File, DateLength.Months(1))))
        .Add(Appointing(ProcedureStep.Of(Steps.Appoint, LocalizedText.Of("任职", "appointment"))).To("inPost").Needs(Need.Given(Steps.WithoutTrial)))
        .Add(ProcedureStep.Of(Steps.Train, LocalizedText.Of("完成培训", "training")))
        .Add(ProcedureStep.Of(Steps.Confirm, LocalizedText.Of("试用期满任职", "trial passed")).From("onTrial").To("inPost").By(Steps.PartyCommittee)
            .Needs(Need.Yes(Steps.Fit), Need.Done(Steps.Train))
            .NotBefore(TimeLimit.After(Steps.AppointOnTrial, AYear)))
        .Add(ProcedureStep.Of(Steps.Remove, LocalizedText.Of("免去试任职务", "trial not passed")).From("onTrial").To("removed").By(Steps.PartyCommittee)
            .Needs(Need.Is(Steps.Fit, StepTaken.NoCode))
            .NotBefore(TimeLimit.After(Steps.AppointOnTrial, AYear)));

    /// <summary>After five full working days of publicity, or without it on a stated ground.</summary>
    private static ProcedureStep Appointing(ProcedureStep step) => step.From("decided", "published").By(Steps.PartyCommittee)
        .Needs(Need.Any(Need.Done(Steps.Publish), Need.Given(Steps.WithoutPublicity)))
        .NotBefore(TimeLimit.AfterFull(Steps.Publish, DateLength.WorkingDays(5)));
}
