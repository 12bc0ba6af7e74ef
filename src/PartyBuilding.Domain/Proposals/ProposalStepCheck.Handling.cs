using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>The steps of handling.</content>
internal sealed partial class ProposalStepCheck
{
    private void CheckAssign(SubjectId unit)
    {
        string role = _step.CodeOf(RecordAttributes.HandlingRole) ?? string.Empty;
        if (role is not (HandlingRoles.Lead or HandlingRoles.Joint or HandlingRoles.Separate))
        {
            Add(Lacking(RecordAttributes.HandlingRole));
            return;
        }

        HandlingAssignment[] current = _book.Assignments.Where(one => one.IsCurrent).ToArray();
        HandlingAssignment? lead = current.FirstOrDefault(one => one.Role == HandlingRoles.Lead);
        Report(_book.Current(unit) is not null, DomainFindings.UnitAssignedAlready, "unit", unit);
        Report(role == HandlingRoles.Joint && lead is null, DomainFindings.JointWithoutLead, "unit", unit);
        if (role == HandlingRoles.Lead && lead is not null)
        {
            Add(Fault(DomainFindings.LeadAssignedAlready).With("unit", lead.Unit));
        }

        bool isMixed = role == HandlingRoles.Separate ? current.Any(one => one.Role != HandlingRoles.Separate) : current.Any(one => one.Role == HandlingRoles.Separate);
        if (isMixed)
        {
            Add(Fault(DomainFindings.HandlingRolesMixed).With("role", role, WellKnown.HandlingRole(role)));
        }
    }

    private void CheckAskToGiveBack(HandlingAssignment assignment)
    {
        Report(_book.OpenRequests.Exists(one => one.Key == assignment.Unit), DomainFindings.RequestOpen, "unit", assignment.Unit);
        CheckNeverReplied(assignment);
        if (DueOn(HandlingDuties.GiveBack, assignment.AssignedOn) is ReckonedDate due && _step.On > due.Date)
        {
            HandlingDeadlines deadlines = _proposal.Regulation.Deadlines;
            bool isRefused = deadlines.RefusesLateReturns && !(_isRestored && deadlines.CountsWorkingDays(HandlingDuties.GiveBack));
            Add((isRefused ? Fault(DomainFindings.GiveBackTooLate) : Fault(DomainFindings.HandlingLate).With("duty", HandlingDuties.GiveBack, WellKnown.Duty(HandlingDuties.GiveBack)))
                .With("unit", assignment.Unit).With("due", due.Date));
        }
    }

    private void CheckAnswer(SubjectId unit)
    {
        int at = _book.OpenRequests.FindIndex(one => one.Key == unit);
        Report(at < 0, DomainFindings.NoRequestOpen, "unit", unit);
        if (_step.CodeOf(RecordAttributes.Granted) is not (StepTaken.YesCode or StepTaken.NoCode))
        {
            Add(Lacking(RecordAttributes.Granted));
        }

        if (_step.CodeOf(RecordAttributes.Granted) == StepTaken.YesCode && _book.Current(unit) is HandlingAssignment assignment)
        {
            CheckNeverReplied(assignment);
        }

        if (at >= 0)
        {
            Late(HandlingDuties.AnswerToUnit, _book.OpenRequests[at].Value, isDone: false);
        }
    }

    /// <summary>What a unit has replied to it keeps, in a second handling too: else the reply, and what the proposers think of it, would be nobody's.</summary>
    private void CheckNeverReplied(HandlingAssignment assignment)
    {
        if (_book.FirstReplyIn(assignment) is HandlingReply reply)
        {
            Add(Fault(DomainFindings.GivenBackAfterReply).With("unit", assignment.Unit).With("repliedOn", reply.Date));
        }
    }

    private void CheckExtend(HandlingAssignment assignment)
    {
        string grounds = _step.CodeOf(RecordAttributes.Grounds) ?? string.Empty;
        if (!_proposal.Regulation.Deadlines.Extends(grounds))
        {
            Add(Fault(DomainFindings.ExtensionNotProvided).With("grounds", grounds));
        }
        else
        {
            Report(_book.IsExtended(assignment.Unit, grounds), DomainFindings.ExtendedAlready, "grounds", grounds);
        }

        CheckExtendedInTime(assignment);
        CheckNotReplied(assignment);
    }

