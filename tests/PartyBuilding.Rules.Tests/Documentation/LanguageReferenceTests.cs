using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>Every example of docs/language.md is read, and means the same after writing.</summary>
public sealed class LanguageReferenceTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (System.Text.RegularExpressions.Match block in Regex.Matches(Text, "```json (\\w+)\n(.*?)```", RegexOptions.Singleline))
            {
                data.Add(block.Groups[1].Value, block.Groups[2].Value);
            }

            return data;
        }
    }

    private static string Text =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "language.md")).Replace("\r", string.Empty, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Example_is_read_and_written(string form, string example)
    {
        Policy policy = Around(form, example);

        string written = PolicyWriter.WriteText(policy);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Example_reads_back(string form, string example)
    {
        Policy policy = Around(form, example);

        string[] texts = [PolicyText.Render(policy, Language.Chinese), PolicyText.Render(policy, Language.English)];

        texts.Should().OnlyContain(text => !text.Contains('{') && !text.Contains('}'));
    }

    [Fact]
    public void Whole_policies_are_sound() => Examples
        .Where(example => (string)example[0] == "policy")
        .SelectMany(example => PolicyReader.ReadText((string)example[1]).Findings)
        .Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();

    [Fact]
    public void Every_verb_and_every_word_has_an_example()
    {
        IEnumerable<string> expected =
        [
            "each", "spells", "value", "choose", "average", "divide", "custom", "by", "bands", "slots", "checks", "deduct", "ratio", "relative", "review",
            "share", "caps", "grades", "adjust", "places", "finding", "quota", "honours", "requirements", "overrides", "movement", "eligibility", "consequences",
        ];
        string all = string.Join("\n", Examples.Select(example => (string)example[1]));

        expected.Where(word => !all.Contains($"\"{word}\":", StringComparison.Ordinal)).Should().BeEmpty();
    }

    internal static Policy Around(string form, string example) => Document.Sound(Whole(form, example));

    /// <summary>A policy around an example of a part.</summary>
    internal static string Whole(string form, string example) => form switch
    {
        "policy" => example,
        "number" => Document.Scoring(example),
        "condition" => Document.With("\"scope\": " + example),
        "step" => Document.Then(example),
        _ => throw new InvalidOperationException($"No part of a policy is called {form}."),
    };
}
