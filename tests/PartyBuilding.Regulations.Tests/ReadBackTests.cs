using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class ReadBackTests
{
    public static IEnumerable<object[]> Texts =>
        Regulation.All.SelectMany(id => new[] { new object[] { id, "zh-CN" }, [id, "en"] });

    [Theory]
    [MemberData(nameof(Texts))]
    public void Regulation_reads_back_as_approved(string id, string language) =>
        SignedDocument.ShouldSay(id + "." + language + ".txt", PolicyText.Render(Regulation.Of(id), Language.OfTag(language)));

    /// <summary>What needs more brackets or words than these is two lines of a regulation, or lacks a word of its own.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void No_sentence_is_too_deep_or_too_long_to_follow(string id, string language)
    {
        IEnumerable<string> sentences = PolicyText.Render(Regulation.Of(id), Language.OfTag(language)).Split('\n').Select(line => line.Trim());

        sentences.Where(s => Depth(s) > 3 || s.Length > (language == "en" ? 800 : 260)).Should().BeEmpty();
    }

    private static int Depth(string sentence)
    {
        int depth = 0;
        int deepest = 0;
        foreach (char c in sentence)
        {
            depth += c is '(' or '\uff08' ? 1 : c is ')' or '\uff09' ? -1 : 0;
            deepest = depth > deepest ? depth : deepest;
        }

        return deepest;
    }
}
