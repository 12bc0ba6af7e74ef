using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A rule that changes within a period.</summary>
public sealed class VersionsTests
{
    // As in the duty system of Hongkou: from 3 April 2020 on combined use of a report counts as single use, before it counts half.
    private static readonly EvaluationPeriod Year = EvaluationPeriod.From(Cadence.Year, new LocalDate(2019, 12, 1));

    private static readonly LocalDate Change = new(2020, 4, 3);

    private static readonly Vocabulary Names = Vocabulary.Empty
        .With(RecordKind.Of("report.used", Laws.Words.Text("report"), "use"))
        .With(AttributeKind.OfCodes("use", Laws.Words.Text("use"), Term.Of("single", Laws.Words.Text("single")), Term.Of("combined", Laws.Words.Text("combined"))))
        .WithGrade("good", Laws.Words.Text("good"))
        .WithGrade("poor", Laws.Words.Text("poor"));

    private static readonly Policy Halved = Version("2018", new LocalDate(2018, 1, 1), Reports(0.5m));

    private static readonly Policy Whole = Version("2020", Change, Reports(1));

    [Fact]
    public void Every_record_counts_by_the_version_in_force_on_its_day()
    {
        // 1 December single 2; 2 April combined 1; 3 April combined 2; 30 November single 2: 3 + 4.
        Evaluation run = Run(Halved, Whole);

        Score(run).Should().Be("7");
        Score(Run(Halved, Whole.GovernedBy(GoverningDate.Close))).Should().Be("8");
        run.Report.Policy.Version.Should().Be("2020");
    }

    [Fact]
    public void Two_versions_count_as_one_policy_whose_lines_say_their_days()
    {
        Policy one = Version("1", new LocalDate(2018, 1, 1), Combine.Sum(
            Reports(0.5m).During(Window.Between(DateSpan.Of(Year.Start, Change.PlusDays(-1)))),
            Reports(1).During(Window.Between(DateSpan.Of(Change, Year.End)))));

        Score(Evaluator.Evaluate(one, Input())).Should().Be("7");
    }

    [Fact]
    public void Explanation_shows_which_version_counted_which_records()
    {
        Explanation explanation = Run(Halved, Whole).Explain(MemberId.Of(1));

        explanation.Points!.Children.Select(c => c.Title!.English + " = " + c.Low).Should().Equal(
            "Version 2018 (records of 2019-12-01 to 2020-04-02) = 3", "Version 2020 (records of 2020-04-03 to 2020-11-30) = 4");
        explanation.Points.Children.Select(c => c.Title!.Chinese).First().Should().Be("2018\u7248\uff082019-12-01\u81f32020-04-02\u7684\u8bb0\u5f55\uff09");
        explanation.Points.Children.Select(c => string.Join(" ", c.Children.Single().Parts.SelectMany(p => p.Records).Select(r => r.Entry.Key)))
            .Should().Equal("a b", "c d");
        Recomputation.Of(explanation).Should().BeEmpty();
        Recomputation.Of(ExplanationJson.Read(ExplanationJson.Write(explanation)).ValueOrThrow()).Should().BeEmpty();
    }

    [Fact]
    public void Every_version_has_its_own_caps_and_the_version_at_the_close_grades()
    {
        // 3 of at most 2.5, 4 of at most 3; 5.5 is good by the grades of 2020, and was poor by those of 2018.
        Policy earlier = Version("2018", new LocalDate(2018, 1, 1), Reports(0.5m).Capped(2.5m)).Next(Grades.OrElse("poor").From(100, "good"));
        Policy close = Version("2020", Change, Reports(1).Capped(3)).Next(Grades.OrElse("poor").From(5.5m, "good"));

        SubjectResult result = Run(earlier, close).Report.Subjects.Single();

        (result.Score.Value, result.Grade).Should().Be((5.5m, "good"));
    }

    [Fact]
    public void Line_that_a_step_names_is_of_all_versions_and_other_conditions_see_all_records()
    {
        Policy earlier = Version("2018", new LocalDate(2018, 1, 1), Reports(0.5m).Named("reports"));
        Policy close = Version("2020", Change, Reports(1).Named("reports"))
            .Next(Grades.OrElse("poor").Band(GradeCase.Of(Condition.All(Value.Of("reports").IsAtLeast(7), Each.Of("report.used").IsAtLeast(4)), "good")));

        Run(earlier, close).Report.Subjects.Single().Grade.Should().Be("good");
    }

