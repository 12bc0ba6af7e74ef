using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Cases in which the two evaluators once said different things, worked by hand.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Share_of_the_best_with_a_size_that_is_missing()
    {
        // Nobody else: 0 of 0 is nothing, for which -3 stands; any other size is the best itself. The size read for the subject and for the
        // group are two numbers of 0 to 9 to whoever multiplies ends, so that only the cap bounds their quotient.
        Score(Relative.ToBest(Value.Of("size"), IfNone.Is(-3)).Capped(1)).Should().Be("-3\u20261");
    }

    [Fact]
    public void Share_of_the_best_with_a_size_for_which_something_stands_in()
    {
        // 0 stands in, and 0 of 0 is nothing.
        Score(Relative.ToBest(Value.Of("size").WhenMissing(0), IfNone.Is(-3)).Capped(1)).Should().Be("-3");
    }

    [Fact]
    public void Bands_over_a_review_of_which_all_groups_are_left_out()
    {
        // Without a mark the review is awaited: 0 to 100 by the sheet, so that 9.5 is given from 0 on, and 9.5 otherwise.
        Number review = ReviewScore.Of("sheet", IfNone.LeaveOut).Group(RaterGroup.Of("self", Literal.Percent(20)).Rounded(1, RoundingMode.Half));

        Score(Bands.Of(review, -3).From(0, 9.5m)).Should().Be("9.5");
    }

    [Fact]
    public void Nothing_divided_by_what_may_be_nothing()
    {
        // 0 by any size is 0, by none -3: no band from 3 on is reached, so that -3 is given either way.
        Score(Bands.Of(Combine.Divide(0, Value.Of("size")).WhenNone(IfNone.Is(-3)), -3).From(3, 1.5m)).Should().Be("-3");
    }

    [Fact]
    public void Quotient_that_may_be_given_is_rounded_and_a_decimal_beside_it_is_not()
    {
        // 2/7 × 11.25 = 3.214… is rounded by the head to 3.21, 4.5 × 11.25 = 50.625 is no quotient.
        Choose choose = Choose.OrElse(Number.Of(2, 7)).Case(Case.Of(Value.Of("size").IsAtMost(1.5m), 4.5m));

        Score(choose.Times(11.25m)).Should().Be("3.21\u202650.625");
    }

    [Fact]
    public void Members_without_a_result_are_left_out_of_a_mean()
    {
        // 80 and 90, and a third without a result; without any the 50 that stand in.
        Value mean = Value.OfResult("other", ResultPart.Score).OwnedBy(Value.Members).FoldedBy(Fold.Average).LeavingOutMissing().WhenNone(IfNone.Is(50));
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        foreach (int n in new[] { 1, 2, 3 })
        {
            roster.Add(Member.Of(MemberId.Of(n))).Add(Membership.Home(MemberId.Of(n), OrganizationId.Of(1), DateSpan.From(new LocalDate(2016, 1, 1))));
        }

        EvaluationInput none = new(roster.Build().ValueOrThrow(), WorkLedger.Empty, EvaluationPeriod.Year(2025));
        EvaluationInput two = none.With(new[] { 80m, 90m }.Select((score, i) => EarlierResult.Of(MemberId.Of(i + 1), "other", EvaluationPeriod.Year(2025)).WithScore(score)));
        Policy policy = DrawnPolicy.Head(Combine.Sum(mean));

        foreach ((EvaluationInput input, decimal score) in new[] { (two, 85m), (none, 50m) })
        {
            Evaluation run = Evaluator.Evaluate(policy, input);
            run.Report.Subjects.Single().Score.Value.Should().Be(score);
            Agreement.Differences(run, input).Should().BeEmpty();
        }
    }

    [Fact]
    public void Record_of_another_kind_is_not_counted_by_a_line_whose_window_is_open()
    {
        // Whether talks have 3 or 4 months is unknown; the award is no talk, and earns 5.
        TimeAllowed time = TimeAllowed.Within(DateLength.Months(3)).ExtendedWhen(Value.Of("applied").Is(false), DateLength.Months(1));
        Each talks = Each.Of("talk").Named("talks").During(Window.Since(WindowAnchor.Of("award")).For(time));
        Number score = Combine.Sum(talks, Each.Of("award").Points(Choose.OrElse(0).Case(Case.Of(Condition.Not(UsedBy.Line("talks")), 5))));

        Score(score, WorkRecord.Of(EntryId.Of("a"), OrganizationId.Of(1), "award", new LocalDate(2025, 1, 1))).Should().Be("5");
    }

    private static string Score(Number score, params WorkRecord[] records)
    {
        RosterBuilder roster = new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        EvaluationInput input = new(roster.Build().ValueOrThrow(), new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(), EvaluationPeriod.Year(2025));
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(Combine.Sum(score)), input);

        Agreement.Differences(run, input).Should().BeEmpty();
        run.ExplainAll().SelectMany(Recomputation.Of).Select(f => f.ToString()).Should().BeEmpty();
        return run.Report.Subjects.Single().Score.ToString();
    }
}
