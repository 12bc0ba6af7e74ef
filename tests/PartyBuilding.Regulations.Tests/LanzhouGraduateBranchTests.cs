using System;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class LanzhouGraduateBranchTests
{
    private static readonly Policy Policy = Regulation.Of("lanzhou-graduate-branch");
    private static readonly SubjectId Branch = RegulationCase.Branch("1");

    // Every case begins with ten records at 1 point, half of the members present and half of the activists passed: 10 + 10 + 5, and 10 of clause 7.
    private const int Base = 35;

    [Fact]
    public void School_year_begins_in_september() => Score(New()
        .Record(Branch, "article.published", on: new LocalDate(2024, 9, 1)) // 10
        .Record(Branch, "article.published", on: new LocalDate(2025, 8, 31)) // 10
        .Record(Branch, "article.published", on: new LocalDate(2025, 9, 1))).Should().Be(Base + 20);

    [Theory]
    [InlineData("2000-01-01", 10, 10, 10)] // 1: on the last days
    [InlineData("2000-01-01", 11, 10, 0)]
    [InlineData("2000-01-01", 10, 11, 0)]
    [InlineData("2024-09-01", 30, 10, 10)] // a new branch
    [InlineData("2024-10-08", 30, 10, 10)]
    [InlineData("2024-08-31", 30, 10, 0)] // a year old on the last day
    public void Plan_and_summary_are_reported_in_time(string founded, int planDay, int summaryDay, int points) =>
        Score(New(founded).Record(Branch, "document.filed", r => r.With("document", "plan"), new LocalDate(2024, 9, planDay))
            .Record(Branch, "document.filed", r => r.With("document", "summary"), new LocalDate(2025, 5, summaryDay))).Should().Be(Base + points);

    [Fact]
    public void New_branch_is_late_in_october() => Score(New("2024-09-15")
        .Record(Branch, "document.filed", r => r.With("document", "plan"), new LocalDate(2024, 10, 1))
        .Record(Branch, "document.filed", r => r.With("document", "summary"), new LocalDate(2025, 5, 1))).Should().Be(Base);

    [Theory]
    [InlineData(6, 1.5, 44)] // 2: 10 + 9
    [InlineData(7, 1.5, 45)] // 10 + 10.5: over 20
    [InlineData(10, 1, 45)] // exactly 20
    public void Records_stop_at_twenty(int more, double mark, double points) =>
        Score(New().Records(more, Branch, "life.recorded", r => r.With("mark", (decimal)mark))).Should().Be((decimal)points);

    [Theory]
    [InlineData(8, 27)] // 13: 8 points instead of 10, and 2 × 3: 35 - 2 - 6
    [InlineData(9, 31)] // 35 - 1 - 3
    [InlineData(10, 35)]
    [InlineData(11, 36)]
    public void Missing_records_cost_three_more(int records, int points) => Score(New(records: records)).Should().Be(points);

    [Fact]
    public void Rates_are_multiplied_and_rounded() // 3: (10 + 5) / (20 + 25) × 20 = 6.67 instead of 10; 4: (5 + 3) / (10 + 3) × 10 = 6.15 instead of 5
        => Score(New().Record(Branch, "meeting.turnout", r => r.With("meeting", "activity").Quantity(5m, 25m))
            .Record(Branch, "activistCourse.ended", r => r.Quantity(3m, 3m))).Should().Be(Base - 10 + 6.67m - 5 + 6.15m);

    [Theory]
    [InlineData(19, 9, 19 + 9)] // 3: 19 of 20; 4: 9 of 10
    [InlineData(20, 10, 20 + 10)] // all: at the maxima
    public void Full_attendance_and_all_passed_earn_the_maxima(int present, int passed, int points) =>
        Score(New(present: present, passed: passed)).Should().Be(Base - 10 - 5 + points);

    [Theory]
    [InlineData(3, 15)] // 5
    [InlineData(4, 20)]
    [InlineData(5, 20)]
    public void Practice_with_a_summary_stops_at_twenty(int times, int points) =>
        Score(New().Records(times, Branch, "practice.held", r => r.With("summary", "yes"))
            .Record(Branch, "practice.held", r => r.With("summary", "no"))).Should().Be(Base + points);

    [Theory]
    [InlineData(4, 8)] // 6
    [InlineData(5, 10)]
    [InlineData(6, 10)]
    public void News_of_the_college_stop_at_ten(int items, int points)
    {
        var input = New();
        for (var n = 0; n < items; n++)
        {
            input.Record(Branch, "news.published", News("college", "n" + n));
        }

        Score(input).Should().Be(Base + points);
        Score(input.Record(Branch, "news.published", News("university", "u"))).Should().Be(Base + points + 4);
    }

    [Theory]
    [InlineData("university", 4)]
    [InlineData("province", 6)]
    [InlineData("nation", 10)]
    public void Same_news_counts_once_at_its_highest_level(string level, int points) =>
        Score(New().Record(Branch, "news.published", News("college", "n"))
            .Record(Branch, "news.published", News("university", "n"))
            .Record(Branch, "news.published", News(level, "n"))).Should().Be(Base + points);

    [Fact]
    public void One_late_paper_takes_ten_points() => Score(New() // 7
        .Record(Branch, "paper.submitted", r => r.With("inTime", "yes"))
        .Record(Branch, "paper.submitted", r => r.With("inTime", "no"))).Should().Be(Base - 10);

    [Theory]
    [InlineData("rule.made", 15)] // 8
    [InlineData("practice.innovative", 10)] // 9
    [InlineData("member.model", 10)] // 11
    public void Only_winners_are_credited(string kind, int points) =>
        Score(New().Record(Branch, kind, r => r.With("winner", "yes")).Record(Branch, kind, r => r.With("winner", "no"))).Should().Be(Base + points);

    [Theory]
    [InlineData(3, 5, 95)] // 3×15 + 5×10
    [InlineData(4, 4, 100)] // 60 + 40
    [InlineData(4, 5, 100)]
    public void Innovation_stops_at_a_hundred(int rules, int hosted, int points) =>
        Score(New().Records(rules, Branch, "rule.made", r => r.With("winner", "yes")).Records(hosted, Branch, "activity.hosted"))
            .Should().Be(Base + points);

    private static RegulationCase New(string founded = "2000-01-01", int records = 10, int present = 10, int passed = 5) => new RegulationCase()
        .During(EvaluationPeriod.From(Cadence.Year, new LocalDate(2024, 9, 1)))
        .WithBranch("1", foundedOn: NodaTime.Text.LocalDatePattern.Iso.Parse(founded).Value)
        .Records(records, Branch, "life.recorded", r => r.With("mark", 1m))
        .Record(Branch, "meeting.turnout", r => r.With("meeting", "activity").Quantity(present, 20m))
        .Record(Branch, "activistCourse.ended", r => r.Quantity(passed, 10m));

    private static Func<WorkRecord, WorkRecord> News(string level, string item) => r => r.With("level", level).Item(ItemId.Of(item));

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Branch).Score.Value;
}
