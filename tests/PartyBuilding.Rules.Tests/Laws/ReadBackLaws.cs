using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Explanations;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Whatever the policy is, it can be read back in both languages.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class ReadBackLaws
{
    // What has no title in the drawn policies: the policy itself, lines, findings and honours.
    private static readonly string[] s_untitled = ["drawn", "la", "lb", "lc", "ld", "m", "found", "bars", "r", "late", "warned", "named", "removed", "prize", "praised", "full"];

    [Law]
    public void Every_policy_says_every_clause_once(Draws draws)
    {
        Policy policy = Drawn(draws);
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            ReadBack.Clauses(PolicyOutline.Of(policy, language)).Should().BeEquivalentTo(ReadBack.Declared(policy));
        }
    }

    [Law]
    public void No_policy_shows_a_code_that_has_a_title_or_an_empty_place(Draws draws)
    {
        string text = PolicyText.Render(Drawn(draws), Language.Chinese);

        Regex.Matches(text, "[A-Za-z]+").Select(m => m.Value).Except(s_untitled).Should().BeEmpty(text);
        text.Should().NotContainAny("{", "}", "\u201c\u201d", "\uff08\uff09", "\uff1a\u3002", "\uff1b\u3002", "\uff0c\u3002");
        ChinesePunctuation.Faults([text]).Should().BeEmpty();
    }

    [Law]
    public void No_policy_shows_Chinese_in_English(Draws draws) =>
        PolicyText.Render(Drawn(draws), Language.English).Should().NotMatchRegex("[\u2e80-\uffff]");

    private static Policy Drawn(Draws draws)
    {
        Policy policy = DrawnPolicy.Draw(draws.Again()).Policy;
        return policy.Using(Told(policy.Vocabulary)).From(PolicySource.Of(Title(0), Title(1)));
    }

    /// <summary>The same names with titles that are unlike the codes.</summary>
    private static Vocabulary Told(Vocabulary drawn)
    {
        Vocabulary told = drawn.Records.Aggregate(Vocabulary.Empty, (v, r) => v.With(RecordKind.Of(r.Code, Title(2), [.. r.Attributes])));
        told = drawn.Attributes.Aggregate(told, (v, a) => v.With(a.Type == AttributeType.Code
            ? AttributeKind.OfCodes(a.Code, Title(3), Told(a.Values))
            : AttributeKind.OfNumbers(a.Code, Title(3), a.Range)));
        told = drawn.Facts.Aggregate(told, (v, f) => v.With(f.Type switch
        {
            FactType.Code => FactKind.OfCodes(f.Code, Title(4), Told(f.Values)),
            FactType.Flag => FactKind.OfFlags(f.Code, Title(4)),
            _ => FactKind.OfNumbers(f.Code, Title(4), f.Range),
        }));
        told = drawn.Sheets.Aggregate(told, (v, s) => v.With(ReviewSheet.Of(s.Code, Title(5), s.Range, Told(s.Groups))));
        told = drawn.Results.Aggregate(told, (v, r) => v.With(Told(r)));
        return drawn.Grades.Aggregate(told, (v, g) => v.WithGrade(g.Code, Title(7)));
    }

    private static ResultKind Told(ResultKind result)
    {
        ResultKind told = ResultKind.Of(result.Policy, Title(6));
        told = result.Grades.Aggregate(told, (r, g) => r.WithGrade(g.Code, Title(7)));
        told = result.Honours.Aggregate(told, (r, h) => r.WithHonour(h.Code, Title(8)));
        return result.Findings.Aggregate(told, (r, f) => r.WithFinding(f.Code, Title(8)));
    }

    private static Term[] Told(System.Collections.Generic.IReadOnlyList<Term> terms) => [.. terms.Select(t => Term.Of(t.Code, Title(8)))];

    private static LocalizedText Title(int n) => LocalizedText.Of(((char)('\u7532' + n)).ToString(), "Title" + n);
}
