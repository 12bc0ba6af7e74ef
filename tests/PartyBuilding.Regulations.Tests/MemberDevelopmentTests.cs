using System.Linq;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

/// <summary>The way from application to full membership, told year by year.</summary>
public sealed class MemberDevelopmentTests
{
    private static readonly Policy Policy = Regulation.Of("member-development-time-limits");
    private static readonly SubjectId Person = RegulationCase.Person("m1");

    [Theory]
    [InlineData("application.received 2025-01-31; application.talked 2025-02-28", "")] // a day that February lacks
    [InlineData("application.received 2025-01-31; application.talked 2025-03-01", "2")]
    [InlineData("application.received 2025-12-15", "")] // ends in the next year
    [InlineData("application.received 2024-12-15", "2")]
    [InlineData("application.talked 2025-03-01; application.received 2025-03-02", "2 20-talk")]
    public void Talk_follows_within_a_month(string events, string found) => Found(events, 2025).Should().Be(found);

    [Theory]
    [InlineData("2025-07-10", "")]
    [InlineData("2025-07-09", "4")]
    public void Activist_is_confirmed_after_six_months(string day, string found) =>
        Found("application.received 2025-01-10; application.talked 2025-01-20; activist.confirmed " + day, 2025).Should().Be(found);

    [Theory]
    [InlineData("2025-03-01", 5, "")]
    [InlineData("2025-02-28", 5, "6")]
    [InlineData("2025-03-01", 4, "7 18-candidate")]
    public void Candidate_is_listed_after_a_full_year_and_five_working_days(string day, int days, string found) => Found(
        "application.received 2023-08-01; application.talked 2023-08-10; activist.confirmed 2024-03-01; candidate.listed " + day, 2025,
        Publicity("candidate", days, "2025-02-20")).Should().Be(found);

    [Theory]
    [InlineData(3, 0, "")]
    [InlineData(2, 24, "")] // either measure is enough
    [InlineData(2, 23, "9")]
    public void Training_is_three_days_or_twenty_four_hours(int days, int hours, string found) => Found(
        Prepared + "prereview.passed 2025-05-10; admission.voted 2025-06-10; admission.approved 2025-06-20; oath.taken 2025-06-30", 2025,
        With("politics.reviewed", "2025-05-01", r => r.With("outcome", "passed")),
        With("training.done", "2025-05-02", r => r.With("days", days).Quantity(hours))).Should().Be(found);

    [Theory]
    [InlineData("2025-06-10", "passed", "")]
    [InlineData("2025-06-11", "passed", "10")]
    [InlineData("2025-06-10", "failed", "8")]
    public void Branch_meets_within_a_month_of_the_pre_review(string voted, string outcome, string found) => Found(
        Prepared + "prereview.passed 2025-05-10; admission.voted " + voted + "; admission.approved 2025-06-20; oath.taken 2025-06-30", 2025,
        With("politics.reviewed", "2025-05-01", r => r.With("outcome", outcome)), Trained).Should().Be(found);

    [Theory]
    [InlineData("2025-06-10", "2025-07-10", "")]
    [InlineData("2025-06-11", "2025-07-11", "12-normal")]
    [InlineData("2025-09-10", "2025-10-10", "12-normal")]
    [InlineData("2025-09-11", "2025-10-12", "12-normal 12-most 13")]
    public void Approval_takes_three_months_and_never_more_than_six(string approved, string sworn, string found) => Found(
        Prepared + "prereview.passed 2025-03-01; admission.voted 2025-03-10; admission.approved " + approved + "; oath.taken " + sworn, 2025,
        With("politics.reviewed", "2025-02-01", r => r.With("outcome", "passed")), Trained).Should().Be(found);

    [Theory]
    [InlineData("2025-03-10", "2025-03-10", "")]
    [InlineData("2025-03-09", "2025-03-10", "15")]
    [InlineData("2025-03-09", "2025-03-09", "14 15")]
    public void Probation_lasts_a_year(string applied, string voted, string found) => Found(
        Prepared + "prereview.passed 2024-03-01; admission.voted 2024-03-10; admission.approved 2024-04-10; oath.taken 2024-04-20; "
            + "conversion.applied " + applied + "; conversion.voted " + voted + "; conversion.approved 2025-06-09; papers.filed 2025-06-16", 2025).Should().Be(found);

