using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>How many parts in a row are worth more than nothing.</summary>
public sealed class LongestRunTests
{
    private static readonly Each Runs = Each.Of("talk").FoldedBy(Fold.LongestRun);

    private static readonly Each Months = Runs.Per(PartKey.Every(Cadence.Month));

    private static readonly Each Absences = Runs.Points(Table.By("level").Row("city", 1).OrElse(0));

    [Fact]
    public void Months_follow_each_other_in_the_calendar()
    {
        // January, February; April, May, June (twice); December: the longest has 3.
        WorkRecord[] records = [On(1, 31), On(2, 1), On(4, 8), On(5, 8), On(6, 8), On(6, 9), On(12, 1)];

        Of(Months, records).Should().Be(3m);
        Of(Months.Points(2), records).Should().Be(3m);
        Of(Months.Points(0), records).Should().Be(0m);
        Of(Months.Points(-1), records).Should().Be(0m);
        Of(Months.Times(10).Capped(25), records).Should().Be(25m);
        Of(Months).Should().Be(0m);
        Of(Months.WhenNone(IfNone.Is(7))).Should().Be(7m);
    }

    [Fact]
    public void Months_of_several_kinds_run_together() =>
        Of(Each.Of("talk", "award").Per(PartKey.Every(Cadence.Month)).FoldedBy(Fold.LongestRun), On(1, 8), On(2, 8, "city", "award"), On(3, 8)).Should().Be(3m);

    [Fact]
    public void Run_goes_on_over_the_turn_of_a_year()
    {
        WorkRecord[] records = [At(2024, 11, 8), At(2024, 12, 8), On(1, 8), On(3, 8)];

        Of(Months, records).Should().Be(1m);
        Of(Months.During(Window.LastYears(2)), records).Should().Be(3m);
        Of(Runs.Per(PartKey.Every(Cadence.Quarter)).During(Window.LastYears(2)), records).Should().Be(2m);
        Of(Runs.Per(PartKey.Every(Cadence.Year)).During(Window.LastYears(2)), records).Should().Be(2m);
    }

    [Fact]
    public void Slot_that_earns_nothing_breaks_the_run()
    {
        Each twice = Months.Points(Choose.OrElse(0).Case(Case.Of(Test.Of(Value.Of("count"), Comparison.AtLeast(2)), 1)));

        // Two talks in January, February and April, one in March.
        Of(twice, On(1, 1), On(1, 2), On(2, 1), On(2, 2), On(3, 1), On(4, 1), On(4, 2)).Should().Be(2m);
    }

    [Fact]
    public void Records_follow_by_date_and_one_that_earns_nothing_breaks_the_run()
    {
        // Absent, absent, present, absent, absent, absent; however long the time between.
        Of(Absences, On(1, 1), On(2, 1), On(3, 1, "nation"), On(4, 1), On(8, 1), On(12, 1)).Should().Be(3m);

        // On one day those that count come first: 1 + 1, then the break, then 1.
        Of(Absences, On(1, 1), On(2, 1, "nation"), On(2, 1), On(3, 1)).Should().Be(2m);
    }

    [Fact]
    public void Worth_that_is_unknown_may_or_may_not_go_on()
    {
        // February is worth the unknown base, -5 to 20: 1 in a row without it, 3 with it.
        Each open = Absences.Points(Table.By("level").Row("city", 1).OrElse(Value.Of("base")));

        Ends(open, On(1, 1), On(2, 1, "nation"), On(3, 1)).Should().Be("1…3");
        Ends(open.Per(PartKey.ValueOf("level")).Points(1), On(1, 1), On(2, 1, "nation"), On(3, 1)).Should().Be("2");
    }

    [Fact]
    public void Record_that_may_not_belong_is_taken_both_ways()
    {
        Condition perhaps = Condition.Any(Condition.Has("level", "city"), Value.Of("base").IsAtLeast(0));

        // Without February nothing stands between January and March; with it there are 3.
        Ends(Runs.Where(perhaps), On(1, 1), On(2, 1, "nation"), On(3, 1)).Should().Be("2…3");

        // Months do not follow each other without February.
        Ends(Months.Where(perhaps), On(1, 1), On(2, 1, "nation"), On(3, 1)).Should().Be("1…3");

        // If it belongs, it breaks the run.
        Ends(Absences.Where(perhaps), On(1, 1), On(2, 1, "nation"), On(3, 1)).Should().Be("1…2");
    }

