using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("Committee meetings", "Committee meetings")]
    [InlineData("Proposals 3: oral speech or key proposal", "Proposals 3: oral|speech or key|proposal")]
    [InlineData("社情民意一：提供信息或者建议", "社情民意一：提供信|息或者建议")]
    [InlineData("Inter-organizational-arrangements", "Inter-organization|al-arrangements")]
    [InlineData("", "")]
    public void Long_titles_break_at_blanks_and_else_where_the_width_ends(string title, string lines) =>
        string.Join('|', TextWidth.Break(title, 18)).Should().Be(lines);

    [Fact]
    public void Characters_beyond_the_basic_plane_are_not_cut_in_half() =>
        TextWidth.Break(string.Concat(Enumerable.Repeat("\U00020BB7", 12)), 17).Should().OnlyContain(line => line.Length % 2 == 0);
}
