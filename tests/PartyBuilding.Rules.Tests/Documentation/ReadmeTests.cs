using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Rules.Tests.Policies;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>What the READMEs show is what compiles, and what really comes out.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string, string> Readmes => new()
    {
        { "README.md", "en" },
        { "README.zh-CN.md", "zh-CN" },
    };

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Code_stands_in_what_is_compiled(string readme, string tag)
    {
        _ = tag;
        string[] compiled = [.. Lines("OwnApplication.cs"), .. Lines("ReadmeExamples.cs")];

        foreach (string block in Blocks(readme, "csharp"))
        {
            NotIn(compiled, block).Should().BeEmpty("{0} shows code that is compiled elsewhere, word for word", readme);
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Output_is_what_comes_out(string readme, string tag)
    {
        string[] printed = [.. Lines($"rated.{tag}.txt"), .. Lines($"five-errors.{tag}.txt"), .. Lines("expected.txt")];

        foreach (string block in Blocks(readme, "text").Where(block => !block.Contains("dotnet ", StringComparison.Ordinal)))
        {
            NotIn(printed, block).Should().BeEmpty("{0} shows what the sample and the consumer print", readme);
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Clause_in_JSON_and_in_CSharp_are_the_same(string readme, string tag)
    {
        _ = tag;
        Policy read = Document.Sound(Document.Scoring(Blocks(readme, "json").Single()));

        PolicyWriter.WriteText(read.Scoring(ReadmeExamples.Clause())).Should().Be(PolicyWriter.WriteText(read));
    }

    [Theory]
    [InlineData("tables.md", "TablesExample.cs")]
    [InlineData("domain.md", "DomainExample.cs")]
    public void Code_of_the_pages_is_compiled(string page, string example) =>
        Blocks(page, "csharp").SelectMany(block => NotIn(Lines(example), block)).Should().BeEmpty();

    [Fact]
    public void Both_languages_show_the_same_code() =>
        Blocks("README.zh-CN.md", "csharp").Should().Equal(Blocks("README.md", "csharp"));

    [Fact]
    public void Chinese_text_has_Chinese_punctuation() =>
        ChinesePunctuation.Faults(Regex.Replace(Text("README.zh-CN.md"), "```.*?```|`[^`]*`|\\]\\([^)]*\\)", string.Empty, RegexOptions.Singleline).Split('\n'))
            .Should().BeEmpty();

    private static IEnumerable<string> NotIn(string[] lines, string block)
    {
        HashSet<string> known = [.. lines.Select(line => line.Trim().TrimEnd(';'))];
        return block.Split('\n').Select(line => line.Trim().TrimEnd(';')).Where(line => line is not ("" or "…") && !known.Contains(line));
    }

    private static List<string> Blocks(string readme, string language) =>
        [.. Regex.Matches(Text(readme), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static string[] Lines(string name) => Text(name).Split('\n');

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", name)).Replace("\r", string.Empty);
}
