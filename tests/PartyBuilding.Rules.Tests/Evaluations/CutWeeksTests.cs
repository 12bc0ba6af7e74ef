using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A week that the ends of a year cut is owed once, and met on any of its seven days.</summary>
public sealed class CutWeeksTests
{
    private static readonly Each Weekly = Each.Of("talk").Per(PartKey.Every(Cadence.Week)).Points(0).Owing(Due.EverySlot().MissingEarns(-1));
    private static readonly WorkRecord[] Mondays = [.. Enumerable.Range(0, 52).Select(week => On(new LocalDate(2024, 12, 30).PlusWeeks(week)))];

    [Fact]
    public void Week_is_met_by_a_record_beyond_the_end_of_the_year()
    {
        // 52 Mondays from 30 December 2024 to 22 December 2025 meet the 52 weeks of 2025; that of 29 December has three days of it.
        Of(Weekly, 2025, null, Mondays).Should().Be("0");
        Of(Weekly, 2025, null, [.. Mondays.Skip(1)]).Should().Be("-1");
        Of(Weekly, 2025, null, Mondays[0]).Should().Be("-51");

        // What lies beyond the year is nothing of its own in it: 51 weeks with a record.
        Of(Weekly.Points(1), 2025, null, Mondays).Should().Be("51");
        Of(Weekly.Points(1).FoldedBy(Fold.LongestRun), 2025, null, Mondays).Should().Be("51");
    }

    [Fact]
    public void Week_is_missing_when_its_Sunday_is_over()
    {
        // 2026 has 53 weeks, the last from 28 December to 3 January.
        Of(Weekly, 2026, Instant.FromUtc(2027, 1, 3, 12, 0)).Should().Be("-52");
        Of(Weekly, 2026, Instant.FromUtc(2027, 1, 4, 0, 0)).Should().Be("-53");
        Of(Weekly, 2026, null, On(new LocalDate(2027, 1, 2))).Should().Be("-52");
        Of(Weekly, 2026, null, On(new LocalDate(2027, 1, 4))).Should().Be("-53");
    }

    [Fact]
    public void Week_is_met_between_two_pieces_of_a_window()
    {
        // All days of 2025 but Friday 10 January, whose week is owed with its other six days.
        Each pieces = Weekly.During(Window.DaysOfYear(new AnnualDate(1, 11), new AnnualDate(1, 9)));

        Of(pieces, 2025, null).Should().Be("-52");
        Of(pieces, 2025, null, On(new LocalDate(2025, 1, 10))).Should().Be("-51");
    }

    [Fact]
    public void Record_beyond_the_end_that_does_not_count_meets_nothing_and_one_that_may_leaves_it_open()
    {
        Each perhaps = Weekly.Where(Condition.Any(Condition.Has("level", "city"), Value.Of("base").IsAtLeast(0)));
        WorkRecord[] others = [.. Mondays.Skip(1)];

        Of(Weekly.Where(Condition.Has("level", "city")), 2025, null, [On(new LocalDate(2024, 12, 30), "nation"), .. others]).Should().Be("-1");
        Told(perhaps, 2025, null, [On(new LocalDate(2024, 12, 30), "nation"), .. others]).Value.Should().BeNull();
        Of(perhaps, 2025, null, Mondays).Should().Be("0");
    }

    private static string Of(Each score, int year, Instant? known, params WorkRecord[] records) => Told(score, year, known, records).ToString();

    private static Score Told(Each score, int year, Instant? known, WorkRecord[] records)
    {
        EvaluationInput input = new(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().EnteredAt(Instant.FromUtc(2020, 1, 1, 0, 0)).AddRange(records).Covers("talk", DateSpan.From(new LocalDate(2010, 1, 1))).Build().ValueOrThrow(),
            EvaluationPeriod.Year(year));
        input = known is Instant moment ? input.AsKnownAt(moment) : input;
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(Combine.Sum(score)), input);
        Score told = run.Report.Subjects.Single().Score;

        Explanation explanation = run.ExplainAll().Single();
        explanation.Score.Should().Be(told);
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return told;
    }

    private static WorkRecord On(LocalDate day, string level = "city") =>
        WorkRecord.Of(EntryId.Of($"t-{day:uuuu-MM-dd}"), OrganizationId.Of(1), "talk", day).With("level", level);
}
