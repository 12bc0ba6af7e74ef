using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What others have: the superior, those below, and the group among whom a subject is judged.</summary>
public sealed class OthersTests
{
    private static readonly Value Base = Value.Of("base");

    // 1 and 2 are urban and stand under 3, which is rural like 4.
    private static readonly string[] Types = ["urban", "urban", "rural", "rural"];

    [Fact]
    public void Superior_gives_its_fact_and_its_line()
    {
        Score(Base.OwnedBy(Value.Superior).WhenMissing(-1), 4m, 6m, 9m, 2m).Should().Equal(9m, 9m, -1m, -1m);

        // Twice the own base is the line; half of the superior's line is added to it.
        Number line = Combine.Sum(
            Base.Times(2).Named("twice"),
            Value.Of("twice").OwnedBy(Value.Superior).WhenMissing(0).Times(Number.Of(1, 2)));
        Score(line, 4m, 6m, 9m, 2m).Should().Equal(8m + 9m, 12m + 9m, 18m, 4m);
    }

    [Fact]
    public void Subordinates_are_folded_in_the_score_of_the_superior()
    {
        Value below = Base.OwnedBy(Value.Subordinates);

        Score(below.FoldedBy(Fold.Sum), 4m, 6m, 9m, 2m).Should().Equal(0m, 0m, 10m, 0m);
        Score(below.FoldedBy(Fold.Average).WhenNone(IfNone.Is(-1)), 4m, 6m, 9m, 2m).Should().Equal(-1m, -1m, 5m, -1m);
        Score(below.FoldedBy(Fold.Best).LeavingOutMissing().WhenNone(IfNone.Is(0)), 4m, null, 9m, 2m).Should().Equal(0m, 0m, 4m, 0m);
        Score(below.FoldedBy(Fold.Count).LeavingOutMissing(), 4m, null, 9m, 2m).Should().Equal(0m, 0m, 1m, 0m);

        // The line of those below, where they are judged: 8 + 12.
        Number line = Combine.Sum(Base.Times(2).Named("twice"), Value.Of("twice").OwnedBy(Value.Subordinates).FoldedBy(Fold.Sum));
        Score(line, 4m, 6m, 9m, 2m).Should().Equal(8m, 12m, 18m + 20m, 4m);
    }

    [Fact]
    public void Group_includes_the_subject_and_others_do_not()
    {
        Value all = Base.OwnedBy(Value.Group);
        Value others = Base.OwnedBy(Value.Others).WhenNone(IfNone.Is(0));

        Score(all.FoldedBy(Fold.Best), 4m, 6m, 9m, 2m).Should().Equal(9m, 9m, 9m, 9m);
        Score(others.FoldedBy(Fold.Best), 4m, 6m, 9m, 2m).Should().Equal(9m, 9m, 6m, 9m);
        Score(others.FoldedBy(Fold.Worst), 4m, 6m, 9m, 2m).Should().Equal(2m, 2m, 2m, 4m);
        Score(all.FoldedBy(Fold.Sum), 4m, 6m, 9m, 2m).Should().Equal(21m, 21m, 21m, 21m);

        // (21 - own) ÷ 3, to two decimals.
        Score(others.FoldedBy(Fold.Average), 4m, 6m, 9m, 2m).Should().Equal(5.67m, 5m, 4m, 6.33m);
        Score(all.WhoShare("type").FoldedBy(Fold.Average), 4m, 6m, 9m, 2m).Should().Equal(5m, 5m, 5.5m, 5.5m);
        Score(others.WhoShare("type").FoldedBy(Fold.Sum), 4m, 6m, 9m, 2m).Should().Equal(6m, 4m, 2m, 9m);
    }

