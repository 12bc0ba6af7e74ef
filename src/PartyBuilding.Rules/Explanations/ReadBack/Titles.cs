using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the names of one policy are called in one language; a name without a title is said as it is.</summary>
internal sealed class Titles
{
    private readonly Policy policy;
    private readonly Speech speech;
    private readonly Func<Number, int?> line;
    private readonly Dictionary<string, Number> named;

    internal Titles(Policy policy, Speech speech, Func<Number, int?> line)
    {
        this.policy = policy;
        this.speech = speech;
        this.line = line;
        named = Lines.ById(policy);
    }

    private Vocabulary Vocabulary => policy.Vocabulary;

    internal string SubjectKind => policy.SubjectKind;

    internal string Kind(string code) => Text(Vocabulary.Record(code)?.Title)
        ?? (SheetOf(code, ReviewScore.KindPrefix) is ReviewSheet sheet ? speech.Text(sheet.Title) : code);

    /// <summary>The measure word of one record of these kinds, where they share one.</summary>
    internal string UnitOf(IReadOnlyList<string> kinds)
    {
        var units = kinds.Select(k => Text(Vocabulary.Record(k)?.Unit)).Distinct().ToArray();
        return units.Length == 1 && units[0] is string unit ? unit : speech.Say(Saying.Unit);
    }

    internal ReviewSheet? SheetOf(string code, string prefix = "") => code.StartsWith(prefix, StringComparison.Ordinal)
        ? Vocabulary.Sheet(code.Substring(prefix.Length))
        : null;

    internal string Sheet(string code) => Text(Vocabulary.Sheet(code)?.Title) ?? code;

    internal string Group(string sheet, string code) => In(Vocabulary.Sheet(sheet)?.Groups, code);

    internal string Grade(string code) => speech.Say(Saying.Quoted, In(Vocabulary.Grades, code));

    internal string Post(string name) => speech.Say(Saying.YearsIn, name);

    internal bool IsLine(string name) => named.ContainsKey(name);

    /// <summary>The line with this name, by its number where it has one.</summary>
    internal string Line(string id)
    {
        var number = named.TryGetValue(id, out var found) ? found : null;
        return number is not null && line(number) is int row
            ? speech.Say(Saying.Line, Exact.Text(row))
            : speech.Say(Saying.Quoted, Text(number?.Title) ?? id);
    }

    internal string Attribute(string code) => code switch
    {
        "standing" => speech.Say(Saying.Standing),
        "quantity" => speech.Say(Saying.Quantity),
        "outOf" => speech.Say(Saying.OutOfQuantity),
        "count" => speech.Say(Saying.Records),
        Value.RecordDate => speech.Say(Saying.DateOfRecord),
        _ when Vocabulary.Attribute(code) is AttributeKind attribute => Named(attribute.Title),
        NameTable.RaterGroup => speech.Say(Saying.RaterGroup),
        NameTable.Rater => speech.Say(Saying.Rater),
        NameTable.Option when Vocabulary.Fact(code) is null => speech.Say(Saying.OptionVoted),
        _ => Fact(code),
    };

    /// <summary>A fact, one of the roster's or one that is declared.</summary>
    internal string Fact(string code) => Vocabulary.Fact(code) is FactKind fact ? Named(fact) : code switch
    {
        RosterFacts.HeadCount => speech.Say(Saying.HeadCount),
        RosterFacts.HeadCountUnder => speech.Say(Saying.HeadCountUnder),
        RosterFacts.Kind => speech.Say(Saying.OrganizationKind),
        RosterFacts.FoundedOn => speech.Say(Saying.FoundedOn),
        RosterFacts.JoinedOn => speech.Say(Saying.JoinedOn),
        _ when RosterFacts.PostOfYears(code) is string post => Post(post),
        _ => code,
    };

    internal bool IsDate(string name) => name is RosterFacts.FoundedOn or RosterFacts.JoinedOn
        || Vocabulary.Fact(name)?.Type == FactType.Date
        || (Vocabulary.Fact(name) is null && Vocabulary.Attribute(name)?.Type == AttributeType.Date);

    internal string Result(string id) => Text(Vocabulary.Result(id)?.Title) ?? (id == policy.Id ? speech.Text(policy.Title) : id);

    /// <summary>The title of a code that an attribute, fact, grade or result may have.</summary>
    internal string CodeOf(string name, string code, string? result = null) => result is not null
        ? In(Vocabulary.Result(result)?.Grades ?? Vocabulary.Grades, code)
        : name switch
        {
            "grade" => In(Vocabulary.Grades, code),
            "standing" => speech.Say(code == Words.Standings[0] ? Saying.Claimed : Saying.Verified),
            _ when Vocabulary.Attribute(name) is AttributeKind attribute => In(attribute.Values, code),
            NameTable.RaterGroup => Vocabulary.Sheets.SelectMany(s => s.Groups).Where(g => g.Code == code).Select(g => speech.Text(g.Title)).FirstOrDefault() ?? code,
            _ when Vocabulary.Fact(name) is FactKind fact => In(fact.Values, code),
            RosterFacts.Kind => OrganizationKindTitles.Of(speech, code),
            _ => code,
        };

    /// <summary>The title of an honour or a finding, of this policy or of another whose results are read.</summary>
    internal string Given(string code, string? result, bool isHonour) => result is not null && result != policy.Id
        ? Declared(result, code, isHonour)
        : Text(Rules.Given.By(policy.Then.SelectMany(step => step.Plain()), isHonour).Where(given => given.Key == code).Select(given => given.Value).FirstOrDefault())
            ?? (result is null ? code : Declared(result, code, isHonour));

    private string Declared(string result, string code, bool isHonour) =>
        In(isHonour ? Vocabulary.Result(result)?.Honours : Vocabulary.Result(result)?.Findings, code);

    // Yes or no is said of a whole sentence.
    private string Named(FactKind fact) =>
        fact.Type == FactType.Flag ? speech.Say(Saying.Quoted, speech.Text(fact.Title)) : Named(fact.Title);

    private string Named(LocalizedText title) => speech.Say(Saying.Named, speech.Text(title));

    private string In(IReadOnlyList<Term>? terms, string code) => Text(terms?.FirstOrDefault(t => t.Code == code)?.Title) ?? code;

    private string? Text(LocalizedText? text) => text is null ? null : speech.Text(text);
}
