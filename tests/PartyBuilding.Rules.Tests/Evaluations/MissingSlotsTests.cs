using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>How many slots in a row nothing was done in, such as months without dues.</summary>
public sealed class MissingSlotsTests
{
    private static readonly Each Idle = Each.Of("talk").Per(PartKey.Every(Cadence.Month)).Points(0).FoldedBy(Fold.LongestRun)
        .Owing(Due.EverySlot().MissingEarns(1));

    [Fact]
    public void Slots_without_records_run_where_they_are_due()
    {
        // None in March to August and in October to December: 6 and 3 in a row.
        Of(Idle, On(1), On(2), On(9)).Should().Be("6");

        // None at all: the twelve months of the year.
        Of(Idle).Should().Be("12");
        Of(Idle.Per(PartKey.Every(Cadence.Quarter)), On(1), On(6)).Should().Be("2");

        // What a slot without records is worth decides: nothing runs.
        Of(Idle.Owing(Due.EverySlot()), On(1)).Should().Be("0");
    }

    [Fact]
    public void Slots_with_and_without_records_run_together()
    {
        // January and February have a talk, March and April none, and each is worth something: all twelve.
        Of(Idle.Points(2), On(1), On(2)).Should().Be("12");

        // Two talks in April break the run of those with one or none: 3 before, 8 after.
        Each few = Idle.Points(Choose.OrElse(0).Case(Case.Of(Value.Of("count").IsAtMost(1), 1)));
        Of(few, On(1), On(4), On(4, 20)).Should().Be("8");
    }

    [Fact]
    public void Slot_that_is_not_over_or_before_founding_is_not_missing()
    {
        // Founded on 20 May: June to August, as September has a talk, and October to December.
        Of(Idle, new LocalDate(2025, 5, 20), null, On(9)).Should().Be("3");

        // Known in the middle of August: the months to July are over.
        Of(Idle, new LocalDate(2015, 1, 1), Instant.FromUtc(2025, 8, 15, 0, 0), On(2)).Should().Be("5");
    }

    [Fact]
    public void Slot_whose_record_may_not_count_may_be_missing()
    {
        // Without the talk of June nothing happens from April on; with it there are two months, then six.
        Condition perhaps = Condition.Any(Condition.Has("level", "city"), Value.Of("base").IsAtLeast(0));

        Of(Idle.Where(perhaps), On(1), On(3), On(6, level: "nation")).Should().Be("6\u20269");
    }

    [Fact]
    public void Years_that_start_on_a_day_of_their_own_have_missing_slots()
    {
        // Quarters from 1 December: December to February has a talk, the other three have none.
        Policy policy = DrawnPolicy.Head(Idle.Per(PartKey.Every(Cadence.Quarter))).Every(Cadence.Year, new AnnualDate(12, 1));
        EvaluationInput input = Input(new LocalDate(2015, 1, 1), EvaluationPeriod.From(Cadence.Year, new LocalDate(2024, 12, 1)), On(1));

        Evaluation run = Evaluator.Evaluate(policy, input);

        run.Report.Subjects.Single().Score.Value.Should().Be(3m);
        Recomputation.Of(run.ExplainAll().Single()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
    }

    [Fact]
    public void Six_months_in_a_row_are_read_back_and_explained()
    {
        Policy policy = Document.Sound(Document.Scoring("""
            { "each": "talk", "per": "month", "points": 0, "due": { "slots": "every", "missing": 1 }, "fold": "longestRun" }
            """));
        Explanation idle = Evaluator.Evaluate(DrawnPolicy.Head(Idle.Cites("9")), Input(new LocalDate(2015, 1, 1), EvaluationPeriod.Year(2025), On(1), On(2), On(9))).ExplainAll().Single();

        PolicyText.Render(policy, Language.English).Should().Contain("longest run of months without \"talk\"");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("连续没有").And.Contain("的最多月数");
        PolicyWriter.WriteText(policy).Should().Contain("\"missing\": 1");
        ExplanationText.Render(idle, Language.English).Should().Contain("longest run 6 (2025-03 … 2025-08)");
        Recomputation.Of(ExplanationJson.Read(ExplanationJson.Write(idle)).ValueOrThrow()).Should().BeEmpty();
    }

    [Fact]
    public void Due_of_anything_but_slots_does_not_run() =>
        Checking.Draft.With(Each.Of("talk").Per(PartKey.ValueOf("level")).FoldedBy(Fold.LongestRun).Owing(Due.EachOf("city")).Cites("9"))
            .ShouldHave(RulesFindings.RunOfSomeParts, "$.score.sum[1].fold");

    private static string Of(Each score, params WorkRecord[] records) => Of(score, new LocalDate(2015, 1, 1), null, records);

    private static string Of(Each score, LocalDate founded, Instant? known, params WorkRecord[] records)
    {
        EvaluationInput input = Input(founded, EvaluationPeriod.Year(2025), records);
        input = known is Instant moment ? input.AsKnownAt(moment) : input;
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(Combine.Sum(score)), input);
        Score told = run.Report.Subjects.Single().Score;

        Explanation explanation = run.ExplainAll().Single();
        explanation.Score.Should().Be(told);
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        Agreement.Differences(run, input).Should().BeEmpty();
        return told.ToString();
    }

    private static EvaluationInput Input(LocalDate founded, EvaluationPeriod period, params WorkRecord[] records) => new(
        new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", founded)).Build().ValueOrThrow(),
        new WorkLedgerBuilder().EnteredAt(Instant.FromUtc(2020, 1, 1, 0, 0)).AddRange(records).Covers("talk", DateSpan.From(new LocalDate(2010, 1, 1))).Build().ValueOrThrow(),
        period);

    private static WorkRecord On(int month, int day = 8, string level = "city") => WorkRecord
        .Of(EntryId.Of($"t-{month}-{day}"), OrganizationId.Of(1), "talk", new LocalDate(2025, month, day)).With("level", level);
}
