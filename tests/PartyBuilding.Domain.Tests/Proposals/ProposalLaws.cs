using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Proposals;

/// <summary>Few people, few units and short gaps, so that steps are taken and refused about equally often.</summary>
public sealed class ProposalLaws
{
    private static readonly SubjectId[] Units = [Files.Water, Files.Water, Files.Roads];

    // Ways begin at different places, so that second rounds and closings come up as often as early refusals.
    private static readonly StepTaken[] Filing = [ProposalActions.Examine(Start), ProposalActions.File(Start)];

    private static readonly StepTaken[][] Beginnings =
    [
        [],
        Filing,
        [.. Filing, Assigned(Files.Water, HandlingRoles.Lead), Assigned(Files.Roads, HandlingRoles.Joint)],
        [.. Filing, Assigned(Files.Water, HandlingRoles.Separate), Assigned(Files.Roads, HandlingRoles.Separate)],
        [
            .. Filing, Assigned(Files.Water, HandlingRoles.Lead), ProposalActions.Reply(Files.Water, ReplyResults.Later, Start),
            ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Dissatisfied, Start),
        ],
    ];

    private static readonly ProposalRegulation Regulation = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
        .Within(HandlingDuties.Reply, DateLength.Days(4)).ExtendedFor("hard", DateLength.Days(2)).Within(HandlingDuties.GiveBack, DateLength.WorkingDays(2)).RefusingLateReturns()
        .ReplyBy(Start.PlusDays(6)));

    private static readonly Gen<Func<LocalDate, StepTaken>> Steps =
        from unit in Gen.Elements(Units)
        from role in Gen.Elements(HandlingRoles.Lead, HandlingRoles.Lead, HandlingRoles.Joint, HandlingRoles.Separate)
        from signer in Gen.Choose(1, 3)
        from satisfaction in Gen.Elements(Satisfactions.Very, Satisfactions.Dissatisfied)
        from granted in Gen.Elements(true, false)
        from step in Gen.Elements<Func<LocalDate, StepTaken>>(
            day => ProposalActions.CoSign(Files.Member(signer), day),
            ProposalActions.Examine,
            ProposalActions.Examine,
            ProposalActions.File,
            ProposalActions.File,
            day => ProposalActions.Assign(unit, role, day),
            day => ProposalActions.Assign(unit, role, day),
            day => ProposalActions.Assign(unit, role, day),
            day => ProposalActions.AskToGiveBack(unit, day),
            day => ProposalActions.AnswerGiveBack(unit, granted, day),
            day => ProposalActions.Contact(unit, ContactPhases.Start, day),
            day => ProposalActions.Extend(unit, "hard", day),
            day => ProposalActions.JointLetter(unit, day),
            day => ProposalActions.Reply(unit, ReplyResults.Solved, day),
            day => ProposalActions.Reply(unit, ReplyResults.Solved, day),
            day => ProposalActions.Rate(Files.Member(signer), unit, satisfaction, day),
            day => ProposalActions.Rate(Files.Member(signer), unit, satisfaction, day),
            day => ProposalActions.HandleAgain(unit, day),
            ProposalActions.Close,
            day => ProposalActions.Withdraw(Files.Member(signer), day),
            ProposalActions.Return)
        select step;

    [Law]
    public Property Whatever_is_taken_keeps_the_proposal_sound() => Prop.ForAll(Ways(), way =>
    {
        Proposal proposal = Files.Submitted(null, Regulation);
        foreach (StepTaken step in way)
        {
            Checked<Proposal> taken = proposal.Take(step);
            taken.HasErrors.Should().Be(taken.Value is null);
            proposal = taken.Value ?? proposal;
            ShouldBeSound(proposal);
        }
    });

    [Law]
    public Property Can_take_says_what_take_does_and_a_refused_step_changes_nothing() => Prop.ForAll(Ways(), way =>
    {
        Proposal proposal = Files.Submitted(null, Regulation);
        foreach (StepTaken step in way)
        {
            int before = proposal.Course.History.Count;
            IReadOnlyList<Finding> reasons = proposal.CanTake(step);
            Checked<Proposal> taken = proposal.Take(step);
            taken.Findings.Should().Equal(reasons);
            proposal.Course.History.Should().HaveCount(before);
            proposal = taken.Value ?? proposal;
        }
    });

    [Law]
    public Property State_on_a_day_is_the_fold_of_the_steps_up_to_it() => Prop.ForAll(Ways(), way =>
    {
        Proposal whole = Taken(way);
        foreach (LocalDate day in way.Select(step => step.On).Append(whole.Draft.Date).Where(day => day >= whole.Draft.Date).Distinct())
        {
            Proposal then = whole.Course.History.Where(step => step.On <= day).Aggregate(Files.Submitted(null, Regulation), (one, step) => one.Take(step).Value!);

            whole.AsOf(day).Should().Be(then);
            whole.AsOf(day)!.State.Should().Be(whole.Course.StateOn(day));
            whole.DueOn(day).Should().Equal(then.DueOn(day));
        }
    });

    [Law]
    public Property Parts_restore_an_equal_proposal() => Prop.ForAll(Ways(), way =>
    {
        Proposal taken = Taken(way);
        Proposal whole = taken.Adopt(Adoption.By(Files.Water, "city", Files.Day(6, 1))).Value ?? taken;
        whole = whole.Entitle(TitleAward.Of(ProposalTitles.Key, Files.Conference, Files.Day(6, 2))).Value ?? whole;

        Proposal restored = Proposal.Restore(whole.ToParts()).ValueOrThrow();

        restored.Should().Be(whole);
        restored.GetHashCode().Should().Be(whole.GetHashCode());
        restored.Assignments.Should().Equal(whole.Assignments);
        restored.Replies.Should().Equal(whole.Replies);
    });

    [Law]
    public Property Records_written_twice_or_grown_change_nothing_else() => Prop.ForAll(Ways(), way =>
    {
        Proposal whole = Taken(way);
        WorkLedgerBuilder once = new();
        whole.WriteRecords(once);
        WorkLedgerBuilder often = new();
        way.Select(step => whole.AsOf(step.On)).OfType<Proposal>().ToList().ForEach(then => then.WriteRecords(often));
        whole.WriteRecords(often);
        whole.WriteRecords(often);

        Checked<WorkLedger> grown = often.Build();

        grown.HasErrors.Should().BeFalse();
        All(grown.Value!).Should().Equal(All(once.Build().Value!));
    });

    private static LocalDate Start => Files.Day(1, 10);

    private static StepTaken Assigned(SubjectId unit, string role) => ProposalActions.Assign(unit, role, Start);

    private static IEnumerable<WorkRecord> All(WorkLedger ledger) => ledger.Subjects.SelectMany(ledger.RecordsOf);

    private static void ShouldBeSound(Proposal proposal)
    {
        proposal.Regulation.Procedure.FindState(proposal.State).Should().NotBeNull();
        HandlingAssignment[] current = [.. proposal.Assignments.Where(one => one.IsCurrent)];
        current.Select(one => one.Unit).Should().OnlyHaveUniqueItems();
        current.Count(one => one.Role == HandlingRoles.Lead).Should().BeLessThanOrEqualTo(1);
        proposal.Sponsors.Signers.Select(signer => signer.Who).Should().OnlyHaveUniqueItems();
        foreach (HandlingReply reply in proposal.Replies)
        {
            proposal.Assignments.Should().Contain(one => one.Unit == reply.Unit && one.Answers && one.IsCurrent && one.AssignedOn <= reply.Date);
        }

        foreach (ReplyOpinion opinion in proposal.Opinions)
        {
            proposal.Replies.Should().Contain(reply => reply.Unit == opinion.Unit && reply.Round == opinion.Round && reply.Date <= opinion.Date);
        }

        foreach (HandlingDue due in proposal.DueOn(Start.PlusDays(100)).Where(due => due.Duty == HandlingDuties.Reply))
        {
            due.Due.Date.Should().BeGreaterThanOrEqualTo(current.Single(one => one.Unit == due.Unit).RoundFrom, "nothing is late before it begins");
        }

        if (proposal.State == ProposalStates.Closed)
        {
            current.Should().Contain(one => one.Answers);
            current.Where(one => one.Answers && !proposal.Replies.Any(reply => reply.Unit == one.Unit && reply.Round == one.Round)).Should().BeEmpty();
        }

        HandlingFigures figures = HandlingFigures.Of(Files.Water, DateSpan.Year(2025), [proposal]);
        figures.ReplyRate.Part.Should().BeLessThanOrEqualTo(figures.ReplyRate.Whole);
        figures.SatisfactionRate.Whole.Should().Be(figures.ReplyRate.Whole);
    }

    private static Proposal Taken(IEnumerable<StepTaken> way) =>
        way.Aggregate(Files.Submitted(null, Regulation), (proposal, step) => proposal.Take(step).Value ?? proposal);

    private static Arbitrary<StepTaken[]> Ways() =>
        (from count in Gen.Choose(0, 20)
         from steps in Steps.ArrayOf(count)
         from gaps in Gen.Elements(-1, 0, 0, 1, 2).ArrayOf(count)
         from beginning in Gen.Elements(Beginnings)
         select beginning.Concat(steps.Select((step, i) => step(Start.PlusDays(gaps.Take(i + 1).Sum())))).ToArray()).ToArbitrary();
}
