using System;

namespace PartyBuilding.Domain;

/// <summary>The ready-made procedures of proposals, motions, opinion reports, information items and research topics (提案办理程序).</summary>
/// <remarks>
/// A body that does it another way takes one of them apart with <see cref="Procedure.ToBuilder"/>, or makes its own with the codes of
/// <see cref="ProposalSteps"/>. Limits of time are not in them: they run for each unit by itself, see <see cref="HandlingDeadlines"/>.
/// </remarks>
public static class ProposalProcedures
{
    /// <summary>A proposal to a consultative conference: put forward, examined, registered or returned or turned into an information item, assigned, replied, rated, closed (提案).</summary>
    /// <remarks>Signers may join until it is registered, the first sponsor may withdraw it until it is assigned, and it may be merged into another one until then.</remarks>
    public static Procedure Proposal { get; } = new ProcedureBuilder("proposal", LocalizedText.Of("提案", "Proposal"))
        .PutForward()
        .Examined()
        .Add(Step(ProposalSteps.File, "立案", "register").From(ProposalStates.Examined).To(ProposalStates.Filed).By(ProposalRoles.Committee))
        .Add(Step(ProposalSteps.Return, "不予立案", "return").From(ProposalStates.Examined).To(ProposalStates.Returned).By(ProposalRoles.Committee))
        .Handled()
        .MergedBefore(ProposalStates.Submitted, ProposalStates.Examined, ProposalStates.Filed)
        .Build().ValueOrThrow();

    /// <summary>A motion to a congress: put on the agenda, deliberated and decided, or handled as a suggestion (议案).</summary>
    public static Procedure Motion { get; } = new ProcedureBuilder("motion", LocalizedText.Of("议案", "Motion"))
        .PutForward()
        .Examined()
        .State(ProposalStates.OnAgenda, LocalizedText.Of("已列入议程", "on the agenda"))
        .State(ProposalStates.Deliberated, LocalizedText.Of("已审议", "deliberated"))
        .End(ProposalStates.Decided, LocalizedText.Of("已表决", "decided"))
        .Add(Step(ProposalSteps.PutOnAgenda, "列入议程", "put on the agenda").From(ProposalStates.Examined).To(ProposalStates.OnAgenda).By(ProposalRoles.Congress))
        .Add(Step(ProposalSteps.Deliberate, "审议", "deliberate").From(ProposalStates.OnAgenda).To(ProposalStates.Deliberated).By(ProposalRoles.Congress))
        .Add(Step(ProposalSteps.Decide, "表决", "decide").From(ProposalStates.Deliberated).To(ProposalStates.Decided).By(ProposalRoles.Congress))
        .Add(Step(ProposalSteps.TreatAsSuggestion, "作为建议办理", "handle as a suggestion").From(ProposalStates.Examined).To(ProposalStates.Filed).By(ProposalRoles.Congress))
        .Add(Step(ProposalSteps.Return, "退回", "return").From(ProposalStates.Examined).To(ProposalStates.Returned).By(ProposalRoles.Congress, ProposalRoles.Committee))
        .Handled()
        .MergedBefore(ProposalStates.Submitted, ProposalStates.Examined)
        .Build().ValueOrThrow();

    /// <summary>A report of public opinion: provided, reviewed, submitted upward or kept (社情民意信息).</summary>
    /// <remarks>Nothing is submitted upward that was not reviewed.</remarks>
    public static Procedure OpinionReport { get; } = new ProcedureBuilder("opinionReport", LocalizedText.Of("社情民意信息", "Report of public opinion"))
        .PutForward()
        .ReviewedFrom(ProposalStates.Submitted, ProposalRoles.Reviewer, ProposalRoles.FullTimeViceChair, ProposalRoles.ViceChairInCharge)
        .MergedBefore(ProposalStates.Submitted, ProposalStates.Reviewed)
        .Build().ValueOrThrow();

    /// <summary>An information item: collected, written, reviewed by the full-time vice-chair or the vice-chair in charge, submitted (信息).</summary>
    /// <remarks>The review is a gate: nothing is submitted that did not pass it, and who wrote the item does not review it.</remarks>
    public static Procedure InformationItem { get; } = new ProcedureBuilder("informationItem", LocalizedText.Of("信息", "Information item"))
        .PutForward()
        .State(ProposalStates.Written, LocalizedText.Of("已成稿", "written"))
        .Add(Step(ProposalSteps.Write, "撰写", "write").From(ProposalStates.Submitted).To(ProposalStates.Written).By(ProposalRoles.Writer))
        .Add(Step(ProposalSteps.SendBack, "退改", "send back").From(ProposalStates.Written).To(ProposalStates.Submitted)
            .By(ProposalRoles.FullTimeViceChair, ProposalRoles.ViceChairInCharge).Needs(Need.NotBy(ProposalSteps.Write)))
        .ReviewedFrom(ProposalStates.Written, ProposalRoles.FullTimeViceChair, ProposalRoles.ViceChairInCharge)
        .Replace(ProposalPhases.Review(ProposalStates.Written, ProposalRoles.FullTimeViceChair, ProposalRoles.ViceChairInCharge).Needs(Need.NotBy(ProposalSteps.Write)))
        .MergedBefore(ProposalStates.Submitted, ProposalStates.Written, ProposalStates.Reviewed)
        .Build().ValueOrThrow();

    /// <summary>A research topic: put out to bid, given to one of the bidders, delivered, accepted (招标课题).</summary>
    /// <remarks>No topic is given to a team without a bid.</remarks>
    public static Procedure ResearchTopic { get; } = new ProcedureBuilder("researchTopic", LocalizedText.Of("招标课题", "Research topic put out to bid"))
        .State(ProposalStates.OpenToBids, LocalizedText.Of("招标中", "open to bids"))
        .State(ProposalStates.Awarded, LocalizedText.Of("研究中", "given to a team"))
        .State(ProposalStates.Delivered, LocalizedText.Of("已提交成果", "delivered"))
        .End(ProposalStates.Accepted, LocalizedText.Of("已结题", "accepted"))
        .End(ProposalStates.Abandoned, LocalizedText.Of("已终止", "given up"))
        .Add(Step(ProposalSteps.Bid, "投标", "bid").From(ProposalStates.OpenToBids).By(ProposalRoles.Bidder))
        .Add(Step(ProposalSteps.Award, "中标立项", "award").From(ProposalStates.OpenToBids).To(ProposalStates.Awarded).By(ProposalRoles.Office).Needs(Need.Done(ProposalSteps.Bid)))
        .Add(Step(ProposalSteps.Deliver, "提交成果", "deliver").From(ProposalStates.Awarded).To(ProposalStates.Delivered).By(ProposalRoles.Bidder))
        .Add(Step(ProposalSteps.SendBack, "退改", "send back").From(ProposalStates.Delivered).To(ProposalStates.Awarded).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Accept, "结题", "accept").From(ProposalStates.Delivered).To(ProposalStates.Accepted).By(ProposalRoles.Office))
        .Add(Step(ProposalSteps.Abandon, "终止", "give up").From(ProposalStates.OpenToBids, ProposalStates.Awarded).To(ProposalStates.Abandoned).By(ProposalRoles.Office))
        .Build().ValueOrThrow();

    private static ProcedureStep Step(string code, string chinese, string english) => ProcedureStep.Of(code, LocalizedText.Of(chinese, english));
}