    [Fact]
    public void Explanation_says_from_where_to_where_the_run_goes()
    {
        Explanation months = Explain(Months.Cites("3"), On(1, 8), On(2, 1), On(2, 8), On(4, 8));
        Explanation records = Explain(Absences.Cites("3"), On(1, 1), On(2, 1), On(3, 1, "nation"));

        ExplanationText.Render(months, Language.English).Should().Contain("3 (item), longest run 2 (2025-01 … 2025-02)");
        ExplanationText.Render(months, Language.Chinese).Should().Contain("\u6700\u957f\u8fde\u7eed 2\uff082025-01 … 2025-02\uff09");
        ExplanationText.Render(records, Language.English).Should().Contain("3 (item), longest run 2 (2025-01-01 t-1-1-city … 2025-02-01 t-2-1-city)");
        months.Points!.RunsIn.Should().Be(Cadence.Month);
        records.Points!.RunsIn.Should().BeNull();
    }

    [Fact]
    public void Explanation_with_another_length_does_not_recompute()
    {
        string stored = System.Text.Encoding.UTF8.GetString(ExplanationJson.Write(Explain(Months.Cites("3"), On(1, 8), On(2, 1), On(4, 8))));
        Explanation forged = ExplanationJson.Read(System.Text.Encoding.UTF8.GetBytes(stored.Replace("\"value\": 2", "\"value\": 3"))).ValueOrThrow();

        stored.Should().Contain("\"fold\": \"longestRun\"").And.Contain("\"per\": \"month\"");
        Recomputation.Of(forged).Should().NotBeEmpty();
    }

    [Fact]
    public void Run_is_read_and_written()
    {
        Policy policy = Document.Sound(Document.Scoring("""{ "each": "talk", "per": "month", "fold": "longestRun" }"""));

        ((Each)policy.Score!).Folding.Should().Be(Fold.LongestRun);
        PolicyWriter.WriteText(policy).Should().Contain("\"fold\": \"longestRun\"");
        Document.FaultsOf(Document.Scoring("""{ "value": "mark", "of": "members", "fold": "longestRun" }""")).Should().ContainSingle();
    }

    [Fact]
    public void Only_records_of_one_subject_run()
    {
        FluentActions.Invoking(() => Value.Of("mark").FoldedBy(Fold.LongestRun)).Should().Throw<System.ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RaterGroup.Of("self", 1).FoldedBy(Fold.LongestRun)).Should().Throw<System.ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Run_goes_through_all_parts()
    {
        const string Fold = "$.score.sum[1].fold";
        Each runs = Months.Cites("9");

        Checking.Draft.With(runs.Claims(12m)).ShouldBeSound();
        Checking.Draft.With(runs.Points(0).Claims(0m)).ShouldNotHave(RulesFindings.ClaimNotMet);
        Checking.Draft.With(runs.Keeping(Keep.Of(KeepKind.Best, 2))).ShouldHave(RulesFindings.RunOfSomeParts, Fold);
        Checking.Draft.With(runs.Trimmed(1, 0)).ShouldHave(RulesFindings.RunOfSomeParts, Fold);
        Checking.Draft.With(runs.CappedEvery(Cadence.Day, 1)).ShouldHave(RulesFindings.RunOfSomeParts, Fold);
        Checking.Draft.With(runs.Per(PartKey.Every(Cadence.Month), PartKey.ValueOf("level"))).ShouldHave(RulesFindings.RunOfMixedParts, "$.score.sum[1].per");
    }

    private static decimal? Of(Number score, params WorkRecord[] records)
    {
        decimal? fast = Run(score, records).Report.Subjects.Single().Score.Value;
        Explain(score, records).Score.Value.Should().Be(fast);
        return fast;
    }

    private static string Ends(Number score, params WorkRecord[] records)
    {
        Score ends = Run(score, records).Report.Subjects.Single().Score;
        Explain(score, records).Score.Should().Be(ends);
        return ends.Value is decimal value ? value + string.Empty : ends.Low + "…" + ends.High;
    }

    private static Explanation Explain(Number score, params WorkRecord[] records)
    {
        Explanation explanation = Run(score, records).ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        return explanation;
    }

    private static Evaluation Run(Number score, WorkRecord[] records) => Evaluator.Evaluate(DrawnPolicy.Head(score), new EvaluationInput(
        new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
        EvaluationPeriod.Year(2025)));

    private static WorkRecord On(int month, int day, string level = "city", string kind = "talk") => WorkRecord
        .Of(EntryId.Of($"t-{month}-{day}-{level}"), OrganizationId.Of(1), kind, new LocalDate(2025, month, day)).With("level", level);

    private static WorkRecord At(int year, int month, int day) => WorkRecord
        .Of(EntryId.Of($"t-{year}-{month}-{day}"), OrganizationId.Of(1), "talk", new LocalDate(year, month, day)).With("level", "city");
}