    [Fact]
    public void Ranks_are_1_2_2_4()
    {
        Value rank = Base.OwnedBy(Value.Group).FoldedBy(Fold.Rank);

        Score(rank, 9m, 6m, 6m, 2m).Should().Equal(1m, 2m, 2m, 4m);
        Score(rank.LowestFirst(), 9m, 6m, 6m, 2m).Should().Equal(4m, 2m, 2m, 1m);
        Score(rank.WhoShare("type"), 9m, 6m, 6m, 2m).Should().Equal(1m, 2m, 1m, 2m);
        Score(rank.LeavingOutMissing().WhenNone(IfNone.Is(99)), 9m, null, 6m, 2m).Should().Equal(1m, 99m, 2m, 3m);
    }

    [Fact]
    public void Measure_that_does_not_exist_is_the_mean_of_the_others()
    {
        Value own = Base.WhenMissing(Base.OwnedBy(Value.Others).FoldedBy(Fold.Average).LeavingOutMissing().WhenNone(IfNone.Is(7)));

        // (4 + 9 + 2) ÷ 3
        Score(own, 4m, null, 9m, 2m).Should().Equal(4m, 5m, 9m, 2m);
        Score(own, null, null, null, null).Should().Equal(7m, 7m, 7m, 7m);
    }

    [Fact]
    public void Line_that_is_left_out_takes_no_part_in_folds_and_ranks()
    {
        // No talks: no mean of hours. 1 has 3 and 5, 4 has 2.
        Number talks = Combine.Sum(
            Each.Of("talk").Points(Value.Of("hours")).FoldedBy(Fold.Average).WhenNone(IfNone.LeaveOut).Named("talks").Times(0),
            Value.Of("talks").OwnedBy(Value.Group).FoldedBy(Fold.Count).Times(10),
            Value.Of("talks").OwnedBy(Value.Group).FoldedBy(Fold.Rank).WhenNone(IfNone.Is(7)));
        Evaluation run = Run(talks, [0m, 0m, 0m, 0m], Talk("a", 1, 3m), Talk("b", 1, 5m), Talk("c", 4, 2m));

        run.Report.Subjects.Select(s => s.Score.Value).Should().Equal(21m, 27m, 27m, 21m);
    }

    [Fact]
    public void Unknown_value_of_another_makes_an_interval()
    {
        Value rank = Base.OwnedBy(Value.Group).FoldedBy(Fold.Rank);
        Value best = Base.OwnedBy(Value.Others).FoldedBy(Fold.Best).WhenNone(IfNone.Is(0));
        Value mean = Base.OwnedBy(Value.Group).FoldedBy(Fold.Average);

        // The base is -5 to 20: 3 may be anything.
        Ranges(rank, 4m, 6m, null, 2m).Should().Equal("2…3", "1…2", "1…4", "3…4");
        Ranges(best, 4m, 6m, null, 2m).Should().Equal("6…20", "4…20", "6", "6…20");
        Ranges(mean, 4m, 6m, null, 2m).Should().Equal(Enumerable.Repeat("1.75…8", 4));
        Evaluate(rank, 4m, 6m, null, 2m).Report.Subjects.First().Score.Needs.Single().Kind.Should().Be(RulesFindings.OthersUndetermined);
        Evaluate(rank, 4m, 6m, null, 2m).Report.Subjects.First().Score.Needs.Single().ToString().Should().Contain("organization:3");
        Evaluate(rank, 4m, 6m, null, 2m).Report.Find(OrganizationId.Of(3))!.Value.Score.Needs.Single().Kind.Should().Be(RulesFindings.ValueMissing);
    }

    [Fact]
    public void Need_is_one_for_all_who_are_determined()
    {
        Evaluation run = Evaluate(Base.OwnedBy(Value.Others).FoldedBy(Fold.Best).WhenNone(IfNone.Is(0)), 4m, null, null, 2m);

        Finding[] needs = run.Report.Subjects.Select(s => s.Score.Needs.Single()).ToArray();
        needs[0].Should().BeSameAs(needs[3]);
        needs[0].Evidence.Single(e => e.Key == "subjects").Value.Should().Be("organization:2, organization:3");
        needs[1].Evidence.Single(e => e.Key == "subjects").Value.Should().Be("organization:3");
    }

