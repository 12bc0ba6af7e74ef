using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Policies that read each other's results.</summary>
public sealed class SeriesTests
{
    private static readonly EvaluationPeriod Year = EvaluationPeriod.Year(2025);

    private static readonly Number Base = Value.Of("base");

    // What is read has between 0 and 40 points, and is good from 20 on.
    private static readonly Vocabulary Reading = Laws.Words.Vocabulary
        .With(ResultKind.Of("read", Laws.Words.Text("read")).Within(ValueRange.Of(0m, 40m)).WithGrade("good", Laws.Words.Text("good")).WithGrade("fair", Laws.Words.Text("fair")).WithGrade("poor", Laws.Words.Text("poor")));

    private static readonly Policy Read = Named("read", Base).Next(Grades.OrElse("poor").From(10, "good"));

    private static readonly Policy Reader = Named("reader", Value.OfResult("read", ResultPart.Score).Times(2)).Using(Reading);

    [Fact]
    public void Result_of_the_period_is_read_where_it_was_found()
    {
        EvaluationSeries series = Evaluator.EvaluateAll([Reader, Read], Input(1, 7m));

        series.Evaluations.Select(e => e.Policy.Id).Should().Equal("read", "reader");
        Score(series, "read", 1).Should().Be("7");
        Score(series, "reader", 1).Should().Be("14");
        Recomputation.Of(series["reader"].Explain(OrganizationId.Of(1))).Should().BeEmpty();
        series.Find("another").Should().BeNull();
        series.Invoking(s => s["another"]).Should().Throw<ArgumentException>().WithMessage("*another*");
    }

    [Fact]
    public void Chain_is_evaluated_from_its_end_whatever_the_ids_and_the_order_given()
    {
        Policy first = Named("z", Each.Of("talk"));
        Policy second = Named("m", Result("z").Times(3)).Using(Declaring("z"));
        Policy third = Named("a", Combine.Product(Result("m"), Result("z"))).Using(Declaring("z", "m"));

        // 2 talks; 2 × 3 = 6; 6 × 2 = 12.
        foreach (Policy[] given in new[] { new[] { first, second, third }, [third, second, first], [second, third, first] })
        {
            EvaluationSeries series = Evaluator.EvaluateAll(given, Input(1, 0m, Talk(1, 1), Talk(1, 2)));

            series.Evaluations.Select(e => e.Policy.Id).Should().Equal("z", "m", "a");
            Score(series, "a", 1).Should().Be("12");
        }
    }

