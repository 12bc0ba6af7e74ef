using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>On which days records count.</summary>
public sealed class WindowsTests
{
    private static readonly Each Talks = Each.Of("talk");

    private static readonly EvaluationPeriod Year = EvaluationPeriod.Year(2025);

    [Fact]
    public void All_time_goes_up_to_the_close()
    {
        WorkRecord[] records = [On("1951-07-01"), On("2024-12-31"), On("2025-12-31"), On("2026-01-01")];

        Of(Talks.During(Window.Always), records).Should().Be(3m);
        Of(Talks, records).Should().Be(1m);
    }

    [Fact]
    public void Two_periods_are_this_one_and_the_one_before()
    {
        WorkRecord[] records = [On("2023-12-31"), On("2024-01-01"), On("2024-12-01"), On("2025-06-30"), On("2025-07-01"), On("2025-12-31"), On("2026-01-01")];

        Of(Talks.During(Window.Periods(2)), records).Should().Be(5m);
        Of(Talks.During(Window.Periods(1)), records).Should().Be(3m);
        Of(Talks.During(Window.Periods(2)), EvaluationPeriod.HalfYear(2025, 2), records).Should().Be(3m);

        // From 1 December 2023 to 30 November 2025.
        Of(Talks.During(Window.Periods(2)), EvaluationPeriod.From(Cadence.Year, new LocalDate(2024, 12, 1)), records).Should().Be(5m);
    }

    [Fact]
    public void Period_before_is_without_this_one()
    {
        WorkRecord[] records = [On("2023-12-31"), On("2024-01-01"), On("2024-12-01"), On("2024-12-31"), On("2025-06-30"), On("2025-07-01"), On("2025-12-31")];

        Of(Talks.During(Window.PeriodsAgo(1)), records).Should().Be(3m);
        Of(Talks.During(Window.PeriodsAgo(2)), records).Should().Be(1m);
        Of(Talks.During(Window.PeriodsAgo(1)), EvaluationPeriod.HalfYear(2025, 2), records).Should().Be(1m);
        Of(Combine.Sum(Talks, Talks.During(Window.PeriodsAgo(1)).Times(-1)), records).Should().Be(0m); // 3 this year, 3 in the last

        Checking.Draft.With(Talks.Per(PartKey.Every(Cadence.Month)).During(Window.PeriodsAgo(1)).Cites("9").Claims(12m)).ShouldBeSound();
        Checking.Draft.With(Talks.During(Window.PeriodsAgo(1)).Cites("9")).Every(Cadence.Term).ShouldHave(RulesFindings.WindowOpen, "$.score.sum[1].during");
        Said(Window.PeriodsAgo(1), Language.English).Should().Contain("\"talk\" of the period before");
        Said(Window.PeriodsAgo(2), Language.Chinese).Should().Contain("前推 2 个周期的");
    }