    [Fact]
    public void Days_without_a_version_and_days_of_two_are_found()
    {
        Checked<Policy> gap = Catalogue(Halved.InForce(DateSpan.Of(new LocalDate(2018, 1, 1), new LocalDate(2020, 3, 31))), Whole).Governing("duty", Year);
        Checked<Policy> overlap = Catalogue(Halved.InForce(DateSpan.Of(new LocalDate(2018, 1, 1), new LocalDate(2020, 5, 31))), Whole).Governing("duty", Year);

        gap.Findings.Select(f => f.Code + " " + f.Find("days")!.Value.Value).Should().Equal("PB2106 2020-04-01/2020-04-02");
        overlap.Findings.Select(f => f.Code + " " + f.Find("days")!.Value.Value).Should().Equal("PB2107 2020-04-03/2020-05-31");

        // The record of 2 April counts by no version; that of the overlap by the later.
        Score(Evaluator.Evaluate(gap.Value!, Input())).Should().Be("6");
        Score(Evaluator.Evaluate(overlap.Value!, Input())).Should().Be("7");
        Catalogue(Halved, Whole).Governing("duty", Year).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Period_that_no_version_closes_is_refused()
    {
        Checked<Policy> refused = Catalogue(Halved.InForce(DateSpan.Of(new LocalDate(2018, 1, 1), new LocalDate(2020, 3, 31)))).Governing("duty", Year);

        refused.Findings.Select(f => f.Code).Should().Equal("PB2106", "PB2105");
        Catalogue(Whole).Governing("nothing", Year).Findings.Select(f => f.Code).Should().Contain("PB2105");
    }

    [Fact]
    public void Versions_that_judge_others_are_refused() =>
        Catalogue(Halved.Judging(SubjectKinds.Organization), Whole).Governing("duty", Year).Findings.Select(f => f.Code).Should().Equal("PB2108");

    [Fact]
    public void Points_that_are_there_without_records_cannot_be_divided()
    {
        Policy start = Version("1", Change, Combine.Sum(60, Reports(1), Each.Of("report.used").FoldedBy(Fold.Average).WhenNone(IfNone.Is(0))));

        PolicyChecks.Check(start).Where(f => f.Kind == RulesFindings.UndividedPoints).Select(f => f.Place.Path).Should().Equal("$.score.sum[0]", "$.score.sum[2]");
        PolicyChecks.Check(start.GovernedBy(GoverningDate.Close)).Should().NotContain(f => f.Kind == RulesFindings.UndividedPoints);
        PolicyChecks.Check(Whole).Should().NotContain(f => f.Kind == RulesFindings.UndividedPoints);
        Catalogue(Halved.Scoring(Combine.Sum(60, Reports(1))).GovernedBy(GoverningDate.Close), Whole).Governing("duty", Year).Findings
            .Select(f => f.Code + " " + f.Place.Source + " " + f.Place.Path).Should().Equal("PB3078 duty 2018 $.score.sum[0]");
    }

    [Fact]
    public void Digest_holds_every_version_that_counts()
    {
        InputDigest one = Run(Halved, Whole).Report.Digest;
        InputDigest other = Run(Halved.Scoring(Reports(0.25m)), Whole).Report.Digest;

        one.Parts.Zip(other.Parts).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.First.Key).Should().Equal("policy");
    }

    [Fact]
    public void Series_of_a_catalogue_applies_the_governing_versions()
    {
        EvaluationSeries series = Evaluator.EvaluateAll(Catalogue(Halved.InForce(DateSpan.Of(new LocalDate(2018, 1, 1), new LocalDate(2020, 3, 31))), Whole), Input());

        Score(series["duty"]).Should().Be("6");
        series.Findings.Select(f => f.Code).Should().Equal("PB2106");
    }

    [Fact]
    public void Head_is_written_read_and_said()
    {
        string written = PolicyWriter.WriteText(Whole);

        written.Should().Contain("\"governs\": \"recordDate\"");
        PolicyWriter.WriteText(PolicyReader.ReadText(written).ValueOrThrow()).Should().Be(written);
        PolicyText.Render(Whole, Language.English).Should().Contain("a record counts by the version in force on its day");
    }

    private static Each Reports(Number combined) => Each.Of("report.used")
        .Points(Table.By("use").Row("single", 2).Row("combined", Combine.Product(2, combined)));

    private static Policy Version(string version, LocalDate from, Number score) => Policy.Of("duty", version, Laws.Words.Text("duty"))
        .From(PolicySource.Of(Laws.Words.Text("nobody"), Laws.Words.Text("duty")))
        .InForce(DateSpan.From(from))
        .Judging(SubjectKinds.Member)
        .Every(Cadence.Year, new AnnualDate(12, 1))
        .GovernedBy(GoverningDate.RecordDate)
        .Using(Names)
        .Rounded(2, RoundingMode.Half)
        .Scoring(score);

    private static PolicyCatalogue Catalogue(params Policy[] versions) =>
        versions.Aggregate(new PolicyCatalogueBuilder(), (builder, version) => builder.AddPolicy(version)).Build().Value!;

    private static Evaluation Run(params Policy[] versions) => Evaluator.Evaluate(Catalogue(versions).Governing("duty", Year).ValueOrThrow(), Input());

    private static string Score(Evaluation run) => run.Report.Subjects.Single().Score.ToString();

    private static EvaluationInput Input() => new(
        new RosterBuilder().Add(Member.Of(MemberId.Of(1))).Build().Value!,
        new WorkLedgerBuilder()
            .Add(Used("a", new LocalDate(2019, 12, 1), "single"))
            .Add(Used("b", new LocalDate(2020, 4, 2), "combined"))
            .Add(Used("c", new LocalDate(2020, 4, 3), "combined"))
            .Add(Used("d", new LocalDate(2020, 11, 30), "single"))
            .Covers("report.used", Year.Span).Build().Value!,
        Year);

    private static WorkRecord Used(string entry, LocalDate day, string use) => WorkRecord.Of(EntryId.Of(entry), MemberId.Of(1), "report.used", day).With("use", use);
}
