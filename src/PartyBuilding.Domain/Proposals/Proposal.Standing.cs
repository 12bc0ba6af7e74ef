using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Whether it stands, so that what comes later can be entered for it.</content>
public sealed partial class Proposal
{
    private static readonly string[] Registering = [ProposalSteps.File, ProposalSteps.PutOnAgenda, ProposalSteps.TreatAsSuggestion];

    /// <summary>The steps of which one registers it; none where the procedure has no such step.</summary>
    private string[] Registrations => Array.FindAll(Registering, step => Regulation.Procedure.FindStep(step) is not null);

    /// <summary>The steps of which one must have been taken before it can be adopted or given a title.</summary>
    private string[] Gates => Regulation.Gate is string gate ? [gate] : Registrations;

    private IEnumerable<Finding> NotOpen(LocalDate date, string state, string[] gates)
    {
        if (date < Draft.Date)
        {
            yield return Fault(DomainFindings.BeforeSubmission).With("date", date).With("submittedOn", Draft.Date);
        }
        else if (ProposalStates.IsGivenUp(state))
        {
            yield return Fault(DomainFindings.ProposalGivenUp).With("state", state, StepWords.State(Regulation.Procedure, state)).With("date", date);
        }
        else if (gates.Length > 0 && !Array.Exists(gates, step => FirstDay(step) <= date))
        {
            yield return Fault(DomainFindings.GateNotPassed).With("step", string.Join("/", gates), StepWords.Listed(gates.Select(step => StepWords.Step(Regulation.Procedure, step)))).With("date", date);
        }
    }

    /// <summary>What was adopted is not given up, and what was given a title or supervised is not given up before that.</summary>
    private IEnumerable<Finding> TakenUp(StepTaken step)
    {
        if (Regulation.Procedure.FindStep(step.Step)?.Target is not string target || !ProposalStates.IsGivenUp(target))
        {
            yield break;
        }

        LocalDate[] days =
        [
            .. _adoptions.Select(one => one.Date),
            .. _titles.Select(one => one.Date).Concat(_supervisions.Select(one => one.Date)).Where(day => day >= step.On),
        ];
        if (days.Length > 0)
        {
            yield return Fault(DomainFindings.TakenUpAlready).With("latest", days.Max()).With("date", step.On);
        }
    }
}