    [Theory]
    [InlineData("2025-06-10", "2025-06-17", "")]
    [InlineData("2025-06-11", "2025-06-18", "17")]
    [InlineData("2025-06-10", "2025-06-18", "19")]
    public void Conversion_is_approved_within_three_months_and_filed_within_a_week(string approved, string filed, string found) => Found(
        Prepared + "prereview.passed 2024-03-01; admission.voted 2024-03-01; admission.approved 2024-04-10; oath.taken 2024-04-20; "
            + "conversion.applied 2025-03-02; conversion.voted 2025-03-10; conversion.approved " + approved + "; papers.filed " + filed, 2025).Should().Be(found);

    [Theory]
    [InlineData("2025-01-31 2025-12-31", "")]
    [InlineData("2025-01-31 2025-06-30", "5")]
    public void Activist_is_checked_in_both_halves(string checks, string found) => Found(
        "application.received 2023-08-01; application.talked 2023-08-10; activist.confirmed 2024-03-01; "
            + string.Join("; ", checks.Split(' ').Select(day => "activist.checked " + day)), 2025).Should().Be(found);

    [Theory]
    [InlineData(6, "")]
    [InlineData(12, "")]
    [InlineData(5, "16")]
    [InlineData(13, "16")]
    public void Probation_is_extended_by_half_a_year_to_a_year(int months, string found) => Found(
        Prepared + "prereview.passed 2024-03-01; admission.voted 2024-03-10; admission.approved 2024-04-10; oath.taken 2024-04-20", 2025,
        With("probation.extended", "2025-03-10", r => r.With("months", months))).Should().Be(found);

    [Theory]
    [InlineData("activist", "2025-03-01", 5, "")] // 18: at five days, on the day itself
    [InlineData("activist", "2025-03-01", 6, "")]
    [InlineData("activist", "2025-03-01", 4, "18-activist")]
    [InlineData("activist", "2025-03-02", 5, "18-activist")] // too late
    [InlineData("candidate", "2025-03-01", 5, "18-activist")] // of another stage
    public void Stage_without_five_days_of_publicity_before_it_is_found(string stage, string day, int days, string found) => FoundAsGiven(
        "application.received 2024-01-10; application.talked 2024-01-20; activist.confirmed 2025-03-01", 2025, Publicity(stage, days, day)).Should().Be(found);

    [Fact]
    public void Each_of_the_four_stages_needs_publicity_of_its_own() => FoundAsGiven(
        "application.received 2022-01-10; application.talked 2022-01-20; activist.confirmed 2025-01-02; candidate.listed 2026-01-05; "
            + "prereview.passed 2025-01-08; admission.voted 2025-01-09; admission.approved 2025-01-10; oath.taken 2025-01-12; conversion.voted 2026-02-01", 2025,
        With("politics.reviewed", "2025-01-01", r => r.With("outcome", "passed")), Trained with { Item2 = "2025-01-01" })
        .Should().Be("18-activist 18-admission"); // those of 2026 are found in 2026

    [Fact]
    public void Probation_is_extended_once() => Found(
        Prepared + "prereview.passed 2024-03-01; admission.voted 2024-03-10; admission.approved 2024-04-10; oath.taken 2024-04-20", 2025,
        With("probation.extended", "2025-03-10", r => r.With("months", 6)), With("probation.extended", "2025-09-10", r => r.With("months", 6))).Should().Be("16");

