using System.Globalization;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Equal_texts_have_equal_hashes_whatever_they_say() =>
        Enumerable.Range(0, 1_000).Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Should().OnlyContain(text => LocalizedText.Of(text, text).GetHashCode() == LocalizedText.Of(text, text).GetHashCode());
}
