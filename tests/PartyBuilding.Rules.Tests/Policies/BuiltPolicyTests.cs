using System.Collections.Generic;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>What C# can build and no document says in the same way: the written form must still read back to itself.</summary>
public sealed class BuiltPolicyTests
{
    private static Policy Empty => Policy.Of("built", "1", LocalizedText.Of("例", "Built"));

    public static TheoryData<string, Number> Numbers => new()
    {
        { "\"sum\": [5]", Number.Of(5).Cites("1") },
        { "\"sum\": [\"1/3\"]", Number.Of(1, 3).Weighing(2) },
        { "\"each\": [\"these\"]", Each.Of("these") },
        { "\"each\": \"these\"", Each.OfThese() },
        { "{ \"each\": \"a\" }", Each.Of("a").Per(PartKey.Record).FoldedBy(Fold.Sum).Trimmed(0, 0) },
        { "\"is\": { \"sum\": [\"1/3\"] }", Choose.OrElse(0).Case(Case.Of(Test.Of(Value.Of("x"), Comparison.Is(Number.Of(1, 3))), 1)) },
        { "\"hours\": { \"is\": { \"value\": \"x\" } }", Each.Of("a").Where(Condition.Has("hours", Comparison.Is(Value.Of("x")))) },
        { "\"from\": 10 }", Deduct.Starting(10, -2) },
        { "\"floor\": -5", Deduct.Starting(10, -2).Floored(-5) },
    };

    [Theory]
    [MemberData(nameof(Numbers), DisableDiscoveryEnumeration = true)]
    public void Written_number_reads_back_to_the_same_bytes(string expected, Number number) =>
        Written(Empty.Scoring(number)).Should().Contain(expected);

    [Fact]
    public void Two_comparisons_of_one_attribute_become_two_conditions()
    {
        Condition range = Match.Of(new Dictionary<string, Comparison> { ["hours"] = Comparison.AtLeast(2) });
        Match both = Match.Of(new[]
        {
            new KeyValuePair<string, Comparison>("hours", Comparison.AtLeast(2)),
            new KeyValuePair<string, Comparison>("hours", Comparison.Below(4)),
        });

        Written(Empty.Within(both)).Should().Contain(
            "\"scope\": { \"all\": [{ \"hours\": { \"atLeast\": 2 } }, { \"hours\": { \"below\": 4 } }] }");
        Written(Empty.Within(range)).Should().Contain("\"scope\": { \"hours\": { \"atLeast\": 2 } }");
    }

    [Fact]
    public void Clause_of_a_tested_number_becomes_that_of_the_test() =>
        Written(Empty.Within(Each.Of("a").Cites("7").IsAtLeast(1))).Should().Contain(
            "\"scope\": { \"clause\": \"7\", \"each\": \"a\", \"atLeast\": 1 }");

    [Fact]
    public void What_is_usual_is_left_out_and_what_regulations_leave_open_is_written() =>
        Written(Empty.Next(Places.ForGrade("a", PlaceCount.Exactly(3)))).Should().Contain(
            """
                  "for": "a",
                  "order": ["score"],
                  "ties": "undecided",
                  "direct": "outside",
                  "unfilled": "stay",
                  "losers": "stay"
                }
            """.Replace("\r", string.Empty));

    [Fact]
    public void Deductions_end_at_zero_unless_said()
    {
        Deduct.Starting(10, -2).Floor.Should().Match<Number>(f => f.IsPlain(0m));
        ((Deduct)Document.Sound(Document.Scoring("""{ "deduct": [-2], "from": 10 }""")).Score!).Floor
            .Should().Match<Number>(f => f.IsPlain(0m));
    }

    private static string Written(Policy policy)
    {
        string written = PolicyWriter.WriteText(policy);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        return written;
    }
}
