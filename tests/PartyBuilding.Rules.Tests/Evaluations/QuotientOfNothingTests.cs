using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class QuotientOfNothingTests
{
    [Fact]
    public void Only_a_divisor_that_may_be_zero_needs_what_stands_for_a_quotient_by_zero()
    {
        Number talks = Each.Of("talk");

        Policies.Document.FaultsOf(Policies.Document.Scoring("""{ "divide": [7, 2] }""")).Should().BeEmpty();
        Checking.Draft.With(Combine.Divide(talks, 3).Cites("9")).ShouldNotHave(RulesFindings.IfNoneMissing);
        Checking.Draft.With(Combine.Divide(7, Combine.Sum(talks, 1)).Cites("9")).ShouldNotHave(RulesFindings.IfNoneMissing);
        Checking.Draft.With(Combine.Divide(7, talks).Cites("9")).ShouldHave(RulesFindings.IfNoneMissing, "$.score.sum[1]");
        Checking.Draft.With(Combine.Divide(7, 0).Cites("9")).ShouldHave(RulesFindings.IfNoneMissing, "$.score.sum[1]");
    }

    [Fact]
    public void Number_that_stands_in_for_a_quotient_is_not_rounded_with_it()
    {
        // Nothing was due, so no division takes place: 6.5 stands in, and the head's rounding to whole numbers does not make it 7.
        Policy policy = Policy.Of("rate", "1", LocalizedText.Of("率", "Rate"))
            .Using(Vocabulary.Empty.With(RecordKind.Of("talk", LocalizedText.Of("谈话", "Talk"))))
            .Rounded(0, RoundingMode.Half)
            .Scoring(Combine.Sum(Ratio.Of(IfNone.Is(6.5m), "talk")));

        Evaluation run = Judge(policy);

        run.Report.Subjects.Single().Score.Value.Should().Be(6.5m);
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    [Fact]
    public void Quotient_of_nothing_is_explained_although_its_bounds_fit_no_number()
    {
        // Any number of losses times any number of losses has bounds of 10^15 × 10^15; without a talk there is nothing to divide by: 0.
        Each losses = Each.Of("talk").Points(-1);
        Policy policy = Policy.Of("wide", "1", LocalizedText.Of("宽", "Wide"))
            .Using(Vocabulary.Empty.With(RecordKind.Of("talk", LocalizedText.Of("谈话", "Talk"))))
            .Rounded(2, RoundingMode.Half)
            .Scoring(Combine.Divide(Combine.Product(losses, losses), Each.Of("talk")).WhenNone(IfNone.Is(0)));

        Evaluation run = Judge(policy);

        run.Report.Subjects.Single().Score.Value.Should().Be(0m);
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, "6.26")] // 6.255 ÷ 1 = 6.255
    [InlineData(2, "3.13")] // 6.255 ÷ 2 = 3.1275
    public void Quotient_by_one_is_rounded_like_any_other(int divisor, string rounded)
    {
        Policy policy = Policy.Of("rate", "1", LocalizedText.Of("率", "Rate"))
            .Using(Vocabulary.Empty)
            .Rounded(2, RoundingMode.Half)
            .Scoring(Combine.Best(Combine.Divide(6.255m, divisor)));

        Evaluation run = Judge(policy);

        run.Report.Subjects.Single().Score.Value.Should().Be(decimal.Parse(rounded, CultureInfo.InvariantCulture));
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    [Fact]
    public void Quotient_that_marks_and_rounding_bring_back_to_itself_shows_how()
    {
        // -3 ÷ 1 = -3; × 0.94 = -2.82; rounded to whole points: -3 again.
        Policy policy = Policy.Of("rate", "1", LocalizedText.Of("率", "Rate"))
            .Using(Vocabulary.Empty)
            .Rounded(0, RoundingMode.Half)
            .Scoring(Combine.Best(Combine.Divide(-3m, 1m).Times(0.94m)));

        Evaluation run = Judge(policy);

        run.Report.Subjects.Single().Score.Value.Should().Be(-3m);
        run.Explain(OrganizationId.Of(1)).Points!.Children.Single().Marks.Select(mark => mark.Low.ToString()).Should().Equal("-2.82", "-3");
        Recomputation.Of(run.Explain(OrganizationId.Of(1))).Should().BeEmpty();
    }

    private static Evaluation Judge(Policy policy)
    {
        var roster = new RosterBuilder();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2000, 1, 1)));
        return Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().Value!, WorkLedger.Empty, EvaluationPeriod.Year(2025)));
    }
}
