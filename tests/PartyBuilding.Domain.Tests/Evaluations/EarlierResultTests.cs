using System;
using System.Linq;
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
    public void Honours_and_findings_are_kept_in_the_order_given()
    {
        EarlierResult result = Plain.WithHonour("first").WithHonour("advanced").WithFinding("talk");

        result.Honours.Should().Equal("first", "advanced");
        result.Findings.Should().Equal("talk");
        result.Should().Be(Plain.WithHonour("first").WithHonour("advanced").WithFinding("talk")).And.NotBe(Plain.WithHonour("first"));
        Plain.Honours.Concat(Plain.Findings).Should().BeEmpty();
        Plain.Invoking(one => one.WithFinding(" ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Issued_assessment_tells_all_of_it()
    {
        Assessment issued = Assessment.Of(EntryId.Of("a1"), Plain.Subject, PolicyReference.Of("star-rating", "1", "sha256:" + new string('0', 64)), Plain.Period, new(2025, 1, 5))
            .WithScore(90).WithHonour("first").WithFinding("talk");

        issued.ToEarlierResult().Should().Be(Plain.WithScore(90).WithHonour("first").WithFinding("talk"));
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