    [Fact]
    public void Results_of_those_below_and_products_of_results()
    {
        // The results of 1 and 2, 80 and 70, have the mean 75; that of 3 itself is 90: 75 × 90 ÷ 100.
        Value other = Value.OfResult("other", ResultPart.Score);
        Number product = Combine.Product(other.OwnedBy(Value.Subordinates).FoldedBy(Fold.Average).WhenNone(IfNone.Is(0)), other, Number.Of(1, 100));
        EarlierResult[] results = [Result(1, 80m), Result(2, 70m), Result(3, 90m), Result(4, 60m)];

        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(product), Input([0m, 0m, 0m, 0m]).With(results));

        run.Report.Subjects.Select(s => s.Score.Value).Should().Equal(0m, 0m, 67.5m, 0m);
        Recomputation.Of(run.Explain(OrganizationId.Of(3))).Should().BeEmpty();

        EarlierResult Result(int organization, decimal score) => EarlierResult.Of(OrganizationId.Of(organization), "other", EvaluationPeriod.Year(2025)).WithScore(score);
    }

    [Fact]
    public void Rank_that_an_unknown_value_cannot_change_is_known() =>
        Ranges(Base.Within(ValueRange.Of(0m, 3m)).OwnedBy(Value.Group).FoldedBy(Fold.Rank), 4m, 6m, null, 3m).Should().Equal("2", "1", "3…4", "3");

    [Fact]
    public void Lines_that_are_measured_against_measured_lines_are_computed_in_order()
    {
        // a: own less the mean of all, 5.25; b: ten times the place by a; to both the least b is added.
        Number score = Combine.Sum(
            Value.Of("b").OwnedBy(Value.Group).FoldedBy(Fold.Worst),
            Value.Of("a").OwnedBy(Value.Group).FoldedBy(Fold.Rank).Named("b").Times(10),
            Combine.Sum(Base, Base.OwnedBy(Value.Group).FoldedBy(Fold.Average).Times(-1)).Named("a"));

        Score(score, 4m, 6m, 9m, 2m).Should().Equal(10m + 30m - 1.25m, 10m + 20m + 0.75m, 10m + 10m + 3.75m, 10m + 40m - 3.25m);
    }

    [Fact]
    public void Share_of_the_best_or_the_mean()
    {
        // 4 ÷ 9 × 6 = 2.666…, 6 ÷ 9 × 6 = 4, 2 ÷ 9 × 6 = 1.333…
        Score(Relative.ToBest(Base, IfNone.Is(0)).Times(6), 4m, 6m, 9m, 2m).Should().Equal(2.67m, 4m, 6m, 1.33m);
        Score(Relative.ToBest(Base, IfNone.Is(-7)), 0m, 0m, 0m, 0m).Should().Equal(-7m, -7m, -7m, -7m);

        // Less is better: 2 ÷ own.
        Score(Relative.ToBest(Base, IfNone.Is(0)).LowestFirst(), 4m, 8m, 10m, 2m).Should().Equal(0.5m, 0.25m, 0.2m, 1m);

        // Urban 4 and 6 with the mean 5, rural 9 and 2 with 5.5: 9 ÷ 5.5 = 1.6363…
        Score(Relative.ToMean(Base, IfNone.Is(0)).WhoShare("type"), 4m, 6m, 9m, 2m).Should().Equal(0.8m, 1.2m, 1.64m, 0.36m);

        // A quotient is measured as it was rounded: 3.33 is not more than the best, 3.33.
        Score(Relative.ToBest(Combine.Divide(Base, 3).WhenNone(IfNone.Is(0)).Named("third"), IfNone.Is(0)).Times(600), 10m, 6m, 9m, 3m)
            .Should().Equal(600m, 360.36m, 540.54m, 180.18m);

        // A line, not a fact: twice the base less 2, which is 6, 10, 16, 2.
        Score(Relative.ToBest(Combine.Sum(Base.Times(2), -2).Named("twice"), IfNone.Is(0)).Times(8), 4m, 6m, 9m, 2m).Should().Equal(3m, 5m, 8m, 1m);
    }

    [Fact]
    public void Points_by_place()
    {
        Relative places = Relative.ToRank(Base, 1).Place(60).Place(57).Place(54);

        Score(places, 4m, 6m, 9m, 2m).Should().Equal(54m, 57m, 60m, 1m);
        Score(places, 6m, 6m, 9m, 2m).Should().Equal(57m, 57m, 60m, 1m);
        Score(places.LowestFirst().WhoShare("type"), 4m, 6m, 9m, 2m).Should().Equal(60m, 57m, 57m, 60m);
        Ranges(places, 4m, 6m, null, 2m).Should().Equal("54…57", "57…60", "1…60", "1…54");

        // Hours of talks: 8, none, none, 2; who has no talk has no place.
        Relative hours = Relative.ToRank(Each.Of("talk").Points(Value.Of("hours")).FoldedBy(Fold.Average).WhenNone(IfNone.LeaveOut).Cites("3"), 1).Place(9).Place(8);
        Evaluation run = Run(hours, [0m, 0m, 0m, 0m], Talk("a", 1, 8m), Talk("c", 4, 2m));
        run.Report.Subjects.Select(s => s.Score.Value).Should().Equal(9m, 1m, 1m, 8m);
        ExplanationText.Render(run.Explain(OrganizationId.Of(4)), Language.English, null, ExplanationDetail.Full).Should().Contain("own value 2").And.Contain(" c");
    }

    [Fact]
    public void Score_of_the_others_is_read_in_steps()
    {
        Policy policy = DrawnPolicy.Head(Base)
            .Next(Grades.OrElse("poor").From(5, "good"))
            .Next(ConditionalFinding.Of("first", Value.Of("score").OwnedBy(Value.Group).WhoShare("type").FoldedBy(Fold.Rank).IsAtMost(1)));

        Evaluation run = Evaluator.Evaluate(policy, Input([4m, 6m, 9m, 2m]));

        run.Report.Subjects.Where(s => s.Findings.Count > 0).Select(s => s.Subject.Key).Should().Equal("2", "3");
    }

    [Fact]
    public void Values_of_a_group_are_listed_once_for_all_explanations()
    {
        Evaluation run = Evaluate(Combine.Sum(Base.OwnedBy(Value.Others).FoldedBy(Fold.Average).WhenNone(IfNone.Is(0)), Base.OwnedBy(Value.Group).FoldedBy(Fold.Sum)), 4m, 6m, 9m, 2m);
        ExplainedGroup[] sums = run.ExplainAll().Select(e => e.Points!.Children[1].Group!).ToArray();
        ExplainedGroup mean = run.Explain(OrganizationId.Of(3)).Points!.Children[0].Group!;

        sums.Select(g => g.Values).Distinct().Should().ContainSingle();
        sums[2].OwnLow!.Value.Numerator.Should().Be(9m);
        sums[2].Count.Should().Be(4);
        mean.Count.Should().Be(3);
        mean.FromLow.Numerator.Should().Be(12m);
        mean.Values.Select(v => v.Subject.Key).Should().Equal("1", "2", "4");
    }

    [Fact]
    public void Explanation_says_own_value_fold_and_values()
    {
        Evaluation run = Evaluate(Base.OwnedBy(Value.Group).FoldedBy(Fold.Rank).Cites("1").Titled("名次", "Rank"), 9m, 6m, 6m, 2m);

        ExplanationText.Render(run.Explain(OrganizationId.Of(2)), Language.Chinese).Should().Contain("本对象 6；4 个中有 1 个更高（1 9、3 6、4 2）");
        ExplanationText.Render(run.Explain(OrganizationId.Of(2)), Language.English).Should().Contain("own value 6; of 4, 1 higher (1 9, 3 6, 4 2)");
    }

    [Fact]
    public void Large_group_is_stored_by_what_it_comes_to()
    {
        decimal?[] many = Enumerable.Range(0, 40).Select(n => (decimal?)(n % 20)).ToArray();
        Evaluation run = Evaluate(Combine.Sum(Base.OwnedBy(Value.Group).FoldedBy(Fold.Rank)), many);
        Explanation explained = run.Explain(OrganizationId.Of(5));

        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(explained)).ValueOrThrow();

        explained.Points!.Children[0].Group!.Values.Should().HaveCount(39);
        stored.Points!.Children[0].Group!.Values.Should().BeEmpty();
        stored.Points!.Children[0].Group!.Count.Should().Be(40);
        Recomputation.Of(stored).Should().BeEmpty();
        ExplanationText.Render(stored, Language.English).Should().Be(ExplanationText.Render(explained, Language.English));
    }

    [Fact]
    public void Stored_group_that_was_changed_does_not_recompute()
    {
        Evaluation run = Evaluate(Combine.Sum(Base.OwnedBy(Value.Group).FoldedBy(Fold.Rank)), 9m, 6m, 6m, 2m);
        string stored = System.Text.Encoding.UTF8.GetString(ExplanationJson.Write(run.Explain(OrganizationId.Of(2))));

        string raised = stored.Replace("\"organization:4\",\"value\":2", "\"organization:4\",\"value\":7", System.StringComparison.Ordinal)
            .Replace("\"organization:4\", \"value\": 2", "\"organization:4\", \"value\": 7", System.StringComparison.Ordinal);

        raised.Should().NotBe(stored);
        Recomputation.Of(ExplanationJson.Read(System.Text.Encoding.UTF8.GetBytes(raised)).ValueOrThrow()).Single().Place.Path.Should().Be("$.points.children[0].group.from");
    }

    private static IEnumerable<decimal?> Score(Number score, params decimal?[] bases) => Evaluate(score, bases).Report.Subjects.Select(s => s.Score.Value);

    private static IEnumerable<string> Ranges(Number score, params decimal?[] bases) => Evaluate(score, bases).Report.Subjects
        .Select(s => s.Score.Low == s.Score.High ? s.Score.Low.ToString()! : s.Score.Low + "…" + s.Score.High);

    private static Evaluation Evaluate(Number score, params decimal?[] bases) => Run(score, bases);

    private static Evaluation Run(Number score, decimal?[] bases, params WorkRecord[] records)
    {
        Policy policy = DrawnPolicy.Head(score);
        PolicyChecks.Check(policy).Where(f => f.Severity == Severity.Error).Select(f => f.ToString()).Should().BeEmpty();
        Evaluation run = Evaluator.Evaluate(policy, Input(bases, records));
        foreach (Explanation explanation in run.ExplainAll())
        {
            explanation.Score.Should().Be(run.Report.Find(explanation.Subject)!.Value.Score);
            Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        }

        return run;
    }

    private static EvaluationInput Input(decimal?[] bases, params WorkRecord[] records)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        for (int n = 1; n <= bases.Length; n++)
        {
            OrganizationId id = OrganizationId.Of(n);
            Organization organization = Organization.Of(id, "branch", new LocalDate(2015, 1, 1));
            roster.Add(n <= 2 && bases.Length > 2 ? organization.Under(OrganizationId.Of(3)) : organization);
            facts.Add(Fact.Of(id, "type", Types[(n - 1) % Types.Length]));
            if (bases[n - 1] is decimal value)
            {
                facts.Add(Fact.Of(id, "base", value));
            }
        }

        WorkLedger ledger = new WorkLedgerBuilder().AddRange(records).Covers("talk", DateSpan.Year(2025)).Build().ValueOrThrow();
        return new EvaluationInput(roster.Build().ValueOrThrow(), ledger, EvaluationPeriod.Year(2025)).With(facts.Build().ValueOrThrow());
    }

    private static WorkRecord Talk(string entry, int organization, decimal hours) =>
        WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(organization), "talk", new LocalDate(2025, 5, 5)).With("hours", hours).With("level", "city");
}
