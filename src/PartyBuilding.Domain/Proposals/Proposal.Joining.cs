using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Merging, and going on as another kind.</content>
public sealed partial class Proposal
{
    /// <summary>All that speaks against merging this proposal into another one.</summary>
    public IReadOnlyList<Finding> CanMergeInto(Proposal other, LocalDate on) => MergeInto(other, on).Findings;

    /// <summary>Both proposals after this one was merged into the other, or all reasons against it on either side.</summary>
    /// <remarks>Its sponsors become the last signers of the other one, in their order; who signed both stays in the place held there.</remarks>
    public Checked<ProposalMerger> MergeInto(Proposal other, LocalDate on)
    {
        Require.NotNull(other, nameof(other));
        Checked<Proposal> merged = Take(StepTaken.Of(ProposalSteps.Merge, on).By(ProposalRoles.Committee).With(RecordAttributes.Into, other.Id));
        List<Finding> findings = [.. merged.Findings];
        if (other.Kind != Kind)
        {
            findings.Add(Fault(DomainFindings.KindsDiffer).With("kind", Kind, WellKnown.ProposalKind(Kind)).With("other", other.Kind, WellKnown.ProposalKind(other.Kind)));
        }

        Proposal kept = other;
        if (other.Id != Id)
        {
            SubjectId[] joining = Sponsors.Signers.Select(signer => signer.Who).Where(who => !other.Sponsors.Include(who)).ToArray();
            Enter(StepTaken.Of(ProposalSteps.Absorb, on).By(ProposalRoles.Committee).With(RecordAttributes.Proposal, Id));
            Array.ForEach(joining, who => Enter(StepTaken.Of(ProposalSteps.Join, on).By(who, ProposalRoles.Signer).With(RecordAttributes.Proposal, Id)));
        }

        return Checked.Unless(findings, () => new ProposalMerger(kept, merged.Value!));

        void Enter(StepTaken step)
        {
            Checked<Proposal> taken = kept.Take(step);
            findings.AddRange(taken.Findings);
            kept = taken.Value ?? kept;
        }
    }

    /// <summary>All that speaks against letting this proposal go on as another kind.</summary>
    public IReadOnlyList<Finding> CanConvert(ProposalId into, string kind, LocalDate on) => Convert(into, kind, on).Findings;

    /// <summary>The proposal ended, and the draft that it goes on as, such as an opinion report; or all reasons against it.</summary>
    /// <exception cref="ArgumentException">The id is none, or the kind is no code.</exception>
    public Checked<ProposalConversion> Convert(ProposalId into, string kind, LocalDate on)
    {
        Require.Some(into.IsNone, nameof(into));
        Code.Check(kind, nameof(kind));
        Checked<Proposal> ended = Take(StepTaken.Of(ProposalSteps.Convert, on).By(ProposalRoles.Committee).With(RecordAttributes.Into, into));
        List<Finding> findings = [.. ended.Findings];
        if (kind == Kind)
        {
            findings.Add(Fault(DomainFindings.KindUnchanged).With("kind", kind, WellKnown.ProposalKind(kind)));
        }

        return Checked.Unless(findings, () => new ProposalConversion(
            ended.Value!,
            ProposalDraft.Of(into, kind, Sponsors, on).About(Draft.Matter).MadeFrom(Id).Suggesting([.. Draft.Suggestions]).Raising([.. Draft.Problems])));
    }
}
