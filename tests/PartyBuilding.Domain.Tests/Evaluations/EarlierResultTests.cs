using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class EarlierResultTests
{
    private static readonly EarlierResult Plain = EarlierResult.Of(OrganizationId.Of(407), "star-rating", EvaluationPeriod.Year(2024));

    [Fact]
    public void Result_keeps_its_parts()
    {
        EarlierResult result = Plain.WithScore(109.25m).WithGrade("三星").WithRank(9);

        (result.Score, result.Grade, result.Rank).Should().Be((109.25m, "三星", 9));
        (result.Policy, result.Period.Label, result.Subject.Key).Should().Be(("star-rating", "2024", "407"));
        (Plain.Score, Plain.Grade, Plain.Rank).Should().Be((null, null, null));
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Plain.Invoking(one => one.WithRank(0)).Should().Throw<ArgumentOutOfRangeException>();
        Plain.Invoking(one => one.WithScore(1_000_000_000_000_001m)).Should().Throw<ArgumentOutOfRangeException>();
        Plain.Invoking(one => one.WithScore(0.0000000000001m)).Should().Throw<ArgumentOutOfRangeException>();
        Plain.Invoking(one => one.WithGrade("1 star")).Should().Throw<ArgumentException>();
    }
}
