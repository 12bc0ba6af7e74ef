using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Judges a step by what the proposal knows and its procedure does not: who signed, who handles it, what was replied.</summary>
internal sealed partial class ProposalStepCheck
{
    private readonly Proposal _proposal;
    private readonly HandlingBook _book;
    private readonly StepTaken _step;
    private readonly bool _isRestored;
    private readonly List<Finding> _findings = [];

    internal ProposalStepCheck(Proposal proposal, StepTaken step, bool isRestored)
    {
        _proposal = proposal;
        _book = proposal.Book;
        _step = step;
        _isRestored = isRestored;
        Check();
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    private void Check()
    {
        switch (_step.Step)
        {
            case ProposalSteps.CoSign or ProposalSteps.Join:
                WhenActor(signer => Report(_book.Sponsors.Include(signer), DomainFindings.SignedAlready, "signer", signer));
                break;
            case ProposalSteps.Withdraw:
                WhenActor(signer => Report(signer != _book.Sponsors.First, DomainFindings.NotTheFirstSponsor, "signer", signer));
                break;
            case ProposalSteps.File or ProposalSteps.PutOnAgenda or ProposalSteps.TreatAsSuggestion:
                CheckSigners();
                break;
            case ProposalSteps.Merge or ProposalSteps.Convert:
                WhenReference(RecordAttributes.Into, CheckOther);
                break;
            case ProposalSteps.Absorb:
                WhenReference(RecordAttributes.Proposal, CheckOther);
                break;
            case ProposalSteps.Assign:
                WhenReference(RecordAttributes.Unit, CheckAssign);
                break;
            case ProposalSteps.AskToGiveBack:
                WhenAssigned(CheckAskToGiveBack);
                break;
            case ProposalSteps.AnswerGiveBack:
                WhenReference(RecordAttributes.Unit, CheckAnswer);
                break;
            case ProposalSteps.Extend:
                WhenUnit(CheckExtend);
                break;
            case ProposalSteps.Contact:
                WhenAssigned(one => Late(HandlingDuties.FirstContact, one.RoundFrom, _book.IsContacted(one)));
                break;
            case ProposalSteps.LedByHead:
                WhenAssigned(one => Late(HandlingDuties.HeadNotice, one.AssignedOn, isDone: false));
                break;
            case ProposalSteps.JointLetter:
                WhenAssigned(CheckLetter);
                break;
            case ProposalSteps.Reply:
                WhenAssigned(CheckReply);
                break;
            case ProposalSteps.Rate:
                WhenUnit(CheckRate);
                break;
            case ProposalSteps.HandleAgain:
                WhenUnit(CheckHandleAgain);
                break;
            case ProposalSteps.Close:
                CheckClose();
                break;
            case ProposalSteps.Bid:
                WhenActor(team => Report(_book.Bidders.ContainsKey(team), DomainFindings.BidTwice, "team", team));
                break;
            case ProposalSteps.Award:
                WhenReference(RecordAttributes.Winner, winner => Report(!_book.Bidders.ContainsKey(winner), DomainFindings.WinnerDidNotBid, "team", winner));
                break;
            case ProposalSteps.Deliver:
                WhenActor(team => Report(team != _book.Winner, DomainFindings.NotTheWinner, "team", team));
                break;
        }
    }

    private void CheckSigners()
    {
        int fewest = _proposal.Regulation.FewestSigners;
        if (_book.Sponsors.Count < fewest)
        {
            Add(Fault(DomainFindings.TooFewSigners).With("signers", _book.Sponsors.Count).With("fewest", fewest));
        }
    }

    private void WhenActor(Action<SubjectId> check)
    {
        if (_step.Actor is SubjectId actor)
        {
            check(actor);
        }
        else
        {
            Add(Fault(DomainFindings.StepActorMissing));
        }
    }

    private void WhenReference(string name, Action<SubjectId> check)
    {
        if (_step.Reference(name) is SubjectId subject)
        {
            check(subject);
        }
        else
        {
            Add(Lacking(name));
        }
    }

    private void WhenAssigned(Action<HandlingAssignment> check) => WhenActor(unit => WhenAssigned(unit, check));

    private void WhenUnit(Action<HandlingAssignment> check) => WhenReference(RecordAttributes.Unit, unit => WhenAssigned(unit, check));

    private void WhenAssigned(SubjectId unit, Action<HandlingAssignment> check)
    {
        if (_book.Current(unit) is HandlingAssignment assignment)
        {
            check(assignment);
        }
        else
        {
            Add(Fault(DomainFindings.UnitNotAssigned).With("unit", unit));
        }
    }

    private ReckonedDate? DueOn(string duty, LocalDate from) => _proposal.Regulation.Deadlines.DueOn(duty, from, _proposal.Regulation.Calendar);

    private void Late(string duty, LocalDate from, bool isDone)
    {
        if (!isDone && DueOn(duty, from) is ReckonedDate due && _step.On > due.Date)
        {
            AddLate(duty, due);
        }
    }

    private void AddLate(string duty, ReckonedDate due)
    {
        SubjectId? unit = _step.Reference(RecordAttributes.Unit) ?? _step.Actor;
        Add(Fault(DomainFindings.HandlingLate).With("duty", duty, WellKnown.Duty(duty)).With("unit", unit ?? default).With("due", due.Date));
    }

    private void CheckOther(SubjectId other)
    {
        if (other == _proposal.Id)
        {
            Add(Fault(DomainFindings.ProposalIntoItself).With("step", _step.Step, StepWords.Step(_proposal.Regulation.Procedure, _step.Step)));
        }
    }

    private Finding Lacking(string value) => Fault(DomainFindings.StepValueMissing).With("value", value, StepWords.Word(value));

    private void Report(bool isFault, FindingKind kind, string name, SubjectId subject) => Report(isFault, kind, name, subject.ToString());

    private void Report(bool isFault, FindingKind kind, string name, string value)
    {
        if (isFault)
        {
            Add(Fault(kind).With(name, value));
        }
    }

    private Finding Fault(FindingKind kind) => _proposal.Fault(kind).With("date", _step.On);

    private void Add(Finding finding) => _findings.Add(finding);
}
