using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Proposals;

/// <summary>People, units and proposals that the tests of this room share.</summary>
internal static class Files
{
    internal static readonly SubjectId Conference = OrganizationId.Of("conference");
    internal static readonly SubjectId Water = SubjectId.Of(SubjectKinds.HandlingUnit, "water");
    internal static readonly SubjectId Roads = SubjectId.Of(SubjectKinds.HandlingUnit, "roads");
    internal static readonly SubjectId Parks = SubjectId.Of(SubjectKinds.HandlingUnit, "parks");

    internal static SubjectId Member(int number) => MemberId.Of(number);

    internal static LocalDate Day(int month, int day) => new(2025, month, day);

    internal static ProposalDraft Draft(int id = 1, params Suggestion[] suggestions) =>
        ProposalDraft.Of(ProposalId.Of(id), ProposalKinds.Proposal, Sponsors.Sole(Member(1)), Day(1, 10)).Suggesting(suggestions);

    internal static Proposal Submitted(ProposalDraft? draft = null, ProposalRegulation? regulation = null) =>
        Proposal.Submit(draft ?? Draft(), regulation ?? ProposalRegulation.For((draft ?? Draft()).Kind)).ValueOrThrow();

    /// <summary>Registered on 1 February.</summary>
    internal static Proposal Filed(ProposalDraft? draft = null, ProposalRegulation? regulation = null) =>
        Submitted(draft, regulation).After(ProposalActions.Examine(Day(1, 20)), ProposalActions.File(Day(2, 1)));

    /// <summary>With one leading unit since 3 February.</summary>
    internal static Proposal WithWater(ProposalDraft? draft = null, ProposalRegulation? regulation = null) =>
        Filed(draft, regulation).After(ProposalActions.Assign(Water, HandlingRoles.Lead, Day(2, 3)));

    internal static Proposal After(this Proposal proposal, params StepTaken[] steps)
    {
        foreach (StepTaken step in steps)
        {
            Checked<Proposal> taken = proposal.Take(step);
            taken.HasErrors.Should().BeFalse(string.Join("\n", taken.Findings));
            proposal = taken.Value!;
        }

        return proposal;
    }

    internal static string[] Codes(this IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code)];

    /// <summary>The kinds of error that speak against a step, and that nothing is taken.</summary>
    internal static FindingKind[] Refusal(this Proposal proposal, StepTaken step)
    {
        Proposal before = Proposal.Restore(proposal.ToParts()).ValueOrThrow();
        Checked<Proposal> taken = proposal.Take(step);

        taken.Value.Should().BeNull();
        taken.Findings.Should().Equal(proposal.CanTake(step));
        proposal.Should().Be(before, "a refused step changes nothing");
        return [.. taken.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Kind)];
    }
}