    [Fact]
    public void Undetermined_result_stays_unknown_within_what_it_can_become()
    {
        // Base is -5 to 20 where nobody says: twice that, narrower than the declared 0 to 40.
        Evaluation reader = Evaluator.EvaluateAll([Read, Reader], Input(1, null))["reader"];
        SubjectResult result = reader.Report.Subjects.Single();

        result.Score.ToString().Should().Be("-10\u202640");
        result.Score.Needs.Select(n => n.Code + " " + n.Place.Subject + " " + n.Find("name")!.Value.Value)
            .Should().Equal("PB4070 organization:1 read", "PB4020 organization:1 base");
        Recomputation.Of(reader.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_stands_for_what_is_not_determined_yet()
    {
        Policy reader = Named("reader", Result("read").WhenMissing(1)).Using(Reading);

        Score(Evaluator.EvaluateAll([Read, reader], Input(1, null)), "reader", 1).Should().Be("-5\u202620");

        // A subject that the other policy does not judge has no result at all.
        Score(Evaluator.EvaluateAll([Read.Within(Value.Of("type").Is("rural")), reader], Input(1, 7m)), "reader", 1).Should().Be("1");
    }

    [Fact]
    public void Undetermined_grade_decides_only_where_every_possible_one_does()
    {
        Value grade = Value.OfResult("read", ResultPart.Grade);
        Policy reader = Named("reader", Combine.Sum(
            Choose.OrElse(0).Case(Case.Of(grade.Is("good"), 1)),
            Choose.OrElse(0).Case(Case.Of(grade.Is("good", "fair", "poor"), 10)))).Using(Reading);

        Score(Evaluator.EvaluateAll([Read, reader], Input(1, null)), "reader", 1).Should().Be("10\u202611");
        Score(Evaluator.EvaluateAll([Read, reader], Input(1, 12m)), "reader", 1).Should().Be("11");
    }

    [Fact]
    public void Rank_that_another_can_still_move_is_unknown()
    {
        // Organization 1 has 7; what 2 has is not known, so 1 is first or second of two.
        Policy reader = Named("reader", Value.OfResult("read", ResultPart.Rank)).Using(Reading);

        EvaluationSeries series = Evaluator.EvaluateAll([Read, reader], Inputs((1, 7m), (2, null)));

        Score(series, "reader", 1).Should().Be("1\u20262");
        Score(Evaluator.EvaluateAll([Read, reader], Inputs((1, 7m), (2, 9m))), "reader", 1).Should().Be("2");
    }

    [Fact]
    public void Circle_is_refused_with_its_path()
    {
        Policy a = Named("a", Result("b")).Using(Declaring("b"));
        Policy b = Named("b", Result("c")).Using(Declaring("c"));
        Policy c = Named("c", Combine.Sum(Result("a"), Result("d"))).Using(Declaring("a", "d"));
        Policy d = Named("d", Each.Of("talk"));

        Checked<EvaluationSeries> refused = Evaluator.TryEvaluateAll([d, c, b, a], Input(1, 0m));

        refused.IsUsable.Should().BeFalse();
        refused.Findings.Select(f => f.Code + " " + f.Find("path")!.Value.Value).Should().Equal("PB4071 a \u2192 b \u2192 c \u2192 a");
        Evaluator.TryEvaluateAll([a, b, c.Scoring(Value.OfResult("a", ResultPart.Score).BeforeThisPeriod())], Input(1, 0m)).IsUsable.Should().BeTrue();
    }

    [Fact]
    public void Everything_is_refused_at_once_and_says_of_which_policy()
    {
        Checked<EvaluationSeries> refused = Evaluator.TryEvaluateAll(
            [Reader, Named("b", Each.Of("nothing")), Named("a", Base).Every(Cadence.Month)], Input(1, 0m));

        refused.Findings.Select(f => f.Code + " " + f.Place.Source).Should().Equal("PB4002 a 1", "PB3003 b 1");
        ((Action)(() => Evaluator.EvaluateAll([Named("b", Each.Of("nothing"))], Input(1, 0m)))).Should().Throw<FindingsException>();
    }

    [Fact]
    public void Policy_that_comes_twice_is_refused_at_once() =>
        ((Action)(() => Evaluator.TryEvaluateAll([Read, Read], Input(1, 0m)))).Should().Throw<ArgumentException>().WithMessage("*read*");

    [Fact]
    public void Digest_is_that_of_an_evaluation_to_which_the_results_are_given()
    {
        EvaluationInput input = Inputs((1, 7m), (2, 9m));
        EvaluationReport alone = Evaluator.Evaluate(Reader, input.With(
        [
            EarlierResult.Of(OrganizationId.Of(1), "read", Year).WithScore(7m).WithGrade("poor").WithRank(2),
            EarlierResult.Of(OrganizationId.Of(2), "read", Year).WithScore(9m).WithGrade("poor").WithRank(1),
        ])).Report;

        EvaluationSeries series = Evaluator.EvaluateAll([Read, Reader], input);

        series["reader"].Report.ToJson().Should().Equal(alone.ToJson());
        series["reader"].Report.Digest.Should().Be(alone.Digest);
        series["read"].Report.Digest.Should().Be(Evaluator.Evaluate(Read, input).Report.Digest);
    }

    [Fact]
    public void Digest_holds_what_is_open_of_the_results_read()
    {
        // Only the policy that is read has changed.
        InputDigest one = Evaluator.EvaluateAll([Read, Reader], Input(1, null))["reader"].Report.Digest;
        InputDigest other = Evaluator.EvaluateAll([Read.Scoring(Combine.Sum(Base, 1)), Reader], Input(1, null))["reader"].Report.Digest;

        one.Parts.Zip(other.Parts).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.First.Key).Should().Equal("earlierResults");
    }

    [Fact]
    public void What_the_series_found_takes_the_place_of_what_was_given()
    {
        // Given are 30 for both; the series judges organization 1 only.
        EvaluationInput input = Inputs((1, 7m), (2, 9m)).With(
        [
            EarlierResult.Of(OrganizationId.Of(1), "read", Year).WithScore(30m),
            EarlierResult.Of(OrganizationId.Of(2), "read", Year).WithScore(30m),
        ]);

        EvaluationSeries series = Evaluator.EvaluateAll([Reader, Read.Within(Base.IsBelow(8))], input);

        Score(series, "reader", 1).Should().Be("14");
        Score(series, "reader", 2).Should().Be("60");
        series.Findings.Select(f => f.Code + " " + f.Find("count")!.Value.Value).Should().Equal("PB4072 1");
    }

    [Fact]
    public void Cancellation_and_threads_are_passed_through()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        ((Action)(() => Evaluator.EvaluateAll([Read, Reader], Input(1, 0m), cancellation: cancelled.Token))).Should().Throw<OperationCanceledException>();
        Evaluator.EvaluateAll([Read, Reader], Input(1, 3m), EvaluationOptions.OnThreads(2))["reader"].Report.ToJson()
            .Should().Equal(Evaluator.EvaluateAll([Read, Reader], Input(1, 3m))["reader"].Report.ToJson());
    }

