namespace PartyBuilding.Domain;

/// <summary>How an officer is sent to be trained again, and what people decide after it (回炉程序).</summary>
public static class RefresherProcedures
{
    /// <summary>Somebody proposes for one of the listed situations; the body decides.</summary>
    public const string Propose = "propose";

    /// <summary>The body in charge decides that there is a refresher training.</summary>
    public const string Decide = "decide";

    /// <summary>The body in charge decides that there is none.</summary>
    public const string Dismiss = "dismiss";

    /// <summary>The training begins.</summary>
    public const string Begin = "begin";

    /// <summary>The training is passed.</summary>
    public const string Pass = "pass";

    /// <summary>The training is failed.</summary>
    public const string Fail = "fail";

    /// <summary>The body in charge decides on a measure: another post, adjustment, waiting for a post or the like.</summary>
    public const string Settle = "settle";

    /// <summary>The value of <see cref="Propose"/>: the situation, a code (情形).</summary>
    public const string Situation = "situation";

    /// <summary>The value of <see cref="Propose"/>: the way in which it was found, a code (发现渠道).</summary>
    public const string FoundBy = "foundBy";

    /// <summary>The value of <see cref="Settle"/>: the measure, a code (处理方式).</summary>
    public const string Measure = "measure";

    /// <summary>The role that decides.</summary>
    public const string Committee = "committee";

    /// <summary>Proposed, decided by another than who proposed, trained, passed, or failed and settled by the body (回炉).</summary>
    /// <remarks>What it bars meanwhile and that year stands on the file (<see cref="RefresherTraining"/>). The measure is a decision of people: the procedure only asks that it is stated, and by whom.</remarks>
    public static Procedure Refresher { get; } = new ProcedureBuilder("refresher", LocalizedText.Of("干部回炉", "Refresher training"))
        .State("open", LocalizedText.Of("待认定", "to be decided"))
        .State("decided", LocalizedText.Of("已认定", "decided"))
        .State("training", LocalizedText.Of("培训中", "in training"))
        .State("failed", LocalizedText.Of("不合格", "failed"))
        .End("dismissed", LocalizedText.Of("不予认定", "dismissed"))
        .End("passed", LocalizedText.Of("合格", "passed"))
        .End("settled", LocalizedText.Of("已处理", "settled"))
        .Add(ProcedureStep.Of(Propose, LocalizedText.Of("提出", "proposal")).From("open").Needs(Need.Given(Situation), Need.Given(FoundBy)))
        .Add(ProcedureStep.Of(Decide, LocalizedText.Of("认定", "decision")).From("open").To("decided").By(Committee).Needs(Need.Done(Propose), Need.NotBy(Propose)))
        .Add(ProcedureStep.Of(Dismiss, LocalizedText.Of("不予认定", "dismissal")).From("open").To("dismissed").By(Committee).Needs(Need.Done(Propose), Need.NotBy(Propose)))
        .Add(ProcedureStep.Of(Begin, LocalizedText.Of("开始培训", "begin")).From("decided").To("training"))
        .Add(ProcedureStep.Of(Pass, LocalizedText.Of("考核合格", "passed")).From("training").To("passed"))
        .Add(ProcedureStep.Of(Fail, LocalizedText.Of("考核不合格", "failed")).From("training").To("failed"))
        .Add(ProcedureStep.Of(Settle, LocalizedText.Of("组织处理", "measure")).From("failed").To("settled").By(Committee).Needs(Need.Given(Measure)))
        .Build().ValueOrThrow();
}
