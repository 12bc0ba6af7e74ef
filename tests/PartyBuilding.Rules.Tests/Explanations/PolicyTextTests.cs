using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Policies;
using PartyBuilding.Rules.Tests.Regulations;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>Policies read back. The shipped regulations' texts stand beside them; <c>PARTYBUILDING_GOLDEN=write</c> writes them anew.</summary>
public sealed class PolicyTextTests
{
    public static IEnumerable<object[]> Texts =>
        Regulation.All.SelectMany(id => new[] { new object[] { id, "zh-CN" }, [id, "en"] });

    [Theory]
    [MemberData(nameof(Texts))]
    public void Regulation_reads_back_as_approved(string id, string language)
    {
        string text = PolicyText.Render(Regulation.Of(id), Language.OfTag(language));
        string name = id + "." + language + ".txt";
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Path.Combine(Samples(), name), text, new UTF8Encoding(false));
            return;
        }

        text.Split('\n').Should().Equal(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Regulations", name)).Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n'),
            "samples/Regulations/{0} follows the policy", name);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Regulation_says_every_clause_once(string id, string language)
    {
        Policy policy = Regulation.Of(id);

        ReadBack.Clauses(PolicyOutline.Of(policy, Language.OfTag(language))).Should().BeEquivalentTo(ReadBack.Declared(policy));
    }

    [Fact]
    public void Chinese_regulations_have_full_width_punctuation() =>
        ChinesePunctuation.Faults(Regulation.All.Select(id => ReadBack.WithoutFigures(PolicyText.Render(Regulation.Of(id), Language.Chinese)))).Should().BeEmpty();

    [Fact]
    public void Markdown_says_what_the_text_says()
    {
        Policy policy = Regulation.Of("tongcheng-member-duty");
        string[] sentences = [.. PolicyOutline.Of(policy, Language.Chinese).Sections.SelectMany(s => s.Value).Select(l => l.Sentence)];

        string markdown = PolicyMarkdown.Render(policy, Language.Chinese).Replace("\\", string.Empty, StringComparison.Ordinal);

        sentences.Should().NotBeEmpty().And.OnlyContain(sentence => markdown.Contains(sentence));
    }

    [Theory]
    [InlineData("""{ "each": "a", "where": { "level": ["city"] }, "per": "item", "points": 3, "cap": 12 }""",
        "\u7532\uff08\u7ea7\u4e3a\u201c\u5e02\u201d\uff09\u6bcf\u6b21\u8ba1 3 \u5206\uff08\u540c\u4e00\u4e8b\u9879\u53ea\u8ba1\u4e00\u6b21\uff09\uff1b\u4e0d\u8d85\u8fc7 12 \u5206\u3002")]
    [InlineData("""{ "each": "a", "points": 15, "share": { "sole": 1, "first": "1/2", "others": { "together": "1/2" }, "credited": 3 } }""",
        "\u7532\u6bcf\u6b21\u8ba1 15 \u5206\uff1b\u7531\u7f72\u540d\u4eba\u5206\u5f97\uff1a\u72ec\u7acb\u7f72\u540d\u7684\u5f97\u5168\u90e8\uff0c\u9996\u540d\u7f72\u540d\u4eba\u5f97\u4e00\u534a\uff0c\u5176\u4f59\u7f72\u540d\u4eba\u5e73\u5206\u4e00\u534a\uff0c\u6700\u591a\u8ba1 3 \u4eba\uff08\u5176\u540e\u7f72\u540d\u7684\u4e0d\u8ba1\uff09\u3002")]
    public void Line_reads_as_spoken(string number, string sentence) =>
        PolicyOutline.Of(ReadBack.With(number), Language.Chinese).Sections[0].Value[0].Sentence.Should().Be(sentence);

    [Fact]
    public void Both_languages_say_everything_with_the_same_places()
    {
        Saying[] all = Enum.GetValues<Saying>();

        ChineseSayings.Texts.Keys.Should().BeEquivalentTo(all);
        EnglishSayings.Texts.Keys.Should().BeEquivalentTo(all);
        // English says no measure word after a number, nor the unit of records that are matters.
        foreach (Saying saying in all.Where(s => s is not (Saying.Counted or Saying.CountRecords)))
        {
            Places(ChineseSayings.Texts[saying]).Should().BeEquivalentTo(Places(EnglishSayings.Texts[saying]), "of {0}", saying);
        }

        ChinesePunctuation.Faults(ChineseSayings.Texts.Values).Should().BeEmpty();
    }

    private static string[] Places(string text) => [.. Regex.Matches(text, "{[0-9]}").Select(m => m.Value).Distinct()];

    private static string Samples([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "samples", "Regulations");
}