    /// <summary>A reply that is overdue is late for good: an extension is agreed before, not after.</summary>
    private void CheckExtendedInTime(HandlingAssignment assignment)
    {
        if (_book.ReplyDue(assignment) is ReckonedDate due && _step.On > due.Date)
        {
            bool isRefused = !(_isRestored && _proposal.Regulation.Deadlines.RepliesCountWorkingDays);
            Add((isRefused ? Fault(DomainFindings.ExtendedTooLate) : Fault(DomainFindings.HandlingLate).With("duty", ProposalSteps.Extend, WellKnown.Duty(ProposalSteps.Extend)))
                .With("unit", assignment.Unit).With("due", due.Date));
        }
    }

    private void CheckLetter(HandlingAssignment assignment)
    {
        Report(assignment.Role != HandlingRoles.Joint, DomainFindings.NotAJointUnit, "unit", assignment.Unit);
        Late(HandlingDuties.JointLetter, assignment.AssignedOn, _book.Letters.Contains(assignment.Number));
    }

    private void CheckReply(HandlingAssignment assignment)
    {
        Report(!assignment.Answers, DomainFindings.JointUnitReplies, "unit", assignment.Unit);
        CheckCode(RecordAttributes.ReplyResult, _proposal.Regulation.Results);
        CheckNotReplied(assignment);
        if (_book.ReplyDue(assignment) is ReckonedDate due && _step.On > due.Date)
        {
            AddLate(HandlingDuties.Reply, due);
        }
    }

    private void CheckRate(HandlingAssignment assignment)
    {
        WhenActor(signer =>
        {
            Report(!_book.Sponsors.Include(signer), DomainFindings.NotASponsor, "signer", signer);
            Report(
                _book.Opinions.Exists(one => one.Signer == signer && one.InRound == assignment.InRound),
                DomainFindings.OpinionGivenAlready, "signer", signer);
        });
        CheckCode(RecordAttributes.Satisfaction, _proposal.Regulation.Ratings);
        if (_book.ReplyIn(assignment) is HandlingReply reply)
        {
            Late(HandlingDuties.Opinion, reply.Date, isDone: false);
        }
        else
        {
            Add(Fault(DomainFindings.NotRepliedYet).With("unit", assignment.Unit));
        }
    }

    private void CheckHandleAgain(HandlingAssignment assignment)
    {
        if (_book.ReplyIn(assignment) is not HandlingReply reply)
        {
            Add(Fault(DomainFindings.NotRepliedYet).With("unit", assignment.Unit));
        }
        else
        {
            Report(_proposal.OpinionsOn(reply).All(opinion => opinion.IsContent), DomainFindings.NobodyDissatisfied, "unit", assignment.Unit);
        }
    }

    private void CheckClose()
    {
        string owing = string.Join(", ", _book.Unanswered().Select(one => one.Unit));
        if (owing.Length > 0)
        {
            Add(Fault(DomainFindings.UnitsOweReplies).With("units", owing));
        }

        if (_book.Assignments.Count > 0 && !_book.Assignments.Exists(one => one.IsCurrent && one.Answers))
        {
            Add(Fault(DomainFindings.NobodyAnswers));
        }
    }

    private void CheckCode(string value, IReadOnlyList<string> allowed)
    {
        if (_step.CodeOf(value) is not string code)
        {
            Add(Lacking(value));
        }
        else if (allowed.Count > 0 && !allowed.Contains(code))
        {
            Add(Fault(DomainFindings.StepCodeNotProvided)
                .With("value", value, StepWords.Word(value))
                .With("code", code, WellKnown.Reply(code))
                .With("allowed", string.Join(", ", allowed), StepWords.Listed(allowed.Select(WellKnown.Reply))));
        }
    }

    private void CheckNotReplied(HandlingAssignment assignment) =>
        Report(_book.ReplyIn(assignment) is not null, DomainFindings.RepliedAlready, "unit", assignment.Unit);
}
