using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-1", "干部下派、上挂、外派交流", "Exchange of cadres down, up and out", typeof(CadreMove), typeof(MemberFile), typeof(WorkLedger))]
public sealed class Ls01CadreExchangeTests
{
    private static readonly LocalDate Day = new(2012, 3, 1);
    private static readonly OrganizationId County = OrganizationId.Of("county");
    private static readonly OrganizationId Township = OrganizationId.Of("township");
    private static readonly OrganizationId Village = OrganizationId.Of("village");
    private static readonly OrganizationId Elsewhere = OrganizationId.Of("elsewhere");

    private static readonly IReadOnlyList<WorkRecord> Moves = Recorded();

    [Theory]
    [InlineData("township", PostCodes.Secretary, 42)]
    [InlineData("village", null, 431)]
    [InlineData("village", PostCodes.Secretary, 95)]
    [InlineData("village", PostCodes.DeputySecretary, 67)]
    public void Cadres_are_sent_down(string level, string? post, int count) => Count(MoveDirections.Down, level, post).Should().Be(count);

    [Fact]
    public void Over_eighty_are_sent_down_to_townships() => Count(MoveDirections.Down, "township").Should().BeGreaterThan(80);

    [Theory]
    [InlineData("deputyCounty", 54)]
    [InlineData("countyFromVillage", 43)]
    [InlineData("county", 97)]
    public void Cadres_come_up(string level, int count) => Count(MoveDirections.Up, level).Should().Be(count);

    [Fact]
    public void A_hundred_and_sixty_are_seconded_elsewhere()
    {
        Count(MoveDirections.Out).Should().Be(160);
        Moves.Where(move => move.CodeOf(RecordAttributes.Mode) == "secondment").Should().HaveCount(160);
    }

    [Fact]
    public void Secondment_past_its_planned_end_is_stated_until_the_cadre_is_back()
    {
        ItemId matter = ItemId.Of("secondment");
        MemberFile file = MemberFile.Of(MemberId.Of(1), StandingRules.None)
            .Enter(CadreMove.Of(matter, MoveDirections.Out, Elsewhere, Day).SecondedUntil(new LocalDate(2013, 2, 28))).ValueOrThrow();

        file.ConditionsOn(new LocalDate(2013, 2, 28)).Should().BeEmpty();
        file.ConditionsOn(new LocalDate(2013, 3, 1)).Single().Name.Should().Be(MemberConditions.SecondmentOverdue);
        file.Enter(MatterEnded.Of(matter, new LocalDate(2013, 3, 5), MatterOutcomes.Returned)).ValueOrThrow()
            .ConditionsOn(new LocalDate(2013, 3, 31)).Should().BeEmpty();
    }

    private static int Count(string direction, string? level = null, string? post = null) => Moves.Count(move =>
        move.CodeOf(RecordAttributes.Direction) == direction
        && (level is null || move.CodeOf(RecordAttributes.Level) == level)
        && (post is null || move.CodeOf(RecordAttributes.Post) == post));

    private static IReadOnlyList<WorkRecord> Recorded()
    {
        CadreMove Move(string direction, OrganizationId to, string level) => CadreMove.Of(ItemId.Of("move"), direction, to, Day).SentBy(County).ToLevel(level);
        CadreMove down = Move(MoveDirections.Down, Township, "township");
        CadreMove toVillage = Move(MoveDirections.Down, Village, "village");
        IEnumerable<CadreMove> moves =
        [
            // Over 80 sent down to townships, of whom 42 are secretaries: 83 is ours.
            .. Enumerable.Repeat(down.As(PostCodes.Secretary), 42),
            .. Enumerable.Repeat(down, 41),
            .. Enumerable.Repeat(toVillage.As(PostCodes.Secretary), 95),
            .. Enumerable.Repeat(toVillage.As(PostCodes.DeputySecretary), 67),
            .. Enumerable.Repeat(toVillage, 431 - 95 - 67),
            .. Enumerable.Repeat(Move(MoveDirections.Up, County, "deputyCounty"), 54),
            .. Enumerable.Repeat(Move(MoveDirections.Up, County, "countyFromVillage"), 43),
            .. Enumerable.Repeat(Move(MoveDirections.Up, County, "county"), 97),
            .. Enumerable.Repeat(Move(MoveDirections.Out, Elsewhere, "province").SecondedUntil(Day.PlusYears(1)), 160),
        ];
        WorkLedgerBuilder ledger = new();
        int member = 0;
        foreach (CadreMove move in moves)
        {
            member++;
            MemberFile.Of(MemberId.Of(member), StandingRules.None).Enter(move).ValueOrThrow()
                .WriteRecords(ledger, $"file-{member.ToString(CultureInfo.InvariantCulture)}", 1);
        }

        return ledger.Records();
    }
}
