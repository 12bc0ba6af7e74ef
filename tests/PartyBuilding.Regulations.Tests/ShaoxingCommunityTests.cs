using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class ShaoxingCommunityTests
{
    private static readonly Policy Policy = Regulation.Of("shaoxing-five-star-community");
    private static readonly Policy Homes = Regulation.Of("shaoxing-five-star-community.harmonious-home");
    private static readonly SubjectId One = RegulationCase.Branch("1");

    [Theory]
    [InlineData("90 90 90 90 90", "passed")] // 2: 450
    [InlineData("90 90 90 90 89.99", "not-passed")] // 449.99
    [InlineData("80 80 97 97 96", "passed")] // a star at its limit
    [InlineData("97 97 80 80 96", "passed")]
    [InlineData("97 97 96 80 80", "passed")]
    [InlineData("79.99 100 100 100 100", "not-passed")] // one star under it, 479.99 in all
    [InlineData("100 79.99 100 100 100", "not-passed")]
    [InlineData("100 100 79.99 100 100", "not-passed")]
    [InlineData("100 100 100 79.99 100", "not-passed")]
    [InlineData("100 100 100 100 79.99", "not-passed")]
    [InlineData("100 100 100 100 79", "not-passed")]
    public void Standard_needs_every_star_and_the_total(string stars, string grade) =>
        New(stars).Judge(Policy, One).Grade.Should().Be(grade);

    [Fact]
    public void Bonus_counts_in_the_total_and_in_no_star()
    {
        // 445 + 5 = 450; 79 stays below 80 whatever the bonus.
        New("89 89 89 89 89").Record(One, "note.received", Level("nation"), Within).Judge(Policy, One).Grade.Should().Be("passed");
        New("79 100 100 100 100").Record(One, "note.received", Level("nation"), Within).Judge(Policy, One).Grade.Should().Be("not-passed");
    }

    [Theory]
    [InlineData("single", "nation", 5)] // 4
    [InlineData("single", "province", 0)]
    [InlineData("comprehensive", "nation", 5)]
    [InlineData("comprehensive", "province", 5)]
    [InlineData("comprehensive", "city", 0)]
    public void Honours_earn_five_by_scope_and_level(string scope, string level, int bonus) =>
        Bonus(c => c.Record(One, "honour.awarded", r => Level(level)(r).With("honourScope", scope), Within)).Should().Be(bonus);

    [Theory]
    [InlineData("2014-08-02", 5)] // five years to the day of acceptance, 1 August 2019
    [InlineData("2014-08-01", 0)]
    [InlineData("2019-08-01", 5)]
    public void Honours_of_five_years_count(string day, int bonus) =>
        Bonus(c => c.Record(One, "honour.awarded", r => Level("nation")(r).With("honourScope", "single"), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value))
            .Should().Be(bonus);

    [Theory]
    [InlineData("note.received", "nation", 5)] // 5
    [InlineData("note.received", "province", 3)]
    [InlineData("note.received", "city", 1)]
    [InlineData("visit.listed", "nation", 4)] // 6
    [InlineData("visit.listed", "province", 3)]
    [InlineData("visit.listed", "city", 2)]
    [InlineData("visit.listed", "district", 0)]
    public void Notes_and_visits_earn_by_level_each_time(string kind, string level, int each) =>
        Bonus(c => c.Record(One, kind, Level(level), Within).Record(One, kind, Level(level), Within)).Should().Be(2 * each);

    [Fact]
    public void Notes_outside_the_creation_period_earn_nothing() =>
        Bonus(c => c.Record(One, "note.received", Level("nation"), new LocalDate(2018, 8, 31))).Should().Be(0);

    [Theory]
    [InlineData(9, 5, 0)] // 3: 0.9 of nine
    [InlineData(10, 5, 1)]
    [InlineData(19, 5, 1)]
    [InlineData(20, 5, 2)]
    [InlineData(20, 1, 1)] // one place stays open
    public void Tenth_of_those_who_passed_may_be_harmonious_homes(int passed, int good, int honoured)
    {
        // Those of 96 each have 480, one point apart; the others 460. Beside them three that did not pass.
        var input = Created();
        for (var n = 1; n <= passed; n++)
        {
            Stars(input, n, n <= good ? $"96 96 96 96 {Text(97 - n)}" : "92 92 92 92 92");
        }

        for (var n = 101; n <= 103; n++)
        {
            Stars(input, n, "70 90 90 90 90");
        }

        var report = input.Issue(Policy).Evaluate(Homes).Report;

        report.Subjects.Should().HaveCount(passed);
        report.ByRank().Where(r => r.Honours.Contains("harmonious-home")).Select(r => r.Subject.Key).Should().Equal(Enumerable.Range(1, honoured).Select(RegulationCase.Number));
    }

    [Theory]
    [InlineData("95 95 95 95 95", true)] // 475
    [InlineData("85 98 98 98 96", true)] // a star at its limit, 475
    [InlineData("98 85 98 98 96", true)]
    [InlineData("98 98 85 98 96", true)]
    [InlineData("98 98 98 85 96", true)]
    [InlineData("98 98 98 96 85", true)]
    [InlineData("84.99 100 100 100 100", false)]
    [InlineData("100 84.99 100 100 100", false)]
    [InlineData("100 100 84.99 100 100", false)]
    [InlineData("100 100 100 84.99 100", false)]
    [InlineData("100 100 100 100 84.99", false)]
    [InlineData("95 95 95 95 94.99", false)]
    public void Harmonious_home_needs_every_star_and_the_total(string stars, bool isHonoured)
    {
        var input = Created();
        Stars(input, 1, stars);
        for (var n = 2; n <= 10; n++)
        {
            Stars(input, n, "90 90 90 90 90");
        }

        input.Issue(Policy).Judge(Homes, One).Honours.Should().Equal(isHonoured ? ["harmonious-home"] : []);
    }

    [Fact]
    public void Communities_that_did_not_apply_are_not_judged() =>
        Created().WithBranch("1", "community").Evaluate(Policy).Report.Subjects.Should().BeEmpty();

    private static readonly LocalDate Within = new(2019, 3, 1);

    private static RegulationCase Created() => new RegulationCase()
        .During(EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2018, 9, 1), new LocalDate(2019, 8, 1))));

    private static RegulationCase New(string stars) => Stars(Created(), 1, stars);

    private static RegulationCase Stars(RegulationCase input, int key, string stars)
    {
        SubjectId community = RegulationCase.Branch(RegulationCase.Number(key));
        input.WithBranch(community.Key, "community").Fact(Fact.Of(community, "applied", true));
        foreach (var (code, points) in new[] { "partyBuilding", "democracy", "civility", "harmony", "beauty" }.Zip(stars.Split(' ')))
        {
            input.Fact(Fact.Of(community, code, decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)));
        }

        return input;
    }

    private static decimal? Bonus(Func<RegulationCase, RegulationCase> with) => with(New("90 90 90 90 90")).Judge(Policy, One).Score.Value - 450;

    private static Func<WorkRecord, WorkRecord> Level(string level) => r => r.With("level", level);

    private static string Text(int number) => RegulationCase.Number(number);
}
