using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Findings;

public sealed class RulesFindingsTests
{
    private static IEnumerable<string> Texts(Language language) =>
        RulesFindings.All.Select(kind => Finding.Of(kind, FindingPlace.Nowhere).Text(language));

    [Fact]
    public void All_lists_every_kind_once()
    {
        IEnumerable<FindingKind> fields = typeof(RulesFindings).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<FindingKind>();

        RulesFindings.All.Should().BeEquivalentTo(fields, options => options.ComparingByValue<FindingKind>());
        RulesFindings.All.Select(kind => kind.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => code.Length == 6);
    }

    [Fact]
    public void All_is_in_the_order_of_codes() =>
        RulesFindings.All.Select(kind => kind.Code).Should().BeInAscendingOrder(System.StringComparer.Ordinal);

    [Fact]
    public void Chinese_texts_are_Chinese_and_English_texts_are_not()
    {
        Texts(Language.Chinese).Should().OnlyContain(text => IsChinese(text));
        Texts(Language.English).Should().NotContain(text => IsChinese(text));
    }

    [Fact]
    public void Chinese_texts_have_Chinese_punctuation() =>
        ChinesePunctuation.Faults(Texts(Language.Chinese).Concat(ChineseWording.Texts.Values)).Should().BeEmpty();

    [Fact]
    public void Whatever_is_found_in_a_policy_is_told_with_what_to_do()
    {
        // What follows the semicolon is what to do. A rule of the house brings a text of its own; PB3123 tells what follows from the shares, as its semicolon does.
        IEnumerable<FindingKind> asked = RulesFindings.All.Where(kind => string.CompareOrdinal(kind.Code, "PB40") < 0
            && kind.Code is not ("PB3090" or "PB3091" or "PB3092" or "PB3123"));

        asked.Where(kind => !Says(kind, Language.Chinese, "\uFF1B") || !Says(kind, Language.English, ";")).Select(kind => kind.Code).Should().BeEmpty();
    }

    private static bool Says(FindingKind kind, Language language, string part) => Finding.Of(kind, FindingPlace.Nowhere).Text(language).Contains(part);

    private static bool IsChinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
