using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A value that no number can hold is a finding for its subject, wherever it arises; everybody else is judged.</summary>
public sealed class BeyondLimitsTests
{
    private static readonly Number Quantity = Each.Of("talk").Points(Value.Of("quantity"));

    private static readonly Test IsHuge = Test.Of(Combine.Product(Quantity, Quantity), Comparison.AtLeast(1));

    [Fact]
    public void Product_of_quantities_is_checked() =>
        // 40,000,000 squared is 1.6 * 10^15.
        Judge(DrawnPolicy.Head(Combine.Product(Quantity, Quantity)), 40_000_000m);

    [Fact]
    public void Product_by_times_is_checked() =>
        Judge(DrawnPolicy.Head(((Each)Quantity).Times(Quantity)), 40_000_000m);

    [Fact]
    public void Product_with_too_many_decimals_is_checked() =>
        // 0.000001 three times multiplied has 18 decimals.
        Judge(DrawnPolicy.Head(Combine.Product(Quantity, Quantity, Quantity)), 0.000001m);

    [Fact]
    public void Product_too_fine_for_any_number_is_checked() =>
        // 0.000001 five times multiplied is 10^-30, beyond the 28 decimals that a number can hold: it would be taken for 0.
        Judge(DrawnPolicy.Head(Combine.Product(Quantity, Quantity, Quantity, Quantity, Quantity)), 0.000001m);

    [Fact]
    public void Condition_of_a_step_is_checked() =>
        Judge(DrawnPolicy.Head(Combine.Sum(1)).Next(Grades.OrElse("poor").Band(GradeCase.Of(IsHuge, "good"))), 40_000_000m);

    [Fact]
    public void Result_stands_where_only_its_explanation_needs_a_number_that_is_too_large()
    {
        // The first condition holds, so that the result never asks for the square of 40,000,000; the explanation shows both.
        Test isThere = Each.Of("talk").IsAtLeast(1);
        Policy steps = DrawnPolicy.Head(Combine.Sum(1)).Next(Grades.OrElse("poor").Band(GradeCase.Of(Condition.Any(isThere, IsHuge), "good")));

        Evaluation run = Run(steps, 40_000_000m);

        run.Report.Subjects.Select(s => s.Grade).Should().Equal("good", "good");
        Explanation explanation = run.Explain(OrganizationId.Of(2));
        (explanation.Score.Value, explanation.Points!.Low, explanation.Steps.Count).Should().Be((1m, Fraction.Of(1m), 0));
        explanation.BeyondLimits!.Kind.Should().Be(RulesFindings.ArithmeticTooLarge);
        ExplanationText.Render(explanation, Language.English).Should().Contain("The result stands, but a number in its full arithmetic is beyond the limits");
        Recomputation.Of(explanation).Should().BeEmpty();
        byte[] stored = ExplanationJson.Write(explanation);
        ExplanationJson.Write(ExplanationJson.Read(stored).ValueOrThrow()).Should().Equal(stored);

        // The next subject is explained as ever, by the same evaluation.
        run.Explain(OrganizationId.Of(1)).Should().Match<Explanation>(e => e.BeyondLimits == null && e.Steps.Count == 1);
    }

    [Fact]
    public void Subject_after_one_that_grew_too_large_is_judged_as_if_it_stood_alone()
    {
        // 2 is broken off in the middle of a part; what 3 has is 3 squared.
        Each squares = Each.Of("talk").Points(Combine.Product(Value.Of("quantity"), Value.Of("quantity")));

        Evaluation run = Run(DrawnPolicy.Head(Combine.Best(squares, 1)), 40_000_000m, 3m);

        run.Report.Subjects.Select(s => s.Score.Value).Should().Equal(4m, null, 9m);
        run.Explain(OrganizationId.Of(2)).BeyondLimits!.Kind.Should().Be(RulesFindings.BeyondLimits);
    }

    [Fact]
    public void Order_and_candidates_of_places_and_what_follows_them_are_checked()
    {
        Places places = Places.ForHonour("prize", PlaceCount.Exactly(1))
            .OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(Combine.Product(Quantity, Quantity))).WithTies(Ties.Out);

