using System.IO;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Samples.StarRating.Printing;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class TableTests
{
    [Theory]
    [InlineData("Branch 1", 8)]
    [InlineData("第一支部", 8)]
    [InlineData("（暂定）", 8)]
    [InlineData("ａｂ", 4)]
    [InlineData("第 1 名", 7)]
    [InlineData("𠮷", 2)]
    [InlineData("★", 1)]
    public void Full_width_characters_take_two_columns(string text, int width) => DisplayWidth.Of(text).Should().Be(width);

    [Fact]
    public void Columns_stand_below_each_other_whatever_the_script()
    {
        Table table = new([new("名次", isNumber: true), new("Branch"), new("分", isNumber: true)]);
        table.Add(["1", "第一支部", "105"]);
        table.Add(["12", "Branch 2", "9.5"]);
        using StringWriter output = new() { NewLine = "\n" };

        table.Write(output);

        output.ToString().Should().Be(
            """
            名次  Branch     分
            ----  --------  ---
               1  第一支部  105
              12  Branch 2  9.5

            """.ReplaceLineEndings("\n"));
        output.ToString().TrimEnd('\n').Split('\n').Select(DisplayWidth.Of).Distinct().Should().ContainSingle();
    }
}