    [Fact]
    public void Catalogue_is_evaluated_in_the_versions_in_force()
    {
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddPolicy(Read)
            .AddPolicy(Versioned("read", "2", Combine.Sum(Base, 1), 2025))
            .AddPolicy(Versioned("read", "3", Combine.Sum(Base, 2), 2026))
            .AddPolicy(Reader)
            .AddPolicy(Named("monthly", Base).Every(Cadence.Month))
            .AddPolicy(Versioned("later", "1", Base, 2026))
            .Build().Value!;

        EvaluationSeries series = Evaluator.EvaluateAll(catalogue, Input(1, 3m));

        series.Evaluations.Select(e => e.Policy.ToString()).Should().Equal("read 2", "reader 1");
        Score(series, "reader", 1).Should().Be("8");
    }

    [Fact]
    public void Matter_is_judged_before_the_members_who_take_it_up()
    {
        // 7 is filed (15) and titled (10): 25. 8 is filed: 15. Member 1 is first signer of 7, alone in 8; member 2 is one of two others in 7.
        Policy proposals = Named("worth", Combine.Sum(Each.Of("talk").Per(PartKey.Item).Points(15), Each.Of("duty").Per(PartKey.Item).Points(10)))
            .Judging("proposal", "item");
        Policy members = Named("members", Each.Of("award").Points(Value.OfResult("worth", ResultPart.Score).OwnedBy(Value.Item))
            .Shared(Share.Together(1, Rules.Number.Of(1, 2), Rules.Number.Of(1, 2)))).Judging(SubjectKinds.Member).Using(Declaring("worth"));
        WorkRecord[] records =
        [
            Of(1, "talk", "a", "7"), Of(2, "talk", "b", "7"), Of(3, "duty", "c", "7"), Of(1, "talk", "d", "8"),
            Of(1, "award", "e", "7").With("role", "first").With("signers", 3m),
            Of(2, "award", "f", "7").With("role", "other").With("signers", 3m),
            Of(1, "award", "g", "8").With("role", "sole").With("signers", 1m),
        ];

        EvaluationSeries series = Evaluator.EvaluateAll([members, proposals], Members(records));

        // 12.5 + 15; 25 × ½ ÷ 2.
        Scores(series["worth"]).Should().Equal("proposal:7 25", "proposal:8 15");
        Scores(series["members"]).Should().Equal("member:1 27.5", "member:2 6.25", "member:3 0");
    }

    [Fact]
    public void Matter_that_went_in_last_year_counts_in_the_year_in_which_it_is_adopted()
    {
        // Submitted in 2024, adopted in 2025: 5. Adopted without ever having been submitted: nothing. What it had last year is taken off.
        Policy chain = Named("chain", Combine.Sum(
                Choose.OrElse(0).Case(Case.Of(Test.Of(Each.Of("talk").During(Window.LastYears(2)), Comparison.AtLeast(1)), Each.Of("duty").Points(5))),
                Value.OfResult("chain", ResultPart.Score).BeforeThisPeriod().WhenMissing(0).Times(-1)))
            .Judging("item", "item").Using(Declaring("chain"));
        Policy members = Named("members", Each.Of("duty").Points(Value.OfResult("chain", ResultPart.Score).OwnedBy(Value.Item))).Judging(SubjectKinds.Member).Using(Declaring("chain"));
        EvaluationInput input = Members(
            Of(1, "talk", "a", "I-1", 2024), Of(1, "duty", "b", "I-1"), Of(2, "duty", "c", "I-2"), Of(3, "talk", "d", "I-3", 2024), Of(3, "duty", "e", "I-3"))
            .With([EarlierResult.Of(ItemId.Of("I-3"), "chain", Year.Previous()).WithScore(2m)]);

        EvaluationSeries series = Evaluator.EvaluateAll([members, chain], input);

        Scores(series["chain"]).Should().Equal("item:I-1 5", "item:I-2 0", "item:I-3 3");
        Scores(series["members"]).Should().Equal("member:1 5", "member:2 0", "member:3 3");
    }

