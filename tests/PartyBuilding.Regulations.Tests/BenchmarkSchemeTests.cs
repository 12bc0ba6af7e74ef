using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class BenchmarkSchemeTests
{
    private static readonly Policy Policy = Regulation.Of("benchmark-scheme");
    private static readonly SubjectId One = RegulationCase.Branch("1");

    [Fact]
    public void Study_counts_months_not_meetings()
    {
        // Three meetings in January and one in May: two months × 4. Nobody was eligible, so no attendance.
        var input = new RegulationCase().WithBranch("1");
        foreach (var on in new[] { RegulationCase.On(1, 1), RegulationCase.On(1, 15), RegulationCase.On(1, 31), RegulationCase.On(5) })
        {
            input.Record(One, "meeting.study", r => r.Quantity(0, 10), on);
        }

        input.Judge(Policy, One).Score.Value.Should().Be(8);
    }

    [Theory]
    [InlineData("proposal.submitted", 2, 10)]
    [InlineData("proposal.submitted", 3, 15)] // at the cap
    [InlineData("proposal.submitted", 4, 15)]
    [InlineData("opinion.provided", 3, 9)]
    [InlineData("opinion.provided", 4, 12)] // at the cap
    [InlineData("opinion.provided", 5, 12)]
    public void Proposals_and_opinions_stop_at_their_caps(string kind, int records, int points) =>
        new RegulationCase().WithBranch("1").Records(records, One, kind).Judge(Policy, One).Score.Value.Should().Be(points);

    [Theory]
    [InlineData(0, 12, "0")]
    [InlineData(12, 12, "15")]
    [InlineData(2, 3, "10")]
    [InlineData(1, 7, "2.14")] // 15 ÷ 7 = 2.142857…
    [InlineData(7, 40, "2.63")] // 15 × 7 ÷ 40 = 2.625, half away from zero
    public void Attendance_is_present_over_eligible(int present, int eligible, string points) =>
        new RegulationCase().WithBranch("1").Record(One, "meeting.general", r => r.Quantity(present, eligible))
            .Judge(Policy, One).Score.Value.Should().Be(Number(points));

    [Fact]
    public void Attendance_adds_up_over_all_meetings()
    {
        // (10 + 5) of (10 + 20) = ½ × 15 = 7.5, and 4 for the month. The mean of the two rates would give ⅝.
        new RegulationCase().WithBranch("1")
            .Record(One, "meeting.general", r => r.Quantity(10, 10))
            .Record(One, "meeting.study", r => r.Quantity(5, 20))
            .Judge(Policy, One).Score.Value.Should().Be(11.5m);
    }

    [Theory]
    [InlineData("0.5", 2)]
    [InlineData("19.999999", 2)]
    [InlineData("20", 6)]
    [InlineData("39.999999", 6)]
    [InlineData("40", 10)]
    [InlineData("400", 10)]
    public void Volunteer_hours_have_bands(string hours, int points) =>
        new RegulationCase().WithBranch("1").Record(One, "volunteer.service", r => r.Quantity(Number(hours)))
            .Judge(Policy, One).Score.Value.Should().Be(points);

    [Theory]
    [InlineData(1, 0, 13)] // 15 - 2
    [InlineData(1, 1, 11)]
    [InlineData(2, 1, 9)] // 15 - 6: at the floor
    [InlineData(2, 2, 9)] // not 15 - 8
    public void Late_and_missing_reports_cost_at_most_six(int late, int missing, int points) =>
        new RegulationCase().WithBranch("1").Records(3, One, "proposal.submitted")
            .Records(late, One, "report.late").Records(missing, One, "report.missing")
            .Judge(Policy, One).Score.Value.Should().Be(points);

    [Fact]
    public void Full_marks_are_one_hundred()
    {
        // 48 + 15 + 12 + 15 + 10; alone of its kind, 30 % of 1 is no place: four stars.
        var result = Full(new RegulationCase(), "1", 12).Judge(Policy, One);

        result.Score.Value.Should().Be(100);
        result.Grade.Should().Be("four-star");
    }

    [Theory]
    [InlineData(12, 0, "four-star")] // 100, without a place for five stars
    [InlineData(7, 0, "four-star")] // 100 - 5×4 = 80
    [InlineData(7, 1, "three-star")] // 78
    [InlineData(5, 1, "three-star")] // 100 - 28 - 2 = 70
    [InlineData(4, 0, "two-star")] // 68
    [InlineData(2, 0, "two-star")] // 60
    [InlineData(2, 1, "one-star")] // 58
    public void Stars_begin_at_their_limits(int studyMonths, int late, string star) =>
        Full(new RegulationCase(), "1", studyMonths).Records(late, One, "report.late").Judge(Policy, One).Grade.Should().Be(star);

    [Fact]
    public void Disciplinary_incident_means_one_star()
    {
        var result = Full(new RegulationCase(), "1", 12).Record(One, "incident.disciplinary").Judge(Policy, One);

        result.Score.Value.Should().Be(100);
        result.Grade.Should().Be("one-star");
    }

    [Theory]
    [InlineData(3, 0)] // 0.9
    [InlineData(4, 1)] // 1.2
    [InlineData(10, 3)]
    [InlineData(13, 3)] // 3.9
    public void Five_stars_go_to_thirty_per_cent_of_the_kind(int branches, int five)
    {
        var input = new RegulationCase();
        for (var n = 1; n <= branches; n++)
        {
            Full(input, RegulationCase.Number(n), 12, new LocalDate(2000, 1, n));
        }

        // Another kind with four branches has a place of its own.
        for (var n = 101; n <= 104; n++)
        {
            Full(input, RegulationCase.Number(n), 12, new LocalDate(2000, 1, n - 100), "university");
        }

        var report = input.Evaluate(Policy).Report;

        // All have 100 points: the earliest founded of the kind take the places, the others fall to four stars.
        report.ByRank().Where(r => r.Grade == "five-star").Select(r => r.Subject.Key)
            .Should().BeEquivalentTo(Enumerable.Range(1, five).Append(101).Select(RegulationCase.Number));
        report.ByRank().Count(r => r.Grade == "four-star").Should().Be(branches + 4 - five - 1);
    }

    [Fact]
    public void Branch_with_an_incident_counts_in_the_share_but_takes_no_place()
    {
        // Four branches: 1.2 → one place; the earliest founded has an incident, so the second takes it.
        var input = new RegulationCase();
        for (var n = 1; n <= 4; n++)
        {
            Full(input, RegulationCase.Number(n), 12, new LocalDate(2000, 1, n));
        }

        var report = input.Record(One, "incident.disciplinary").Evaluate(Policy).Report;

        report.Of(One).Grade.Should().Be("one-star");
        report.Of(RegulationCase.Branch("2")).Grade.Should().Be("five-star");
        report.Of(RegulationCase.Branch("3")).Grade.Should().Be("four-star");
    }

    // Everything but study at its maximum: 15 + 12 + 15 + 10 = 52, and 4 for each month of study.
    private static RegulationCase Full(RegulationCase input, string key, int studyMonths, LocalDate? foundedOn = null, string kind = "branch")
    {
        SubjectId branch = RegulationCase.Branch(key);
        input.WithBranch(key, kind, foundedOn)
            .Records(3, branch, "proposal.submitted")
            .Records(4, branch, "opinion.provided")
            .Record(branch, "meeting.general", r => r.Quantity(20, 20))
            .Record(branch, "volunteer.service", r => r.Quantity(40));
        for (var month = 1; month <= studyMonths; month++)
        {
            input.Record(branch, "meeting.study", r => r.Quantity(20, 20), RegulationCase.On(month));
        }

        return input;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