    [Theory]
    [InlineData("application.received 2024-01-10; activist.confirmed 2025-03-01; application.talked 2025-03-02", "20-activist")] // 20
    [InlineData("application.received 2023-01-10; application.talked 2023-01-20; candidate.listed 2025-03-01; activist.confirmed 2025-03-02", "20-candidate")]
    [InlineData(Prepared + "admission.voted 2025-03-01; prereview.passed 2025-03-02; admission.approved 2025-03-03; oath.taken 2025-03-04", "20-admission")]
    [InlineData(Prepared + "prereview.passed 2025-02-20; admission.approved 2025-03-01; admission.voted 2025-03-02; oath.taken 2025-03-04", "20-approval")]
    [InlineData(Prepared + "prereview.passed 2025-02-20; conversion.voted 2025-03-01; admission.voted 2025-03-02; admission.approved 2025-03-03; oath.taken 2025-03-04; conversion.approved 2025-03-05; papers.filed 2025-03-06", "20-conversion")]
    public void Steps_that_follow_each_other_on_the_wrong_days_are_found(string events, string found) => Found(events, 2025).Split(' ').Should().Contain(found);

    [Theory]
    [InlineData("admission", "admission.voted", 5, "")] // 18
    [InlineData("admission", "admission.voted", 4, "18-admission")]
    [InlineData("conversion", "conversion.voted", 5, "")]
    [InlineData("conversion", "conversion.voted", 4, "18-conversion")]
    public void Publicity_of_admission_and_conversion_takes_five_working_days(string stage, string step, int days, string found) => string.Join(' ',
        FoundAsGiven(Prepared + step + " 2025-03-10", 2025, Publicity(stage, days, "2025-03-09")).Split(' ').Where(code => code.StartsWith("18-", System.StringComparison.Ordinal)))
        .Should().Be(found);

    [Theory]
    [InlineData(18, "")]
    [InlineData(17, "1")]
    public void Applicant_is_eighteen(int age, string found) =>
        Found("application.talked 2025-01-20", 2025, With("application.received", "2025-01-10", r => r.With("age", age))).Should().Be(found);

    private static readonly System.Collections.Generic.Dictionary<string, string> Stages = new()
    {
        ["activist.confirmed"] = "activist",
        ["candidate.listed"] = "candidate",
        ["admission.voted"] = "admission",
        ["conversion.voted"] = "conversion",
    };

    private const string Prepared =
        "application.received 2022-01-10; application.talked 2022-01-20; activist.confirmed 2022-08-01; candidate.listed 2023-09-01; ";

    private static (string, string, System.Func<WorkRecord, WorkRecord>) Trained => With("training.done", "2025-01-15", r => r.With("days", 3));

    private static (string, string, System.Func<WorkRecord, WorkRecord>) Publicity(string stage, int days, string day) =>
        With("publicity.held", day, r => r.With("stage", stage).With("workingDays", days));

    private static (string, string, System.Func<WorkRecord, WorkRecord>) With(string kind, string day, System.Func<WorkRecord, WorkRecord> with) => (kind, day, with);

    /// <summary>The codes found in a year, where whatever the case does not say of publicity was held as it should be.</summary>
    private static string Found(string events, int year, params (string Kind, string Day, System.Func<WorkRecord, WorkRecord> With)[] further) =>
        FoundAsGiven(events, year, [.. further, .. events.Split("; ").Select(one => one.Split(' '))
            .Where(words => Stages.ContainsKey(words[0]) && !(words[0] == "candidate.listed" && further.Any(f => f.Kind == "publicity.held")))
            .Select(words => Publicity(Stages[words[0]], 5, words[1]))]);

    /// <summary>The codes found in a year, by what the case says alone.</summary>
    private static string FoundAsGiven(string events, int year, params (string Kind, string Day, System.Func<WorkRecord, WorkRecord> With)[] further)
    {
        RegulationCase given = new RegulationCase().WithMember("m1").During(EvaluationPeriod.Year(year));
        foreach (string one in events.Split("; "))
        {
            string[] words = one.Split(' ');
            given.Record(Person, words[0], r => words[0] == "application.received" ? r.With("age", 20) : r, Day(words[1]));
        }

        foreach ((string kind, string day, System.Func<WorkRecord, WorkRecord> with) in further)
        {
            given.Record(Person, kind, with, Day(day));
        }

        return string.Join(' ', given.Judge(Policy, Person).Findings.Select(f => f.Code));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
