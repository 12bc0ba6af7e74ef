using System;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class WordingTests
{
    [Fact]
    public void Both_languages_say_every_phrase()
    {
        Phrase[] all = Enum.GetValues<Phrase>();

        ChineseWording.Texts.Keys.Should().BeEquivalentTo(all);
        EnglishWording.Texts.Keys.Should().BeEquivalentTo(all);
    }

    [Fact]
    public void Both_languages_use_the_same_places_in_every_phrase()
    {
        foreach (Phrase phrase in Enum.GetValues<Phrase>())
        {
            Places(ChineseWording.Texts[phrase]).Should().BeEquivalentTo(Places(EnglishWording.Texts[phrase]), "of {0}", phrase);
        }
    }

    private static string[] Places(string text) =>
        Regex.Matches(text, "{[0-9]}").Select(m => m.Value).Distinct().ToArray();

    [Theory]
    [InlineData("-1000000000000000…1000000000000000", "?")]
    [InlineData("0…1000000000000000", "0…")]
    [InlineData("-1000000000000000…5", "…5")]
    [InlineData("0…50", "0…50")]
    [InlineData("1000000000000000", "1000000000000000")]
    public void End_that_nothing_bounds_is_left_out(string range, string expected) => Wording.Open(range).Should().Be(expected);
}
