using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What values are called that a vocabulary gives no title, and what the codes are called that a value may have.</summary>
internal static class ValueTitles
{
    private const string Article = "the ";
    private static readonly IReadOnlyList<Term> Flags = new[] { Term.Of("true", Text(Saying.Yes)), Term.Of("false", Text(Saying.No)) };
    private static readonly IReadOnlyList<Term> Standings = new[]
    {
        Term.Of(Words.Standings[0], Text(Saying.Claimed)), Term.Of(Words.Standings[1], Text(Saying.Verified)),
    };

    private static readonly IReadOnlyList<Term> OrganizationKindTerms =
        OrganizationKindTitles.Sayings.Select(kind => Term.Of(kind.Key, Text(kind.Value))).ToArray();

    /// <summary>The title of a reserved name or of a fact that the roster gives; null for every other name.</summary>
    internal static LocalizedText? Of(Value value, string subjectKind) => value.Name switch
    {
        "quantity" => Text(Saying.Quantity),
        "outOf" => Text(Saying.OutOfQuantity),
        "count" => Text(Saying.Records),
        Value.RecordDate => Text(Saying.DateOfRecord),
        "standing" => Text(Saying.Standing),
        NameTable.RaterGroup => Text(Saying.RaterGroup),
        RosterFacts.HeadCount => Text(Saying.HeadCount),
        RosterFacts.HeadCountUnder => Text(Saying.HeadCountUnder),
        RosterFacts.Kind => Text(Saying.OrganizationKind),
        RosterFacts.FoundedOn => Text(Saying.FoundedOn),
        RosterFacts.JoinedOn => Text(Saying.JoinedOn),
        RosterFacts.Age => Text(value.IsOfMember(subjectKind) ? Saying.MemberAge : Saying.OrganizationAge),
        _ => null,
    };

    /// <summary>What a result is called that was issued so many periods before.</summary>
    internal static LocalizedText Earlier(LocalizedText title, int periods) => LocalizedText.Of(
        Earlier(Speech.Of(Language.Chinese), title, periods), Earlier(Speech.Of(Language.English), title, periods));

    /// <summary>What the values of members, or of organizations directly below, are called once they are folded into one.</summary>
    internal static LocalizedText Folded(LocalizedText title, string owner, Fold fold) => LocalizedText.Of(
        Folded(Speech.Of(Language.Chinese), title, owner, fold), Bare(Folded(Speech.Of(Language.English), title, owner, fold)));

    /// <summary>The titles of the codes that a value may have; none where it is no code, or its codes are open.</summary>
    internal static IReadOnlyList<Term> TermsOf(Value value, Policy policy)
    {
        var vocabulary = policy.Vocabulary;
        if (value.Policy is string id)
        {
            var result = vocabulary.Result(id);
            return value.Part switch
            {
                ResultPart.Grade => result?.Grades ?? vocabulary.Grades,
                ResultPart.Honours => result?.Honours ?? Given(policy, honours: true),
                ResultPart.Findings => result?.Findings ?? Given(policy, honours: false),
                _ => Array.Empty<Term>(),
            };
        }

        return value.Name switch
        {
            "grade" => vocabulary.Grades,
            Value.Honour or Value.Finding => Given(policy, value.Name == Value.Honour),
            "standing" => Standings,
            _ when vocabulary.Attribute(value.Name) is AttributeKind attribute => attribute.Values,
            NameTable.RaterGroup => vocabulary.Sheets.SelectMany(s => s.Groups).GroupBy(g => g.Code, (_, same) => same.First()).ToArray(),
            _ when vocabulary.Fact(value.Name) is FactKind fact => fact.Type == FactType.Flag ? Flags : fact.Values,
            RosterFacts.Kind => OrganizationKindTerms,
            _ => Array.Empty<Term>(),
        };
    }

    /// <summary>What the policy's own steps give, as far as it has a title.</summary>
    private static Term[] Given(Policy policy, bool honours) => Rules.Given.By(policy.Then.SelectMany(step => step.Plain()), honours)
        .Where(given => given.Value is not null)
        .GroupBy(given => given.Key, (code, same) => Term.Of(code, same.First().Value!))
        .ToArray();

    private static LocalizedText Text(Saying saying) => LocalizedText.Of(ChineseSayings.Texts[saying], Bare(EnglishSayings.Texts[saying]));

    private static string Folded(Speech speech, LocalizedText title, string owner, Fold fold) => speech.Say(
        fold switch
        {
            Fold.Count => Saying.CountOf,
            Fold.Average => Saying.Mean,
            Fold.Best => Saying.Largest,
            Fold.Worst => Saying.Smallest,
            _ => Saying.Sum,
        },
        speech.Say(owner == Value.Members ? Saying.OfMembers : Saying.OfSubordinates, speech.Text(title)));

    private static string Earlier(Speech speech, LocalizedText title, int periods) => periods == 1
        ? speech.Say(Saying.Previous, speech.Text(title))
        : speech.Say(Saying.PeriodsBack, speech.Text(title), Exact.Text(periods));

    private static string Bare(string english) =>
        english.StartsWith(Article, StringComparison.Ordinal) ? english.Substring(Article.Length) : english;
}
