using System;

namespace PartyBuilding.Domain;

/// <summary>The order of an evaluation (考评程序), with the codes of its states and steps.</summary>
/// <remarks>A body whose order differs builds its own with the same codes for the states that it shares.</remarks>
public static class EvaluationProcedures
{
    /// <summary>State: the subjects assess themselves (自评).</summary>
    public const string SelfAssessing = "selfAssessing";

    /// <summary>State: reviews are taken (评议).</summary>
    public const string Reviewing = "reviewing";

    /// <summary>State: results are proposed (拟定结果).</summary>
    public const string Proposed = "proposed";

    /// <summary>State: the proposed results are published, and objections are taken (公示).</summary>
    public const string Published = "published";

    /// <summary>State, the end: the results are confirmed (确定).</summary>
    public const string Confirmed = "confirmed";

    /// <summary>Role: who runs the round (考评组织方).</summary>
    public const string Organizer = "organizer";

    /// <summary>Role: who confirms the results (审定机构).</summary>
    public const string Authority = "authority";

    /// <summary>Step: self-assessment is closed.</summary>
    public const string CloseSelfAssessment = "closeSelfAssessment";

    /// <summary>Step: reviews are closed and results proposed; it brings a result for everybody in scope.</summary>
    public const string Propose = "propose";

    /// <summary>Step: the proposed results are published.</summary>
    public const string Publish = "publish";

    /// <summary>Step: published results are corrected after objections that were upheld; it brings the new ones, and all are published again, for the full time.</summary>
    public const string Correct = "correct";

    /// <summary>Step: the results are confirmed, when they were published for the full time.</summary>
    public const string Confirm = "confirm";

    /// <summary>Self-assessment, reviews, proposed results, publication for this time, correction if need be, confirmation; no step is skipped.</summary>
    /// <param name="publication">How long results are published, the day of publication counted as the first: five working days, seven days.</param>
    public static Procedure Round(DateLength publication)
    {
        Require.NotNull(publication, nameof(publication));
        return new ProcedureBuilder("evaluation.round", LocalizedText.Of("考评", "Evaluation"))
            .State(SelfAssessing, LocalizedText.Of("自评", "Self-assessment"))
            .State(Reviewing, LocalizedText.Of("评议", "Reviews"))
            .State(Proposed, LocalizedText.Of("拟定结果", "Results proposed"))
            .State(Published, LocalizedText.Of("公示", "Results published"))
            .End(Confirmed, LocalizedText.Of("确定", "Results confirmed"))
            .Add(ProcedureStep.Of(CloseSelfAssessment, LocalizedText.Of("自评结束", "Close self-assessment")).From(SelfAssessing).To(Reviewing).By(Organizer))
            .Add(ProcedureStep.Of(Propose, LocalizedText.Of("拟定结果", "Propose results")).From(Reviewing).To(Proposed).By(Organizer))
            .Add(ProcedureStep.Of(Publish, LocalizedText.Of("公示结果", "Publish results")).From(Proposed).To(Published).By(Organizer))
            .Add(ProcedureStep.Of(Correct, LocalizedText.Of("更正结果", "Correct results")).From(Published).To(Proposed).By(Organizer))
            .Add(ProcedureStep.Of(Confirm, LocalizedText.Of("确定结果", "Confirm results")).From(Published).To(Confirmed).By(Authority)
                .NotBefore(TimeLimit.AfterFull(Publish, publication)))
            .Build()
            .ValueOrThrow();
    }

    /// <summary>Paper: the written report with which a duty review begins (述职报告).</summary>
    internal const string DutyReportPaper = "report";

    /// <summary>The review of how one person has done a duty (履职点评): own report, the special committee's view, the party group's comment.</summary>
    public static Procedure DutyReview { get; } = new ProcedureBuilder("evaluation.dutyReview", LocalizedText.Of("履职点评", "Duty review"))
        .State("open", LocalizedText.Of("待述职", "Report owed"))
        .State("reported", LocalizedText.Of("已述职", "Reported"))
        .State("viewed", LocalizedText.Of("专委会已评价", "Viewed by the special committee"))
        .End("commented", LocalizedText.Of("已点评", "Commented on"))
        .Add(ProcedureStep.Of("report", LocalizedText.Of("述职", "Report")).From("open").To("reported").By("member").Needs(Need.Paper(DutyReportPaper)))
        .Add(ProcedureStep.Of("view", LocalizedText.Of("专委会评价", "Give the special committee's view")).From("reported").To("viewed").By("specialCommittee").Needs(Need.NotBy("report")))
        .Add(ProcedureStep.Of("comment", LocalizedText.Of("党组点评", "Comment")).From("viewed").To("commented").By("partyGroup").Needs(Need.NotBy("report")))
        .Build()
        .ValueOrThrow();
}
