using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

/// <summary>What docs/first-policy.md shows is the shipped policy, what is compiled, and what comes out.</summary>
public sealed class FirstPolicyTests
{
    private const string Id = "jinan-member-duty";

    public static TheoryData<string, string> Pages => new()
    {
        { "first-policy.md", "en" },
        { "first-policy.zh-CN.md", "zh-CN" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Parts_of_the_document_stand_in_it(string page, string tag)
    {
        _ = tag;
        JsonNode[] all = [.. WithAllBelow(JsonNode.Parse(Regulation.Text(Id))!)];

        Blocks(page, "json").Should().NotBeEmpty()
            .And.OnlyContain(block => all.Any(node => JsonNode.DeepEquals(node, JsonNode.Parse(block, null, default))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_is_compiled(string page, string tag)
    {
        _ = tag;
        HashSet<string> compiled = [.. Lines("FirstPolicyExample.cs"), .. Lines("JinanMemberDutyTests.cs")];

        Blocks(page, "csharp").SelectMany(block => block.Split('\n')).Select(line => line.Trim())
            .Where(line => line.Length > 0 && !compiled.Contains(line)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Texts_are_what_comes_out(string page, string tag)
    {
        Language language = Language.OfTag(tag);
        Evaluation run = FirstPolicyExample.Judge(Path.Combine(AppContext.BaseDirectory, "Regulations", Id + ".json"));
        string[] printed =
        [
            .. PolicyText.Render(run.Policy, language).Split('\n'),
            .. ExplanationText.Render(run.Explain(MemberId.Of("m17")), language).Split('\n'),
        ];

        Blocks(page, "text").SelectMany(block => block.Split('\n')).Where(line => line.Length > 0).Should().NotBeEmpty().And.BeSubsetOf(printed);
    }

    [Fact]
    public void Chinese_page_has_Chinese_punctuation() =>
        ChinesePunctuation.Faults(Regex.Replace(Text("first-policy.zh-CN.md"), "```.*?```|`[^`]*`|\\]\\([^)]*\\)|\\[[^\\]]*\\]", string.Empty, RegexOptions.Singleline)
            .Split('\n').Where(line => !line.StartsWith("English:", StringComparison.Ordinal))).Should().BeEmpty();

    private static IEnumerable<JsonNode> WithAllBelow(JsonNode node) => (node switch
    {
        JsonObject map => map.Select(pair => pair.Value),
        JsonArray list => list,
        _ => [],
    }).Where(child => child is not null).SelectMany(child => WithAllBelow(child!)).Prepend(node);

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(Text(page), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Lines(string name) => Text(name).Split('\n').Select(line => line.Trim());

    private static string Text(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", name)).Replace("\r", string.Empty, StringComparison.Ordinal);
}
