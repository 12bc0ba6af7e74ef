using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class ScoreTests
{
    [Fact]
    public void Equal_scores_have_equal_hashes_whatever_they_are() =>
        Enumerable.Range(-500, 1_000).Select(number => number * 1.37m)
            .Should().OnlyContain(points => new Score(points, points + 1m, null).GetHashCode() == new Score(points, points + 1m, null).GetHashCode());
}
