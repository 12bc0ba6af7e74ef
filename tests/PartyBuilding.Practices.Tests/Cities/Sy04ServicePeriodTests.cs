using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("SY-4", "乡镇公务员服务期锁定", "Service-period lock", typeof(ServicePeriod), typeof(MemberFile), typeof(MemberBar))]
public sealed class Sy04ServicePeriodTests
{
    // Five years: ours.
    private static readonly LocalDate Recruited = new(2014, 9, 1);
    private static readonly LocalDate End = new(2019, 8, 31);
    private static readonly OrganizationId City = OrganizationId.Of("city");

    private readonly MemberFile _official = MemberFile.Of(MemberId.Of(1), StandingRules.None)
        .Enter(ServicePeriod.Of(ItemId.Of("recruitment"), DateSpan.Of(Recruited, End))).ValueOrThrow();

    [Theory]
    [InlineData(MemberActions.SelectionExam)]
    [InlineData(MemberActions.Transfer)]
    [InlineData(MemberActions.Secondment)]
    public void Refusal_names_the_end_of_the_lock(string action)
    {
        Finding refusal = _official.May(action, End).Single();

        refusal.Kind.Should().Be(DomainFindings.ServicePeriodRuns);
        refusal.Text(Language.Chinese).Should().Contain("2019-08-31");
        refusal.Text(Language.English).Should().Contain("2019-08-31");
        _official.May(action, End.PlusDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void Transfer_and_secondment_are_refused_as_they_are_entered()
    {
        CadreMove up = CadreMove.Of(ItemId.Of("up"), MoveDirections.Up, City, new LocalDate(2016, 1, 1));

        _official.Enter(up).IsUsable.Should().BeFalse();
        _official.Enter(up.SecondedUntil(new LocalDate(2016, 12, 31))).IsUsable.Should().BeFalse();
        _official.Enter(CadreMove.Of(ItemId.Of("up"), MoveDirections.Up, City, End.PlusDays(1))).IsUsable.Should().BeTrue();
    }

    [Fact]
    public void Record_of_the_membership_is_not_locked()
    {
        OrganizationId branch = OrganizationId.Of("branch");
        MemberFile member = _official.Enter(Transfer.Register(branch, Recruited)).ValueOrThrow();

        member.Enter(Transfer.Issue(branch, OrganizationId.Of("village"), new LocalDate(2016, 1, 1))).IsUsable.Should().BeTrue();
    }

    [Fact]
    public void Promotion_in_the_township_stays_possible() => _official.May(MemberActions.Promotion, new LocalDate(2016, 1, 1)).Should().BeEmpty();

    [Fact]
    public void Everything_locked_is_listed_with_the_day_it_is_free() =>
        _official.BarsOn(Recruited).Should().HaveCount(3).And.OnlyContain(bar => bar.FreeFrom == End.PlusDays(1));
}