    [Fact]
    public void Days_of_the_year_are_those_of_the_period()
    {
        Each spring = Talks.During(Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)));
        WorkRecord[] records = [On("2024-05-01"), On("2025-03-31"), On("2025-04-01"), On("2025-06-30"), On("2025-07-01"), On("2026-05-01")];

        Of(spring, records).Should().Be(2m);
        Of(spring, EvaluationPeriod.Quarter(2025, 3), records).Should().Be(0m);
        Of(spring, EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))), records).Should().Be(4m);

        // A term has three springs: months of all of them follow each other in one list.
        Of(spring.Per(PartKey.Every(Cadence.Month)), EvaluationPeriod.Of(Cadence.Term, DateSpan.Of(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))), records)
            .Should().Be(4m);
    }

    [Fact]
    public void Days_of_the_year_run_over_its_turn()
    {
        Each winter = Talks.During(Window.DaysOfYear(new AnnualDate(11, 15), new AnnualDate(2, 29)));
        WorkRecord[] records = [On("2025-02-28"), On("2025-03-01"), On("2025-11-14"), On("2025-11-15"), On("2025-12-31")];

        Of(winter, records).Should().Be(3m);
        Of(winter.Per(PartKey.Every(Cadence.Month)), records).Should().Be(3m);

        // January, February, November and December are due; January lacks.
        Of(winter.Per(PartKey.Every(Cadence.Month)).Owing(Due.EverySlot().MissingEarns(-1)), records).Should().Be(2m);

        // The year of 2024 has the day, 2025 has not: there the days begin on 1 March.
        Each leap = Talks.During(Window.DaysOfYear(new AnnualDate(2, 29), new AnnualDate(3, 1)));
        Of(leap, records).Should().Be(1m);
        Of(leap, EvaluationPeriod.Year(2024), On("2024-02-28"), On("2024-02-29"), On("2024-03-01")).Should().Be(2m);
    }

    [Fact]
    public void Time_covered_is_seen_within_its_window()
    {
        WorkRecord since = On("2020-03-01").Until(new LocalDate(2025, 1, 31));

        Of(Spells.InDays("talk").During(Window.Periods(2)), since).Should().Be(397m); // 366 + 31
        Of(Spells.InYears("talk").During(Window.Always), since).Should().Be(4m);
    }

    [Theory]
    [InlineData("\"always\"")]
    [InlineData("{ \"periods\": 2 }")]
    [InlineData("{ \"from\": \"04-01\", \"to\": \"06-30\" }")]
    [InlineData("{ \"from\": \"11-15\", \"to\": \"02-29\" }")]
    [InlineData("{ \"from\": \"2025-04-01\", \"to\": \"2025-06-30\" }")]
    public void Windows_are_read_and_written(string window)
    {
        string written = PolicyWriter.WriteText(Document.Sound(Document.Scoring($$"""{ "each": "meeting", "during": {{window}} }""")));

        written.Should().Contain("\"during\": " + window);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
    }

    [Theory]
    [InlineData("{ \"from\": \"04-01\", \"to\": \"09-31\" }", "PB2045")]
    [InlineData("{ \"from\": \"04-01\", \"to\": \"2025-09-30\" }", "PB2045")]
    [InlineData("{ \"from\": \"04-01\" }", "PB2010")]
    [InlineData("{ \"periods\": 0 }", "PB2032")]
    [InlineData("{ \"periods\": 2, \"unit\": \"year\" }", "PB2009")]
    [InlineData("\"ever\"", "PB2029")]
    public void Window_that_is_none_is_refused(string window, string code) =>
        Document.FaultsOf(Document.Scoring($$"""{ "each": "meeting", "during": {{window}} }""")).Should().ContainSingle().Which.Should().StartWith(code);

    [Fact]
    public void Windows_are_checked()
    {
        const string At = "$.score.sum[1].during";
        Each months = Talks.Per(PartKey.Every(Cadence.Month)).Cites("9");
        Each spring = months.During(Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)));

        Checking.Draft.With(spring.Claims(3m)).ShouldBeSound();
        Checking.Draft.With(months.During(Window.DaysOfYear(new AnnualDate(11, 15), new AnnualDate(2, 29))).Claims(4m)).ShouldBeSound();
        Checking.Draft.With(months.During(Window.Periods(2)).Claims(24m)).ShouldBeSound();
        Checking.Draft.With(months.During(Window.Always).Claims(24m)).ShouldHave(RulesFindings.ClaimIsOpen, "$.score.sum[1].outOf");
        Checking.Draft.With(months.During(Window.Always).Owing(Due.EverySlot())).ShouldHave(RulesFindings.WindowOpen, At);
        Checking.Draft.With(months.During(Window.Periods(2))).Every(Cadence.Term).ShouldHave(RulesFindings.WindowOpen, At);
        Checking.Draft.With(Spells.InDays("talk").During(Window.Periods(2)).Cites("9")).Every(Cadence.Term).ShouldHave(RulesFindings.WindowOpen, At);
        Checking.Draft.With(Spells.InDays("talk").During(spring.Window!).Cites("9")).ShouldHave(RulesFindings.WindowBroken, At);
        Checking.Draft.With(Spells.InMonths("talk").During(Window.Periods(2)).Cites("9").Claims(24m)).ShouldBeSound();
    }

    [Fact]
    public void Windows_are_read_back_in_words()
    {
        Said(Window.Always, Language.English).Should().Contain("\"talk\" at any time up to the period's end");
        Said(Window.Periods(2), Language.English).Should().Contain("\"talk\" of this period and those before it, 2 in all");
        Said(Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)), Language.English).Should().Contain("\"talk\" on the days 1 April to 30 June of a year");
        Said(Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)), Language.Chinese).Should().Contain("每年 4 月 1 日至 6 月 30 日的");
    }

    private static string Said(Window window, Language language) => PolicyText.Render(DrawnPolicy.Head(Talks.During(window).Points(2).Cites("1")), language);

    private static decimal? Of(Number score, params WorkRecord[] records) => Of(score, Year, records);

    private static decimal? Of(Number score, EvaluationPeriod period, params WorkRecord[] records)
    {
        EvaluationInput input = new(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
            period);
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(score).Every(period.Cadence), input);
        Explanation explanation = run.ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        decimal? fast = run.Report.Subjects.Single().Score.Value;
        explanation.Score.Value.Should().Be(fast);
        return fast;
    }

    private static WorkRecord On(string day) => WorkRecord
        .Of(EntryId.Of("t-" + day), OrganizationId.Of(1), "talk", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).With("level", "city");
}
