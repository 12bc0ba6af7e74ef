using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What the steps of a proposal come to for its handling: who has it, who spoke, replied and rated. Made by going through the steps once.</summary>
internal sealed class HandlingBook
{
    private readonly ProposalDraft _draft;
    private readonly ProposalRegulation _regulation;
    private readonly List<KeyValuePair<SubjectId, string>> _extensions = [];

    internal HandlingBook(ProposalDraft draft, ProposalRegulation regulation, IEnumerable<StepTaken> history)
    {
        _draft = draft;
        _regulation = regulation;
        Sponsors = draft.Sponsors;
        foreach (StepTaken step in history)
        {
            Enter(step);
        }
    }

    internal Sponsors Sponsors { get; private set; }

    internal List<HandlingAssignment> Assignments { get; } = [];

    internal List<HandlingContact> Contacts { get; } = [];

    internal List<HandlingReply> Replies { get; } = [];

    internal List<ReplyOpinion> Opinions { get; } = [];

    /// <summary>The units that asked to give it back and have no answer yet, with the day.</summary>
    internal List<KeyValuePair<SubjectId, LocalDate>> OpenRequests { get; } = [];

    /// <summary>The numbers of the assignments in which a joint unit has written to the leading one.</summary>
    internal List<int> Letters { get; } = [];

    /// <summary>The numbers of the assignments that the head of the unit handles in person.</summary>
    internal List<int> Heads { get; } = [];

    /// <summary>The teams that bid, each with its leader if one was named.</summary>
    internal Dictionary<SubjectId, SubjectId?> Bidders { get; } = [];

    internal SubjectId? Winner { get; private set; }

    internal ProposalId? Into { get; private set; }

    /// <summary>The assignment that the unit has now; null when it has none.</summary>
    internal HandlingAssignment? Current(SubjectId unit) => Assignments.FindLast(one => one.Unit == unit && one.IsCurrent);

    /// <summary>The reply of the unit in the round that the assignment is in; null when there is none yet.</summary>
    internal HandlingReply? ReplyIn(HandlingAssignment assignment) => Replies.Find(reply => reply.InRound == assignment.InRound);

    /// <summary>The first reply of the unit in any round of the assignment; null when there is none.</summary>
    internal HandlingReply? FirstReplyIn(HandlingAssignment assignment) => Replies.Find(reply => reply.InRound.Assignment == assignment.Number);

    internal bool IsContacted(HandlingAssignment assignment) => Contacts.Exists(contact => contact.InRound == assignment.InRound);

    /// <summary>The units that owe the proposer a reply in their round.</summary>
    internal IEnumerable<HandlingAssignment> Unanswered() => Assignments.Where(one => one.IsCurrent && one.Answers && ReplyIn(one) is null);

    internal bool IsExtended(SubjectId unit, string grounds) => _extensions.Contains(new(unit, grounds));

    internal ReckonedDate? ReplyDue(HandlingAssignment assignment) => _regulation.Deadlines.ReplyDueOn(
        assignment.RoundFrom,
        assignment.Round == 1 ? _draft.Origin : null,
        _extensions.Where(one => one.Key == assignment.Unit).Select(one => one.Value),
        _regulation.Calendar);

    private void Enter(StepTaken step)
    {
        SubjectId actor = step.Actor ?? default;
        SubjectId unit = step.Reference(RecordAttributes.Unit) ?? default;
        switch (step.Step)
        {
            case ProposalSteps.CoSign:
            case ProposalSteps.Join:
                Sponsors = Sponsors.JoinedBy(actor);
                break;
            case ProposalSteps.Assign:
                Assignments.Add(new(Assignments.Count + 1, unit, step.CodeOf(RecordAttributes.HandlingRole) ?? HandlingRoles.Lead, step.On));
                break;
            case ProposalSteps.AskToGiveBack:
                OpenRequests.Add(new(actor, step.On));
                break;
            case ProposalSteps.AnswerGiveBack:
                OpenRequests.RemoveAll(request => request.Key == unit);
                if (step.CodeOf(RecordAttributes.Granted) == StepTaken.YesCode)
                {
                    Change(unit, one => one with { GivenBackOn = step.On });
                    _extensions.RemoveAll(one => one.Key == unit);
                }

                break;
            case ProposalSteps.Extend:
                _extensions.Add(new(unit, step.CodeOf(RecordAttributes.Grounds) ?? string.Empty));
                break;
            case ProposalSteps.Contact:
                Contacts.Add(new(Current(actor)!, step.CodeOf(RecordAttributes.Phase) ?? ContactPhases.Start, step.On));
                break;
            case ProposalSteps.JointLetter:
                Letters.Add(Current(actor)!.Number);
                break;
            case ProposalSteps.LedByHead:
                Heads.Add(Current(actor)!.Number);
                break;
            case ProposalSteps.Reply:
                HandlingAssignment assignment = Current(actor)!;
                Replies.Add(new(step, assignment, step.CodeOf(RecordAttributes.ReplyResult) ?? string.Empty, ReplyDue(assignment)));
                break;
            case ProposalSteps.Rate:
                Opinions.Add(new(actor, Current(unit)!, step.CodeOf(RecordAttributes.Satisfaction) ?? string.Empty, step.On));
                break;
            case ProposalSteps.HandleAgain:
                Change(unit, one => one with { Round = one.Round + 1, RoundFrom = step.On });
                _extensions.RemoveAll(one => one.Key == unit);
                break;
            case ProposalSteps.Bid:
                Bidders[actor] = step.Reference(RecordAttributes.TeamLeader);
                break;
            case ProposalSteps.Award:
                Winner = step.Reference(RecordAttributes.Winner);
                break;
            case ProposalSteps.Merge:
            case ProposalSteps.Convert:
                Into = step.Reference(RecordAttributes.Into) is SubjectId into ? ProposalId.Of(into.Key) : (ProposalId?)null;
                break;
        }
    }

    private void Change(SubjectId unit, Func<HandlingAssignment, HandlingAssignment> change)
    {
        int at = Assignments.FindLastIndex(one => one.Unit == unit && one.IsCurrent);
        if (at >= 0)
        {
            Assignments[at] = change(Assignments[at]);
        }
    }
}
