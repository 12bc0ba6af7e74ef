using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class ObjectionTests
{
    private static readonly LocalDate Raised = new(2026, 1, 12);
    private static readonly Objection Open = Objection.Of(EntryId.Of("o1"), OrganizationId.Of(407), MemberId.Of("m3"), Raised, "record.missing");
    private static readonly SubjectId Committee = OrganizationId.Of(1);

    [Fact]
    public void An_objection_is_open_until_it_is_decided()
    {
        Objection upheld = Open.Decide(Committee, Raised.PlusDays(3), upheld: true).ValueOrThrow();

        upheld.Outcome.Should().Be(ObjectionOutcome.Upheld);
        upheld.DecidedBy.Should().Be(Committee);
        upheld.IsOpenOn(Raised.PlusDays(2)).Should().BeTrue();
        upheld.IsOpenOn(Raised.PlusDays(3)).Should().BeFalse();
        Open.IsOpenOn(Raised.PlusDays(-1)).Should().BeFalse();
    }

    [Fact]
    public void The_one_who_raised_it_cannot_decide_it_and_nobody_before_it_was_raised()
    {
        Open.CanDecide(MemberId.Of("m3"), Raised.PlusDays(-1)).Select(finding => finding.Code).Should().Equal("PB1912", "PB1913");
        Open.Decide(MemberId.Of("m3"), Raised, upheld: false).Value.Should().BeNull();
    }

    [Fact]
    public void A_closed_objection_stays_closed()
    {
        Objection withdrawn = Open.Withdraw(Raised.PlusDays(1)).ValueOrThrow();

        withdrawn.Decide(Committee, Raised.PlusDays(2), upheld: true).Findings.Single().Code.Should().Be("PB1911");
        withdrawn.CanWithdraw(Raised.PlusDays(2)).Should().ContainSingle();
    }
}
