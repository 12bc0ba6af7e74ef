using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("-2", "-2")]
    [InlineData("1e3", "1000")]
    [InlineData("125E-2", "1.25")]
    [InlineData("0.000000000001", "0.000000000001")]
    [InlineData("0.5000000000000000000000000000000000", "0.5")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("999999999999999.999999999999", "999999999999999.999999999999")]
    [InlineData("0e999999999", null)]
    [InlineData("0.0000000000001", null)]
    [InlineData("1000000000000000.000000000001", null)]
    [InlineData("10000000000000000", null)]
    [InlineData("1e16", null)]
    [InlineData("0.33333333333333333333333333333333", null)]
    [InlineData("1.", null)]
    [InlineData("+1", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("1 ", null)]
    public void Number_is_read_exactly_or_not_at_all(string text, string? expected)
    {
        bool fits = ExactNumber.TryParse(text, exponentAllowed: true, out decimal value);

        fits.Should().Be(expected is not null);
        if (fits)
        {
            Exact.Text(value).Should().Be(expected);
        }
    }
}
