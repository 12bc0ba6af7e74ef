using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>The laws would say little if what is drawn were mostly refused.</summary>
public sealed class DrawnPolicyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Most_drawn_policies_are_sound(bool anySteps)
    {
        var errors = Draws.Rows().Generator.Sample(300, 50)
            .Select(draws => PolicyChecks.Check(DrawnPolicy.Draw(draws, anySteps).Policy).Where(f => f.Severity == Domain.Severity.Error).ToArray())
            .ToArray();

        var common = errors.SelectMany(e => e).GroupBy(f => f.Code).OrderByDescending(g => g.Count()).Select(g => g.Count() + " × " + g.First());
        errors.Count(e => e.Length == 0).Should().BeGreaterThan(errors.Length / 2, string.Join("\n", common));
    }
}