        Judge(DrawnPolicy.Head(Combine.Sum(1)).Next(places), 40_000_000m);
        Judge(DrawnPolicy.Head(Combine.Sum(1)).Next(Places.ForHonour("prize", PlaceCount.Exactly(1)).OpenTo(IsHuge)), 40_000_000m);
        Judge(DrawnPolicy.Head(Combine.Sum(1)).Next(Places.ForHonour("prize", PlaceCount.Exactly(1))).Next(ConditionalFinding.Of("found", IsHuge)), 40_000_000m);
    }

    [Fact]
    public void Number_of_an_extension_that_is_too_large_is_the_fault_of_the_extension()
    {
        Evaluation run = Extended(new Own(_ => 2_000_000_000_000_000m));

        run.Report.Findings.Single(f => f.Severity == Severity.Error).Text(Language.English).Should()
            .Be("organization:1: The extension own (version 7) gave a number beyond 10^15, so the subject has no score; correct the extension.");
        run.Report.Subjects.Single().Score.ToString().Should().Be("\u2013");
        ExplanationText.Render(run.ExplainAll().Single(), Language.English).Should().NotContain("1000000000000000");
    }

    [Fact]
    public void Failure_of_an_extension_names_it_its_version_and_the_subject()
    {
        System.Action run = () => Extended(new Own(_ => throw new System.FormatException("no such row")));

        run.Should().Throw<System.InvalidOperationException>()
            .WithMessage("The extension 'own' (version '7') failed for organization:1: no such row").WithInnerException<System.FormatException>();
    }

    [Fact]
    public void Who_follows_one_that_overflowed_is_seen_whole()
    {
        // 40,000,000 squared overflows among the records of organization 1. Organization 2 has 1 x 1 and 1 x 1 of its talks, and 2 as their number.
        Number squares = Each.Of("talk").Points(Combine.Product(Value.Of("quantity"), Value.Of("quantity")));
        RosterBuilder roster = new();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        roster.Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2015, 1, 1)));
        WorkRecord again = WorkRecord.Of(EntryId.Of("e3"), OrganizationId.Of(2), "talk", new LocalDate(2025, 4, 1)).Quantity(1m).With("level", "city").With("hours", 1m);
        WorkLedger ledger = new WorkLedgerBuilder().AddRange([Talk(1, 40_000_000m), Talk(2, 1m), again]).Build().ValueOrThrow();

        Evaluation run = Evaluator.Evaluate(
            DrawnPolicy.Head(Combine.Sum(CustomNumber.Of("own"), squares)),
            new EvaluationInput(roster.Build().Value!, ledger, EvaluationPeriod.Year(2025))
                .With(Extensions.None.With("own", new Own(context => context.Records.Count))));

        run.Report.Subjects.Select(s => s.Score.ToString()).Should().Equal("\u2013", "4");
    }

    private static Evaluation Extended(ICustomNumber own) => Evaluator.Evaluate(
        DrawnPolicy.Head(CustomNumber.Of("own")),
        new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            WorkLedger.Empty,
            EvaluationPeriod.Year(2025)).With(Extensions.None.With("own", own)));

    /// <summary>The first organization has a quantity of 2, those after it these.</summary>
    private static Evaluation Run(Policy policy, params decimal[] quantities)
    {
        RosterBuilder roster = new();
        WorkLedgerBuilder records = new();
        for (int i = 0; i <= quantities.Length; i++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(i + 1), "branch", new LocalDate(2015, 1, 1)));
            records.Add(Talk(i + 1, i == 0 ? 2m : quantities[i - 1]));
        }

        return Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().Value!, records.Build().ValueOrThrow(), EvaluationPeriod.Year(2025)));
    }

    private static void Judge(Policy policy, decimal quantity)
    {
        Evaluation run = Run(policy, quantity);

        run.Report.Findings.Where(f => f.Kind == RulesFindings.BeyondLimits).Select(f => f.Place.Subject)
            .Should().Equal((SubjectId)OrganizationId.Of(2));
        run.Report.Subjects.Select(s => s.Score.Value.HasValue).Should().Equal(true, false);
        run.ExplainAll().Select(e => e.Points is null).Should().Equal(false, true);
        run.ExplainAll().Should().OnlyContain(e => ExplanationText.Render(e, Language.Chinese).Length > 0);
    }

    private static WorkRecord Talk(int organization, decimal quantity) => WorkRecord
        .Of(EntryId.Of("e" + organization), OrganizationId.Of(organization), "talk", new LocalDate(2025, 3, 1))
        .Quantity(quantity).With("level", "city").With("hours", 1m);

    private sealed class Own : ICustomNumber
    {
        private readonly System.Func<CustomContext, decimal?> number;

        internal Own(System.Func<CustomContext, decimal?> number) => this.number = number;

        public string Version => "7";

        public decimal? Evaluate(CustomContext context) => number(context);
    }
}