    [Fact]
    public void Ballot_that_is_not_valid_does_not_count()
    {
        // A ballot may give at most a third of its marks above 90. B-1: one of three; B-2: two of three, so none of its marks counts.
        Policy ballots = Named("ballots", Combine.Divide(Each.Of("review.sheet").Where(Condition.Has("quantity", Comparison.Above(90))), Each.Of("review.sheet")).WhenNone(IfNone.Is(0)))
            .Judging(SubjectKinds.Ballot, "rater")
            .Rounded(4, RoundingMode.AwayFromZero)
            .Next(Grades.OrElse("poor").Band(GradeCase.Of(Comparison.AtMost(Rules.Number.Of(0.3334m)), "good")));
        Policy members = Named("members", Each.Of("review.sheet").Where(Value.OfResult("ballots", ResultPart.Grade).OwnedBy("rater").Is("good")).Points(Value.Of("quantity")).FoldedBy(Fold.Average).WhenNone(IfNone.Pending))
            .Judging(SubjectKinds.Member)
            .Using(Reading.With(ResultKind.Of("ballots", Laws.Words.Text("ballots")).WithGrade("good", Laws.Words.Text("g")).WithGrade("poor", Laws.Words.Text("p"))));
        IEnumerable<Review> marks = new[] { ("B-1", 1, 95m), ("B-1", 2, 80m), ("B-1", 3, 70m), ("B-2", 1, 95m), ("B-2", 2, 96m), ("B-2", 3, 60m) }
            .Select((m, i) => Review.Of(EntryId.Of("v" + i), MemberId.Of(m.Item2), "sheet", "peers", SubjectId.Of(SubjectKinds.Ballot, m.Item1), new LocalDate(2025, 12, 1)).Mark(m.Item3));

        EvaluationSeries series = Evaluator.EvaluateAll([members, ballots], Members().With(marks));

        series["ballots"].Report.Subjects.Select(s => s.Subject.Key + " " + s.Grade).Should().Equal("B-1 good", "B-2 poor");
        Scores(series["members"]).Should().Equal("member:1 95", "member:2 80", "member:3 70");
    }

    private static Policy Named(string id, Number score) => Versioned(id, "1", score, 2020);

    private static Policy Versioned(string id, string version, Number score, int from) => Policy.Of(id, version, Laws.Words.Text(id))
        .From(PolicySource.Of(Laws.Words.Text("nobody"), Laws.Words.Text("drawn")))
        .InForce(DateSpan.From(new LocalDate(from, 1, 1)))
        .Using(Laws.Words.Vocabulary)
        .Rounded(2, RoundingMode.Half)
        .Scoring(score);

    private static Vocabulary Declaring(params string[] policies) => policies.Aggregate(
        Laws.Words.Vocabulary, (names, policy) => names.With(ResultKind.Of(policy, Laws.Words.Text(policy)).Within(ValueRange.Of(-100m, 100m))));

    private static Value Result(string policy) => Value.OfResult(policy, ResultPart.Score);

    private static string Score(EvaluationSeries series, string policy, int organization) =>
        series[policy].Report.Find(OrganizationId.Of(organization))!.Value.Score.ToString();

    private static IEnumerable<string> Scores(Evaluation run) => run.Report.Subjects.Select(s => s.Subject + " " + s.Score);

    private static EvaluationInput Input(int organization, decimal? value, params WorkRecord[] records) => Inputs(records, (organization, value));

    private static EvaluationInput Inputs(params (int Organization, decimal? Base)[] given) => Inputs([], given);

    private static EvaluationInput Inputs(WorkRecord[] records, params (int Organization, decimal? Base)[] given)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        foreach ((int organization, decimal? value) in given)
        {
            roster.Add(Organization.Of(OrganizationId.Of(organization), "branch", new LocalDate(2000, 1, 1)));
            facts.Add(Fact.Of(OrganizationId.Of(organization), "type", "urban"));
            _ = value is decimal known ? facts.Add(Fact.Of(OrganizationId.Of(organization), "base", known)) : facts;
        }

        return new EvaluationInput(roster.Build().Value!, Ledger(records), Year).With(facts.Build().Value!);
    }

    private static EvaluationInput Members(params WorkRecord[] records) => new(
        Enumerable.Range(1, 3).Aggregate(new RosterBuilder(), (roster, n) => roster.Add(Member.Of(MemberId.Of(n)))).Build().Value!, Ledger(records), Year);

    private static WorkLedger Ledger(WorkRecord[] records) => Laws.Words.Kinds
        .Aggregate(new WorkLedgerBuilder().AddRange(records), (ledger, kind) => ledger.Covers(kind, DateSpan.Of(new LocalDate(2024, 1, 1), Year.End)))
        .Build().Value!;

    private static WorkRecord Talk(int organization, int day) => WorkRecord
        .Of(EntryId.Of("t" + organization + "-" + day), OrganizationId.Of(organization), "talk", new LocalDate(2025, 3, day)).With("level", "city");

    private static WorkRecord Of(int member, string kind, string entry, string item, int year = 2025) => WorkRecord
        .Of(EntryId.Of(entry), MemberId.Of(member), kind, new LocalDate(year, 3, 1)).Item(ItemId.Of(item)).With("level", "city");
}
