using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Submitting, and taking steps.</content>
public sealed partial class Proposal
{
    /// <summary>Puts a proposal forward under the ready-made regulation for its kind, or gives all that is wrong with it.</summary>
    public static Checked<Proposal> Submit(ProposalDraft draft) =>
        Submit(draft, ProposalRegulation.For(Require.NotNull(draft, nameof(draft)).Kind));

    /// <summary>Puts a proposal forward under a body's own regulation, or gives all that is wrong with it.</summary>
    public static Checked<Proposal> Submit(ProposalDraft draft, ProposalRegulation regulation)
    {
        Require.NotNull(draft, nameof(draft));
        Require.NotNull(regulation, nameof(regulation));
        IReadOnlyList<Finding> faults = DraftCheck.Faults(draft, regulation.Procedure);
        Course course = Course.Begin(regulation.Procedure, draft.Id, draft.Date).With(regulation.Calendar);
        return Checked.Unless(faults, () => new Proposal(draft, regulation, course, [], [], []));
    }

    /// <summary>Rebuilds a proposal from its parts: everything is judged again, exactly as it was at first.</summary>
    /// <remarks>All that is refused is reported, each part by itself; then there is no proposal. A limit that counts working days is not held against what was allowed before the calendar was known.</remarks>
    public static Checked<Proposal> Restore(ProposalParts parts)
    {
        Require.NotNull(parts, nameof(parts));
        Checked<Proposal> submitted = Submit(parts.Draft, parts.Regulation);
        if (submitted.Value is not Proposal proposal)
        {
            return submitted;
        }

        List<Finding> findings = [];
        foreach (StepTaken step in parts.Steps)
        {
            proposal = Next(proposal.Judge(step, isRestored: true));
        }

        foreach (Adoption adoption in parts.Adoptions)
        {
            proposal = Next(proposal.Adopt(adoption));
        }

        foreach (TitleAward title in parts.Titles)
        {
            proposal = Next(proposal.Entitle(title));
        }

        foreach (Supervision supervision in parts.Supervisions)
        {
            proposal = Next(proposal.Supervise(supervision));
        }

        return Checked.Unless(findings, () => proposal);

        Proposal Next(Checked<Proposal> done)
        {
            findings.AddRange(done.Findings);
            return done.Value ?? proposal;
        }
    }

    /// <summary>What a store keeps of it; <see cref="Restore"/> makes an equal proposal from it.</summary>
    public ProposalParts ToParts() => ProposalParts.Of(Draft, Regulation)
        .With([.. Course.History]).With(_adoptions).With(_titles).With(_supervisions);

    /// <summary>All that speaks against taking the step: errors refuse it, warnings and notes do not. Empty when nothing does.</summary>
    public IReadOnlyList<Finding> CanTake(StepTaken step) => Take(step).Findings;

    /// <summary>The proposal with the step taken, or all the reasons why it is refused; the same ones as <see cref="CanTake"/> gives.</summary>
    /// <remarks><see cref="ProposalActions"/> makes the steps. A step of a body's own that has none of the codes of <see cref="ProposalSteps"/> is judged by the procedure alone. What changes two proposals is done by <see cref="MergeInto"/> and <see cref="Convert"/>.</remarks>
    public Checked<Proposal> Take(StepTaken step) => Judge(Require.NotNull(step, nameof(step)), isRestored: false);

    /// <summary>The proposal as it was at the end of this day; null before the day it was put forward.</summary>
    public Proposal? AsOf(LocalDate day)
    {
        LocalDate last = day.Iso();
        return last < Draft.Date
            ? null
            : new(
                Draft,
                Regulation,
                Course.AsOf(last),
                Array.FindAll(_adoptions, one => one.Date <= last),
                Array.FindAll(_titles, one => one.Date <= last),
                Array.FindAll(_supervisions, one => one.Date <= last));
    }

    private Checked<Proposal> Judge(StepTaken step, bool isRestored)
    {
        StepCheck course = new(Course, step, isRestored);
        Finding[] findings = [.. course.Findings, .. new ProposalStepCheck(this, step, isRestored).Findings, .. TakenUp(step)];
        return Checked.Unless(findings, () => With(Course.After(step)));
    }

    private Proposal With(Course course) => new(Draft, Regulation, course, _adoptions, _titles, _supervisions);
}
