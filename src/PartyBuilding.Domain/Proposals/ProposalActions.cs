using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The steps of <see cref="ProposalProcedures"/> with what each must say, for <see cref="Proposal.Take"/> (提案办理动作).</summary>
/// <remarks>An actor that is given may be left out of the office's own steps: they then say the role alone. Every method throws <see cref="ArgumentException"/> for an identifier that is none and for what is no code.</remarks>
public static class ProposalActions
{
    /// <summary>One more signer signs.</summary>
    public static StepTaken CoSign(SubjectId signer, LocalDate on) => StepTaken.Of(ProposalSteps.CoSign, on).By(signer, ProposalRoles.Signer);

    /// <summary>It is examined.</summary>
    public static StepTaken Examine(LocalDate on) => OfCommittee(ProposalSteps.Examine, on);

    /// <summary>It is registered.</summary>
    public static StepTaken File(LocalDate on) => OfCommittee(ProposalSteps.File, on);

    /// <summary>It is not registered, and returned.</summary>
    public static StepTaken Return(LocalDate on) => OfCommittee(ProposalSteps.Return, on);

    /// <summary>It is withdrawn.</summary>
    public static StepTaken Withdraw(SubjectId sponsor, LocalDate on) => StepTaken.Of(ProposalSteps.Withdraw, on).By(sponsor, ProposalRoles.Signer);

    /// <summary>It is assigned to a unit in a role of <see cref="HandlingRoles"/>.</summary>
    public static StepTaken Assign(SubjectId unit, string role, LocalDate on) =>
        OfOffice(ProposalSteps.Assign, on).With(RecordAttributes.Unit, unit).With(RecordAttributes.HandlingRole, role);

    /// <summary>A unit asks to give it back.</summary>
    public static StepTaken AskToGiveBack(SubjectId unit, LocalDate on) => OfUnit(ProposalSteps.AskToGiveBack, unit, on);

    /// <summary>The office takes it back from the unit, or leaves it there.</summary>
    public static StepTaken AnswerGiveBack(SubjectId unit, bool granted, LocalDate on) =>
        OfOffice(ProposalSteps.AnswerGiveBack, on).With(RecordAttributes.Unit, unit).With(RecordAttributes.Granted, granted);

    /// <summary>A unit speaks with the proposer, in a phase of <see cref="ContactPhases"/>.</summary>
    public static StepTaken Contact(SubjectId unit, string phase, LocalDate on) =>
        OfUnit(ProposalSteps.Contact, unit, on).With(RecordAttributes.Phase, phase);

    /// <summary>The head of a unit handles it in person.</summary>
    public static StepTaken LedByHead(SubjectId unit, LocalDate on) => OfUnit(ProposalSteps.LedByHead, unit, on);

    /// <summary>The reply of a unit may come later, on these grounds.</summary>
    public static StepTaken Extend(SubjectId unit, string grounds, LocalDate on) =>
        OfOffice(ProposalSteps.Extend, on).With(RecordAttributes.Unit, unit).With(RecordAttributes.Grounds, grounds);

    /// <summary>A joint unit writes to the leading unit.</summary>
    public static StepTaken JointLetter(SubjectId unit, LocalDate on) => OfUnit(ProposalSteps.JointLetter, unit, on);

    /// <summary>A unit replies with a result of <see cref="ReplyResults"/>.</summary>
    public static StepTaken Reply(SubjectId unit, string result, LocalDate on) =>
        OfUnit(ProposalSteps.Reply, unit, on).With(RecordAttributes.ReplyResult, result);

    /// <summary>A signer says how satisfied with the reply of a unit, by a code of <see cref="Satisfactions"/>.</summary>
    public static StepTaken Rate(SubjectId signer, SubjectId unit, string satisfaction, LocalDate on) => StepTaken.Of(ProposalSteps.Rate, on)
        .By(signer, ProposalRoles.Signer).With(RecordAttributes.Unit, unit).With(RecordAttributes.Satisfaction, satisfaction);

    /// <summary>A unit handles it a second time.</summary>
    public static StepTaken HandleAgain(SubjectId unit, LocalDate on) => OfOffice(ProposalSteps.HandleAgain, on).With(RecordAttributes.Unit, unit);

    /// <summary>It is closed.</summary>
    public static StepTaken Close(LocalDate on) => OfOffice(ProposalSteps.Close, on);

    /// <summary>An item is written.</summary>
    public static StepTaken Write(SubjectId writer, LocalDate on) => StepTaken.Of(ProposalSteps.Write, on).By(writer, ProposalRoles.Writer);

    /// <summary>An item is reviewed and passed, by a reviewer or one of the two vice-chairs.</summary>
    public static StepTaken Review(SubjectId reviewer, string role, LocalDate on) => StepTaken.Of(ProposalSteps.Review, on).By(reviewer, role);

    /// <summary>An item is submitted upward.</summary>
    public static StepTaken SubmitUpward(LocalDate on) => OfOffice(ProposalSteps.SubmitUpward, on);

    /// <summary>A team bids for a topic.</summary>
    public static StepTaken Bid(SubjectId team, LocalDate on) => StepTaken.Of(ProposalSteps.Bid, on).By(team, ProposalRoles.Bidder);

    /// <summary>A team bids for a topic, led by this member.</summary>
    public static StepTaken Bid(SubjectId team, SubjectId leader, LocalDate on) => Bid(team, on).With(RecordAttributes.TeamLeader, leader);

    /// <summary>A topic is given to a team.</summary>
    public static StepTaken Award(SubjectId winner, LocalDate on) => OfOffice(ProposalSteps.Award, on).With(RecordAttributes.Winner, winner);

    /// <summary>The winner delivers the report.</summary>
    public static StepTaken Deliver(SubjectId team, LocalDate on) => StepTaken.Of(ProposalSteps.Deliver, on).By(team, ProposalRoles.Bidder);

    private static StepTaken OfCommittee(string step, LocalDate on) => StepTaken.Of(step, on).By(ProposalRoles.Committee);

    private static StepTaken OfOffice(string step, LocalDate on) => StepTaken.Of(step, on).By(ProposalRoles.Office);

    private static StepTaken OfUnit(string step, SubjectId unit, LocalDate on) => StepTaken.Of(step, on).By(unit, ProposalRoles.Unit);
}
