using System;
using System.Threading;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>An evaluation that an extension breaks off ends with the same exception on any number of threads, and one that is cancelled soon, wherever it is.</summary>
public sealed class BrokenOffTests
{
    // Two threads take 300 each; the token is looked at every 256.
    private const int Branches = 600;

    private static readonly Policy OfOwn = DrawnPolicy.Head(CustomNumber.Of("own"));

    // What every branch has is asked for before anybody is judged.
    private static readonly Policy OfOthers = DrawnPolicy.Head(Combine.Sum(
        CustomNumber.Of("own").Named("own"),
        Value.Of("own").OwnedBy(Value.Group).FoldedBy(Fold.Rank)));

    private static readonly Places Prize = Places.ForHonour("prize", PlaceCount.Exactly(1)).WithTies(Ties.Out);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void Failure_is_that_of_the_first_subject_on_any_number_of_threads(int threads, bool amongOthers)
    {
        Extensions own = Extensions.None.With("own", new Own(context =>
            context.Subject.Key is "200" or "500" ? throw new FormatException("no such row") : 1));

        Action run = () => Evaluator.Evaluate(amongOthers ? OfOthers : OfOwn, Input(own), EvaluationOptions.OnThreads(threads));

        run.Should().ThrowExactly<InvalidOperationException>()
            .WithMessage("The extension 'own' (version '7') failed for organization:200: no such row").WithInnerException<FormatException>();
    }

    [Fact]
    public void What_others_are_measured_against_ends_when_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        int asked = 0;
        Extensions own = Extensions.None.With("own", new Own(context =>
        {
            asked++;
            CancelAt300(context, cancelled);
            return 1;
        }));

        Action run = () => Evaluator.Evaluate(OfOthers, Input(own), cancellation: cancelled.Token);

        run.Should().Throw<OperationCanceledException>();
        asked.Should().Be(512, "the token is looked at before the 513th");
    }

    [Fact]
    public void Step_over_all_ends_when_cancelled()
    {
        Policy candidates = DrawnPolicy.Head(Combine.Sum(1)).Next(Prize.OpenTo(CustomCondition.Of("own")));
        Policy afterwards = DrawnPolicy.Head(Combine.Sum(1)).Next(Prize).Next(ConditionalFinding.Of("found", CustomCondition.Of("own")));

        foreach (Policy policy in new[] { candidates, afterwards })
        {
            using CancellationTokenSource cancelled = new();
            int asked = 0;
            Extensions own = Extensions.None.With("own", new OwnTest(context =>
            {
                asked++;
                CancelAt300(context, cancelled);
                return true;
            }));

            Action run = () => Evaluator.Evaluate(policy, Input(own), cancellation: cancelled.Token);

            run.Should().Throw<OperationCanceledException>();
            asked.Should().Be(512, "the token is looked at before the 513th");
        }
    }

    private static void CancelAt300(CustomContext context, CancellationTokenSource cancelled)
    {
        if (context.Subject.Key == "300")
        {
            cancelled.Cancel();
        }
    }

    private static EvaluationInput Input(Extensions own)
    {
        RosterBuilder roster = new();
        for (int n = 1; n <= Branches; n++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(n), "branch", new LocalDate(2015, 1, 1)));
        }

        return new EvaluationInput(roster.Build().ValueOrThrow(), WorkLedger.Empty, EvaluationPeriod.Year(2025)).With(own);
    }

    private sealed class Own : ICustomNumber
    {
        private readonly Func<CustomContext, decimal?> number;

        internal Own(Func<CustomContext, decimal?> number) => this.number = number;

        public string Version => "7";

        public decimal? Evaluate(CustomContext context) => number(context);
    }

    private sealed class OwnTest : ICustomCondition
    {
        private readonly Func<CustomContext, bool?> holds;

        internal OwnTest(Func<CustomContext, bool?> holds) => this.holds = holds;

        public string Version => "7";

        public bool? Holds(CustomContext context) => holds(context);
    }
}
