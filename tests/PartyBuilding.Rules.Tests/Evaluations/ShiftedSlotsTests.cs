using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Slots of a year that starts on a day of its own.</summary>
public sealed class ShiftedSlotsTests
{
    private static readonly AnnualDate December = new(12, 1);

    private static readonly string[] Year = ["2024-12-31", "2025-01-01", "2025-02-28", "2025-03-01", "2025-11-30"];

    [Theory]
    [InlineData(Cadence.Month, 5)]     // December, January, February, March, November
    [InlineData(Cadence.TwoMonths, 3)] // December with January; February with March; October with November
    [InlineData(Cadence.Quarter, 3)]   // December to February, March to May, September to November
    [InlineData(Cadence.HalfYear, 2)]  // December to May, June to November
    [InlineData(Cadence.Year, 1)]
    [InlineData(Cadence.TenDays, 5)]
    [InlineData(Cadence.HalfMonth, 5)]
    [InlineData(Cadence.Week, 3)]      // 31 December and 1 January lie in one; 28 February and 1 March do as well
    [InlineData(Cadence.Day, 5)]
    public void Slots_of_every_cadence_are_those_of_the_year(Cadence cadence, int slots) =>
        Of(Each.Of("talk").Per(PartKey.Every(cadence)).Points(1), December, Year).Should().Be(slots);

    [Fact]
    public void Quarter_that_is_due_begins_with_the_year()
    {
        // Due are four quarters from 1 December; the second has no record: 3 × 2 - 1.
        Number due = Slots.Of(Cadence.Quarter, 2, "talk").MissingEarns(-1).Cites("2");
        string[] days = ["2025-02-28", "2025-06-01", "2025-11-30"];

        Of(due, December, days).Should().Be(5m);
        Explain(due, December, days).Points!.Parts.Select(p => p.Key)
            .Should().Equal("2024-12/2025-02", "2025-06/2025-08", "2025-09/2025-11", "2025-03/2025-05");

        // From 1 April on quarters are the calendar's, half-years are not.
        AnnualDate april = new(4, 1);
        Explain(due, april, "2025-04-01").Points!.Parts.Select(p => p.Key).Should().Equal("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
        Explain(Slots.Of(Cadence.HalfYear, 2, "talk").Cites("2"), april, "2025-04-01").Points!.Parts.Select(p => p.Key).Should().Equal("2025-04/2025-09", "2025-10/2026-03");
    }

    [Fact]
    public void Months_run_from_the_day_on_which_the_year_starts()
    {
        // From 16 December: the months end with the 15th; twelve of them are due.
        AnnualDate middle = new(12, 16);
        Number due = Slots.Of(Cadence.Month, 1, "talk").MissingEarns(-1).Cites("2");

        Of(due, middle, "2024-12-31", "2025-01-15", "2025-01-16").Should().Be(2m - 10m);
        Explain(due, middle, "2025-01-15").Points!.Parts[0].Key.Should().Be("2024-12-16/2025-01-15");

        // From 31 August: the next months begin on 30 September, 31 October, and so on to 28 February.
        AnnualDate last = new(8, 31);
        Of(Each.Of("talk").Per(PartKey.Every(Cadence.Month)), last, "2025-08-31", "2025-09-29", "2025-09-30", "2026-02-27", "2026-02-28").Should().Be(4m);
    }

    [Fact]
    public void Caps_and_longest_runs_go_by_the_same_slots()
    {
        // Both December and January are in the first quarter: 3 of 4; the third quarter follows the second.
        string[] days = ["2024-12-01", "2024-12-02", "2025-01-01", "2025-01-02"];
        Of(Each.Of("talk").CappedEvery(Cadence.Quarter, 3), December, days).Should().Be(3m);

        Number run = Each.Of("talk").Per(PartKey.Every(Cadence.Quarter)).FoldedBy(Fold.LongestRun).Cites("2");
        Of(run, December, "2024-12-01", "2025-03-01", "2025-09-01").Should().Be(2m);
        Explanation explanation = Explain(run, December, "2024-12-01", "2025-03-01", "2025-09-01");
        byte[] stored = ExplanationJson.Write(explanation);
        System.Text.Encoding.UTF8.GetString(stored).Should().Contain("\"per\": \"quarter\", \"starts\": \"12-01\"");
        Recomputation.Of(ExplanationJson.Read(stored).ValueOrThrow()).Should().BeEmpty();
    }

    [Fact]
    public void Slots_of_earlier_years_begin_likewise()
    {
        // 30 November 2023 and 1 December 2023 are in two years.
        Each years = Each.Of("talk").During(Window.Periods(3)).Per(PartKey.Every(Cadence.Year));

        Of(years, December, "2023-11-30", "2023-12-01", "2024-11-30", "2024-12-01").Should().Be(3m);
    }

    [Fact]
    public void Start_that_cuts_slots_of_the_calendar_is_doubted()
    {
        const string Line = "$.score.sum[1]";
        Policy tenDays = Checking.Draft.With(Slots.Of(Cadence.TenDays, 1, "talk").Cites("9"));
        Policy halves = Checking.Draft.With(Each.Of("talk").CappedEvery(Cadence.HalfMonth, 1).Cites("9"));

        tenDays.Every(Cadence.Year, new AnnualDate(12, 5)).ShouldHave(RulesFindings.SlotsCut, Line);
        halves.Every(Cadence.Year, new AnnualDate(12, 11)).ShouldHave(RulesFindings.SlotsCut, Line);
        tenDays.Every(Cadence.Year, new AnnualDate(12, 11)).ShouldNotHave(RulesFindings.SlotsCut);
        halves.Every(Cadence.Year, new AnnualDate(12, 16)).ShouldNotHave(RulesFindings.SlotsCut);
        Checking.Draft.Sound.Every(Cadence.Year, new AnnualDate(12, 5)).ShouldBeSound();

        // 37 slots of ten days are touched by a year from 5 December on, 36 by one from 1 December on.
        Number claimed = Slots.Of(Cadence.TenDays, 1, "talk").Claims(37m).Cites("9");
        Checking.Draft.With(claimed).Every(Cadence.Year, new AnnualDate(12, 5)).ShouldNotHave(RulesFindings.ClaimNotMet);
        Checking.Draft.With(claimed).Every(Cadence.Year, December).ShouldHave(RulesFindings.ClaimNotMet, Line + ".outOf");
    }

    private static decimal? Of(Number score, AnnualDate starts, params string[] days)
    {
        (Evaluation run, EvaluationInput input) = Run(score, starts, days);
        Recomputation.Of(run.ExplainAll().Single()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return run.Report.Subjects.Single().Score.Value;
    }

    private static Explanation Explain(Number score, AnnualDate starts, params string[] days) => Run(score, starts, days).Run.ExplainAll().Single();

    private static (Evaluation Run, EvaluationInput Input) Run(Number score, AnnualDate starts, string[] days)
    {
        LocalDate first = NodaTime.Text.LocalDatePattern.Iso.Parse(days[^1]).Value;
        LocalDate start = starts.InYear(first.Year) > first ? starts.InYear(first.Year - 1) : starts.InYear(first.Year);
        EvaluationInput input = new(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(days.Select(day => WorkRecord
                .Of(EntryId.Of("t-" + day), OrganizationId.Of(1), "talk", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).With("level", "city"))).Build().ValueOrThrow(),
            EvaluationPeriod.From(Cadence.Year, start));
        return (Evaluator.Evaluate(DrawnPolicy.Head(score).Every(Cadence.Year, starts), input), input);
    }
}
