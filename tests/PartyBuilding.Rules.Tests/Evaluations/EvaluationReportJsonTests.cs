using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Explanations;
using PartyBuilding.Rules.Tests.Golden;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class EvaluationReportJsonTests
{
    [Fact]
    public void Stored_form_is_as_approved()
    {
        using ForeignCulture culture = new();

        GoldenFile.ShouldBe(Encoding.UTF8.GetString(Report().ToJson()), "report.json");
    }

    [Fact]
    public void Report_comes_back_with_equal_columns()
    {
        EvaluationReport report = Report();

        EvaluationReport read = EvaluationReport.Read(report.ToJson()).ValueOrThrow();

        read.ToJson().Should().Equal(report.ToJson());
        ReportColumns columns = read.Columns;
        columns.Subjects.Should().Equal(report.Columns.Subjects);
        columns.Score.Should().Equal(report.Columns.Score);
        columns.Grade.Should().Equal(report.Columns.Grade);
        columns.Rank.Should().Equal(report.Columns.Rank);
        columns.Flags.Should().Equal(report.Columns.Flags);
        columns.NextGrade.Should().Equal(report.Columns.NextGrade);
        columns.NextMissing.Should().Equal(report.Columns.NextMissing);
        Enumerable.Range(0, columns.Rank.Length).Select(columns.NextPlaceOf).Should().Equal(Enumerable.Range(0, columns.Rank.Length).Select(report.Columns.NextPlaceOf));
        read.Find(OrganizationId.Of(10))!.Value.PossibleGrades.Should().Equal("five-star", "four-star");
        read.Find(OrganizationId.Of(10))!.Value.Score.Needs.Should().HaveCount(1);
        read.Find(OrganizationId.Of(9))!.Value.Unmet.Single().Title!.English.Should().Be("A theme day every month");
        read.Digest.Should().Be(report.Digest);
        read.Findings.Should().Equal(report.Findings);
    }

    [Fact]
    public void Subjects_out_of_order_are_refused()
    {
        string text = Encoding.UTF8.GetString(Report().ToJson()).Replace("organization:11", "organization:8", StringComparison.Ordinal);

        EvaluationReport.Read(Encoding.UTF8.GetBytes(text)).Findings.Select(f => f.Code + " " + f.Place.Path)
            .Should().Contain("PB4515 $.subjects[2]");
    }

    [Fact]
    public void Grade_that_the_report_does_not_have_is_refused()
    {
        string text = Encoding.UTF8.GetString(Report().ToJson()).Replace("\"grade\": \"three-star\"", "\"grade\": \"two-star\"", StringComparison.Ordinal);

        EvaluationReport.Read(Encoding.UTF8.GetBytes(text)).Findings.Select(f => f.Code + " " + f.Place.Path)
            .Should().Equal("PB4515 $.subjects[2].grade");
    }

    private static EvaluationReport Report()
    {
        SubjectId[] subjects = [OrganizationId.Of(9), OrganizationId.Of(10), OrganizationId.Of(11)];
        ReportColumns columns = new(subjects, Handmade.Stars.ToArray(), true);
        columns.Score[0] = 91.50m;
        columns.Grade[0] = 1;
        columns.Rank[0] = 1;
        columns.NextGrade[0] = 0;
        columns.NextMissing[0] = 0m;
        columns.Honours[0] = ["first-prize"];
        columns.Findings[0] =
        [
            new SubjectFinding("4(2)", "4(2)", Handmade.Text("主题党日每月一次", "A theme day every month"), null, null, true, false, false),
        ];
        columns.Open[1] = new Score(80m, 95m, [Finding.Of(RulesFindings.StillPending, FindingPlace.OfSubject(subjects[1])).With("line", "6b")]);
        columns.OpenGrades[1] = new KeyValuePair<byte, byte>(0, 1);
        columns.Set(1, ReportColumns.Flag.Undetermined);
        columns.Score[2] = 70m;
        columns.Grade[2] = 2;
        columns.Rank[2] = 2;
        columns.NextGrade[2] = 1;
        columns.NextMissing[2] = 21.5m;
        columns.SetNextPlace(2, 1);
        columns.Set(2, ReportColumns.Flag.NextIsMore);
        columns.Set(2, ReportColumns.Flag.Provisional);
        PlacesOutcome places = new(
            1, "2", "four-star", null, "county", "1/3", PlaceCount.InScope, 3, RoundingMode.Half, 1, 1, 1, 1, 91.5m, [subjects[2]]);
        InputDigest digest = new("sha256:aa", [new KeyValuePair<string, string>("policy", "sha256:bb")]);
        return new EvaluationReport(
            PolicyReference.Of("branch-form", "1", "sha256:bb"),
            EvaluationPeriod.Year(2025),
            Instant.FromUtc(2026, 1, 15, 8, 0),
            columns,
            [places],
            [Finding.Of(RulesFindings.NoRecords, FindingPlace.Nowhere).With("period", "2025")],
            new Lazy<InputDigest>(() => digest));
    }
}
