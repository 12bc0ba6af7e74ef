namespace PartyBuilding.Domain;

/// <summary>The stretches that the procedures of proposals have in common.</summary>
internal static class ProposalPhases
{
    private static readonly string[] WithUnits = [ProposalStates.Handling, ProposalStates.Replied];

    /// <summary>It is put forward, and signers may join.</summary>
    internal static ProcedureBuilder PutForward(this ProcedureBuilder builder) => builder
        .State(ProposalStates.Submitted, LocalizedText.Of("已提交", "submitted"))
        .Add(Step(ProposalSteps.CoSign, "联名", "co-sign").From(ProposalStates.Submitted).By(ProposalRoles.Signer));

    /// <summary>It is examined; until it is decided on signers may still join, and it may go on as another kind.</summary>
    internal static ProcedureBuilder Examined(this ProcedureBuilder builder) => builder
        .State(ProposalStates.Examined, LocalizedText.Of("已审查", "examined"))
        .End(ProposalStates.Returned, LocalizedText.Of("未立案", "returned"))
        .End(ProposalStates.Converted, LocalizedText.Of("已转化", "gone on as another kind"))
        .Replace(Step(ProposalSteps.CoSign, "联名", "co-sign").From(ProposalStates.Submitted, ProposalStates.Examined).By(ProposalRoles.Signer))
        .Add(Step(ProposalSteps.Examine, "审查", "examine").From(ProposalStates.Submitted).To(ProposalStates.Examined).By(ProposalRoles.Committee))
        .Add(Step(ProposalSteps.Convert, "转化", "let it go on as another kind").From(ProposalStates.Examined).To(ProposalStates.Converted).By(ProposalRoles.Committee));

    /// <summary>It is registered, assigned, handled, replied to, rated, perhaps handled again, and closed.</summary>
    internal static ProcedureBuilder Handled(this ProcedureBuilder builder) => builder
        .State(ProposalStates.Filed, LocalizedText.Of("已立案", "registered"))
        .State(ProposalStates.Handling, LocalizedText.Of("办理中", "with the handling units"))
        .State(ProposalStates.Replied, LocalizedText.Of("已答复", "replied"))
        .End(ProposalStates.Closed, LocalizedText.Of("已办结", "closed"))
        .Add(Step(ProposalSteps.Assign, "交办", "assign").From(ProposalStates.Filed, ProposalStates.Handling, ProposalStates.Replied).To(ProposalStates.Handling).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.AskToGiveBack, "申请退办", "ask to give it back").From(WithUnits).By(ProposalRoles.Unit))
        .Add(Step(ProposalSteps.AnswerGiveBack, "答复退办", "answer the request").From(WithUnits).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Contact, "沟通", "speak with the proposer").From(WithUnits).By(ProposalRoles.Unit))
        .Add(Step(ProposalSteps.LedByHead, "领衔办理", "handled by the head in person").From(WithUnits).By(ProposalRoles.Unit))
        .Add(Step(ProposalSteps.Extend, "延期", "extend").From(WithUnits).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.JointLetter, "会办意见", "letter of a joint unit").From(WithUnits).By(ProposalRoles.Unit))
        .Add(Step(ProposalSteps.Reply, "答复", "reply").From(WithUnits).To(ProposalStates.Replied).By(ProposalRoles.Unit))
        .Add(Step(ProposalSteps.Rate, "反馈意见", "opinion on the reply").From(WithUnits).By(ProposalRoles.Signer))
        .Add(Step(ProposalSteps.HandleAgain, "二次办理", "handle again").From(ProposalStates.Replied).To(ProposalStates.Handling).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Close, "办结", "close").From(ProposalStates.Replied).To(ProposalStates.Closed).By(ProposalRoles.Office));

    /// <summary>It passes the review, and is submitted upward or kept.</summary>
    internal static ProcedureBuilder ReviewedFrom(this ProcedureBuilder builder, string state, params string[] reviewers) => builder
        .State(ProposalStates.Reviewed, LocalizedText.Of("已审核", "reviewed"))
        .State(ProposalStates.SubmittedUpward, LocalizedText.Of("已报送", "submitted upward"))
        .End(ProposalStates.Kept, LocalizedText.Of("已留存", "kept"))
        .End(ProposalStates.Closed, LocalizedText.Of("已办结", "closed"))
        .Add(Review(state, reviewers))
        .Add(Step(ProposalSteps.SubmitUpward, "报送", "submit upward").From(ProposalStates.Reviewed).To(ProposalStates.SubmittedUpward).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Keep, "留存", "keep").From(ProposalStates.Reviewed).To(ProposalStates.Kept).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Close, "办结", "close").From(ProposalStates.SubmittedUpward).To(ProposalStates.Closed).By(ProposalRoles.Office));

    internal static ProcedureStep Review(string state, params string[] reviewers) =>
        Step(ProposalSteps.Review, "审核", "review").From(state).To(ProposalStates.Reviewed).By(reviewers);

    /// <summary>Up to these states it may be withdrawn, merged into another one, or take another one in.</summary>
    internal static ProcedureBuilder MergedBefore(this ProcedureBuilder builder, params string[] states) => builder
        .End(ProposalStates.Withdrawn, LocalizedText.Of("已撤案", "withdrawn"))
        .End(ProposalStates.Merged, LocalizedText.Of("已并案", "merged into another one"))
        .Add(Step(ProposalSteps.Withdraw, "撤案", "withdraw").From(states).To(ProposalStates.Withdrawn).By(ProposalRoles.Signer))
        .Add(Step(ProposalSteps.Merge, "并入他案", "merge into another one").From(states).To(ProposalStates.Merged).By(ProposalRoles.Committee))
        .Add(Step(ProposalSteps.Absorb, "并入本案", "take another one in").From(states).By(ProposalRoles.Committee))
        .Add(Step(ProposalSteps.Join, "并案署名", "sign through the merger").From(states).By(ProposalRoles.Signer));

    private static ProcedureStep Step(string code, string chinese, string english) => ProcedureStep.Of(code, LocalizedText.Of(chinese, english));
}
