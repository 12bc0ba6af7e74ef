using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class FindingsTests
{
    [Fact]
    public void Findings_are_ordered_by_path_with_positions_as_numbers()
    {
        var lines = Enumerable.Range(0, 12).Select(_ => (Number)Each.Of("tlak").Capped(1)).ToArray();
        Draft.Sound.Scoring(Combine.Sum(lines).Cites("9")).Findings()
            .Where(f => f.Code == RulesFindings.KindNotDeclared.Code)
            .Select(f => f.Place.Path).Should().Equal(Enumerable.Range(0, 12).Select(i => $"$.score.sum[{i}]"));
    }

    [Fact]
    public void Finding_names_the_nearest_clause() =>
        Draft.With(Combine.Sum(Each.Of("tlak").Capped(1)).Cites("9(2)")).Findings().Single().Place.Clause.Should().Be("9(2)");

    [Fact]
    public void Every_placeholder_is_filled_in_both_languages()
    {
        var policy = Draft.With(Combine.Sum(
                Each.Of("tlak"),
                Each.Of("award").Where(Condition.Has("hours", "x")),
                Value.Of("d").Claims(3m),
                Slots.Of(Cadence.Month, 2, "talk").Capped(30).Claims(7m)))
            .Next(Grades.OrElse("e").From(1000, "f"));
        foreach (var finding in policy.Findings())
        {
            finding.Text(Language.English).Should().NotContain("{");
            finding.Text(Language.Chinese).Should().NotContain("{");
        }
    }

    [Fact]
    public void Changed_policy_is_judged_anew()
    {
        Draft.Sound.ShouldBeSound();
        Draft.Sound.Using(Vocabulary.Empty).Findings().Should().NotBeEmpty();
        Draft.Sound.ShouldBeSound();
    }

    [Fact]
    public void Large_policy_is_checked_at_once()
    {
        var lines = Enumerable.Range(0, 200).Select(i => (Number)Each.Of("talk")
            .Where(Condition.Has("level", "city")).Points(Table.By("level").Row("city", 1).Row("province", 2))
            .Capped(10).Claims(10m).Cites("c" + i)).ToArray();
        Draft.Sound.Scoring(Combine.Sum(lines).Claims(2000m)).Findings()
            .Should().OnlyContain(f => f.Severity != Severity.Error);
    }
}
