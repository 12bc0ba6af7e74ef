using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-1", "干部下派、上挂、外派交流", "Exchange of cadres down, up and out", typeof(CadreMove), typeof(MemberFile), typeof(MemberConditions))]
public sealed class Ls01CadreExchangeTests
{
    private static readonly LocalDate Day = new(2012, 3, 1);
    private static readonly OrganizationId County = OrganizationId.Of("county");
    private static readonly OrganizationId Township = OrganizationId.Of("township");
    private static readonly OrganizationId Village = OrganizationId.Of("village");
    private static readonly OrganizationId Elsewhere = OrganizationId.Of("elsewhere");

    private static readonly CadreMove ToTownship = Move(MoveDirections.Down, Township).SentBy(County).ToLevel("township");
    private static readonly CadreMove ToVillage = Move(MoveDirections.Down, Village).SentBy(County).ToLevel("village");
    private static readonly CadreMove ToCounty = Move(MoveDirections.Up, County);

    /// <summary>Each in the file of a member of its own.</summary>
    private static readonly IReadOnlyList<MemberFile> Files = [.. new[]
    {
        // Over 80 sent down, of whom 42 became township secretaries: 83 is ours.
        Enumerable.Repeat(ToTownship.As(PostCodes.Secretary), 42),
        Enumerable.Repeat(ToTownship, 41),
        Enumerable.Repeat(ToVillage.As(PostCodes.Secretary), 95),
        Enumerable.Repeat(ToVillage.As(PostCodes.DeputySecretary), 67),
        Enumerable.Repeat(ToVillage, 431 - 95 - 67),
        Enumerable.Repeat(ToCounty.SentBy(Township).ToLevel("deputyCounty"), 54),
        Enumerable.Repeat(ToCounty.SentBy(Village).ToLevel("county"), 43),
        Enumerable.Repeat(ToCounty.ToLevel("county"), 97),
        Enumerable.Repeat(Move(MoveDirections.Out, Elsewhere).SecondedUntil(new LocalDate(2013, 2, 28)), 160),
    }.SelectMany(moves => moves).Select((move, n) => MemberFile.Of(MemberId.Of(n + 1), StandingRules.None).Enter(move).ValueOrThrow())];

    private static readonly IReadOnlyList<CadreMove> Moves = [.. Files.SelectMany(file => file.Entries).Select(entry => entry.As<CadreMove>()!)];

    [Fact]
    public void Over_eighty_are_sent_down_and_forty_two_of_them_are_township_secretaries()
    {
        CadreMove[] down = [.. Moves.Where(move => move.Direction == MoveDirections.Down && move.Level == "township")];

        down.Length.Should().BeGreaterThan(80);
        down.Count(move => move.Post == PostCodes.Secretary).Should().Be(42);
    }

    [Fact]
    public void Four_hundred_and_thirty_one_go_to_villages()
    {
        CadreMove[] down = [.. Moves.Where(move => move.Direction == MoveDirections.Down && move.To == Village)];

        down.Should().HaveCount(431);
        down.Count(move => move.Post == PostCodes.Secretary).Should().Be(95);
        down.Count(move => move.Post == PostCodes.DeputySecretary).Should().Be(67);
    }

    [Theory]
    [InlineData("township", "deputyCounty", 54)]
    [InlineData("village", "county", 43)]
    [InlineData(null, "county", 97)]
    public void Cadres_come_up(string? from, string level, int count) =>
        Moves.Count(move => move.Direction == MoveDirections.Up && move.From?.Key == from && move.Level == level).Should().Be(count);

    [Fact]
    public void Hundred_and_sixty_are_seconded_elsewhere()
    {
        Moves.Where(move => move.Direction == MoveDirections.Out).Should().HaveCount(160).And.OnlyContain(move => move.IsSecondment);
        Files.Count(file => file.SecondedOn(Day) is not null).Should().Be(160);
    }

    [Fact]
    public void Secondment_past_its_planned_end_is_stated_until_the_cadre_is_back()
    {
        MemberFile away = Files[^1];

        away.ConditionsOn(new LocalDate(2013, 2, 28)).Should().BeEmpty();
        away.ConditionsOn(new LocalDate(2013, 3, 1)).Single().Name.Should().Be(MemberConditions.SecondmentOverdue);
        away.Enter(MatterEnded.Of(ItemId.Of("move"), new LocalDate(2013, 3, 5), MatterOutcomes.Returned)).ValueOrThrow()
            .ConditionsOn(new LocalDate(2013, 3, 31)).Should().BeEmpty();
    }

    private static CadreMove Move(string direction, OrganizationId to) => CadreMove.Of(ItemId.Of("move"), direction, to, Day);
}
