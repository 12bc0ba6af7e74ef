using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class RoundingTests
{
    private static readonly Number Third = Number.Of(1m, 3m);

    private static Policy Unrounded(Number score) => Policy.Of("thirds", "1", Draft.Text("thirds"))
        .From(Draft.Sound.Source!)
        .Using(Vocabulary.Empty.With(RecordKind.Of("talk", Draft.Text("talk"))))
        .Scoring(score);

    private static Each Talks() => Each.Of("talk").Cites("1").Capped(5);

    [Fact]
    public void Quotient_that_nothing_rounds_is_found() =>
        Unrounded(Combine.Divide(Talks(), 4).Cites("1")).ShouldHaveOnly(RulesFindings.RoundingMissing, "$.score");

    [Fact]
    public void Rounding_of_the_node_is_enough() => Unrounded(Combine.Divide(Talks(), 4).Rounded(1, RoundingMode.Half).Cites("1")).ShouldBeSound();

    [Fact]
    public void Rounding_of_the_head_is_enough() => Unrounded(Combine.Divide(Talks(), 4).Cites("1")).Rounded(1, RoundingMode.Half).ShouldBeSound();

    [Fact]
    public void Average_divides() =>
        Unrounded(Talks().FoldedBy(Fold.Average).WhenNone(IfNone.Is(0)).Capped(1)).ShouldHaveOnly(RulesFindings.RoundingMissing, "$.score");

    [Fact]
    public void Endless_fraction_divides()
    {
        Unrounded(Talks().Times(Third)).ShouldHave(RulesFindings.RoundingMissing, "$.score.times");
        Unrounded(Talks().Times(Third).Capped(1).Rounded(2, RoundingMode.Half)).ShouldBeSound();
        Unrounded(Talks().Times(Number.Of(3m, 8m))).ShouldBeSound();
        Unrounded(Talks().Times(Number.Of(3m, 12m))).ShouldBeSound();
    }

    [Fact]
    public void Quotient_that_is_only_compared_needs_no_rounding() => Unrounded(Talks().Capped(5))
        .Next(ConditionalFinding.Of("few", Combine.Divide(Talks(), 7).IsBelow(Number.Of(2m, 3m))).Cites("2"))
        .ShouldBeSound();
}
