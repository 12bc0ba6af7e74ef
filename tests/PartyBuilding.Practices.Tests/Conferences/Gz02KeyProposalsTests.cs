using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-2", "重点提案督办", "Key proposals supervised on site and in meetings", typeof(Supervision), typeof(TitleAward), typeof(ProposalRegister))]
public sealed class Gz02KeyProposalsTests
{
    private static readonly SubjectId Chairs = OrganizationId.Of("chairs");
    private static readonly LocalDate Submission = new(2012, 1, 10);
    private static readonly DateSpan FourYears = DateSpan.Of(new LocalDate(2012, 1, 1), new LocalDate(2015, 12, 31));

    [Fact]
    public void Seventeen_site_visits_and_eighteen_meetings_supervise_the_key_proposals()
    {
        // Twenty key proposals are ours; every visit and every meeting takes up two of them.
        Proposal[] proposals = [.. Enumerable.Range(0, 20).Select(Key)];
        for (int number = 0; number < 17; number++)
        {
            Supervise(proposals, SupervisionKinds.SiteVisit, number);
        }

        for (int number = 0; number < 18; number++)
        {
            Supervise(proposals, SupervisionKinds.Meeting, number);
        }

        ProposalRegister register = ProposalRegister.Of(proposals).ValueOrThrow();

        register.Proposals.Sum(one => one.Supervisions.Count).Should().Be(70, "each of 35 occasions takes up two");
        register.Supervisions(FourYears).Count(one => one.Kind == SupervisionKinds.SiteVisit).Should().Be(17);
        register.Supervisions(FourYears).Count(one => one.Kind == SupervisionKinds.Meeting).Should().Be(18);
        register.Supervisions(FourYears).Should().OnlyContain(one => one.Body == Chairs);
        register.Proposals.Should().OnlyContain(one => one.Titles.Single().Title == ProposalTitles.Key && one.Supervisions.Count > 0);
    }

    [Fact]
    public void One_occasion_supervises_a_proposal_once_and_never_before_it_was_put_forward()
    {
        Supervision visit = Supervision.Of(ItemId.Of("visit-1"), SupervisionKinds.SiteVisit, Chairs, new LocalDate(2012, 7, 1));
        Proposal proposal = Key(1).Supervise(visit).ValueOrThrow();

        proposal.CanSupervise(visit).Kinds().Should().Equal(DomainFindings.SupervisedTwice);
        proposal.CanSupervise(Supervision.Of(ItemId.Of("visit-0"), SupervisionKinds.SiteVisit, Chairs, new LocalDate(2011, 7, 1))).Kinds()
            .Should().Equal(DomainFindings.BeforeSubmission);
    }

    private static Proposal Key(int number) => Proposal
        .Submit(ProposalDraft.Of(ProposalId.Of(number), ProposalKinds.Proposal, Sponsors.Sole(MemberId.Of(number)), Submission)).ValueOrThrow()
        .After(ProposalActions.Examine(Submission.PlusDays(10)), ProposalActions.File(Submission.PlusDays(20)))
        .Entitle(TitleAward.Of(ProposalTitles.Key, Chairs, new LocalDate(2012, 3, 1))).ValueOrThrow();

    private static void Supervise(Proposal[] proposals, string kind, int number)
    {
        Supervision occasion = Supervision.Of(ItemId.Of($"{kind}-{number}"), kind, Chairs, new LocalDate(2012 + (number % 4), 7, 1));
        foreach (int taken in new[] { number, (number + 3) % 20 })
        {
            proposals[taken] = proposals[taken].Supervise(occasion).ValueOrThrow();
        }
    }
}
