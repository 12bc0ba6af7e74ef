using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Every name of a policy, looked up in one step.</summary>
internal sealed class NameTable
{
    /// <summary>The attribute that the marks of a review carry.</summary>
    internal const string RaterGroup = "group";

    /// <summary>The attribute with which the marks of a review refer to who gave them.</summary>
    internal const string Rater = "rater";

    /// <summary>The attribute with the option that was voted for, where a sheet has options.</summary>
    internal const string Option = "option";

    private static readonly string[] Reserved = { "quantity", "outOf", "count", "standing", "score", "grade", "rank", "result", Value.Honour, Value.Finding, Value.RecordDate };
    private static readonly string[] Standings = { "claimed", "verified" };
    private readonly Policy policy;
    private readonly Dictionary<string, RecordKind> records;
    private readonly Dictionary<string, AttributeKind> attributes;
    private readonly Dictionary<string, FactKind> facts;
    private readonly Dictionary<string, ReviewSheet> sheets;
    private readonly Dictionary<string, ResultKind> results;
    private readonly string[] grades;

    internal NameTable(Policy policy)
    {
        this.policy = policy;
        var vocabulary = policy.Vocabulary;
        records = First(vocabulary.Records.Concat(vocabulary.Results.Select(r => r.AsRecords())), r => r.Code);
        attributes = First(vocabulary.Attributes.Concat(ResultKind.AttributesOfRecords(vocabulary.Results)), a => a.Code);
        facts = First(vocabulary.Facts, f => f.Code);
        sheets = First(vocabulary.Sheets, s => s.Code);
        results = First(vocabulary.Results, r => r.Policy);
        grades = vocabulary.Grades.Select(g => g.Code).ToArray();
    }

    /// <summary>Whether a name has a meaning of its own as a value.</summary>
    internal static bool IsReserved(string name) => Array.IndexOf(Reserved, name) >= 0;

    internal bool IsKind(string code) => records.ContainsKey(code) || SheetOf(code) is not null;

    internal bool IsGrade(string code) => Array.IndexOf(grades, code) >= 0;

    internal bool IsResult(string id) => results.ContainsKey(id);

    internal RecordKind? Record(string code) => Found(records, code);

    internal AttributeKind? Attribute(string code) => Found(attributes, code);

    internal FactKind? Fact(string code) => Found(facts, code);

    internal ReviewSheet? Sheet(string code) => Found(sheets, code);

    /// <summary>The sheet whose marks are records of this kind; null for other kinds.</summary>
    internal ReviewSheet? SheetOf(string kind) => kind.StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
        ? Sheet(kind.Substring(ReviewScore.KindPrefix.Length))
        : null;

    /// <summary>Whether records of this kind may carry the attribute.</summary>
    internal bool Carries(string kind, string attribute) => records.TryGetValue(kind, out var record)
        ? record.Attributes.Contains(attribute)
        : attribute is RaterGroup or Rater || (attribute == Option && SheetOf(kind)?.Options.Count > 0);

    /// <summary>Whether records refer with it to a subject; of marks it is the rater.</summary>
    internal bool IsReference(string attribute, IEnumerable<string> kinds) => Attribute(attribute) is AttributeKind declared
        ? declared.Type == AttributeType.Reference
        : attribute == Rater && kinds.Any(kind => SheetOf(kind) is not null);

    /// <summary>What a name means in the condition on one record.</summary>
    internal Meaning OfRecord(string name, Scope scope) => name switch
    {
        "quantity" => Meaning.Of(NameKind.Quantity, ValueType.Number),
        "outOf" => Meaning.Of(NameKind.OutOf, ValueType.Number),
        "count" => Meaning.Of(NameKind.Count, ValueType.Number),
        "standing" => Meaning.Of(NameKind.Standing, ValueType.Code, Standings),
        Value.RecordDate => Meaning.Of(NameKind.RecordDate, ValueType.Date),
        _ => OfAttribute(name, scope) ?? Meaning.Unknown,
    };

    /// <summary>Whether it is the years in a post that the vocabulary declares; a post that it does not declare has no meaning.</summary>
    internal bool IsYearsInPost(string name) => RosterFacts.PostOfYears(name) is not null && Fact(name)?.Type == FactType.Number;

    /// <summary>What a name means as a value.</summary>
    internal Meaning OfValue(Value value, Scope scope, Func<string, bool> isLine)
    {
        if (value.TimeUnit is not null)
        {
            // The time since a date is a number, wherever the date comes from.
            var date = OfValue(value.AsDate(), scope, isLine);
            return date.Kind == NameKind.Unknown ? date : Meaning.Of(date.Kind, ValueType.Number);
        }

        if (value.Policy is string other)
        {
            return OfResult(value, other);
        }

        var meaning = value.Name switch
        {
            "score" => Meaning.Of(NameKind.Score, ValueType.Number),
            "grade" => Meaning.Of(NameKind.Grade, ValueType.Code, grades),
            "rank" => Meaning.Of(NameKind.Rank, ValueType.Number),
            Value.Honour or Value.Finding => Meaning.Of(NameKind.Given, ValueType.Code),
            RosterFacts.HeadCount or RosterFacts.HeadCountUnder or RosterFacts.Age => Meaning.Of(NameKind.Roster, ValueType.Number),
            RosterFacts.Kind => Meaning.Of(NameKind.Roster, ValueType.Code, Codes(Fact(RosterFacts.Kind)?.Values)),
            RosterFacts.FoundedOn or RosterFacts.JoinedOn => Meaning.Of(NameKind.Roster, ValueType.Date),
            _ when IsYearsInPost(value.Name) => Meaning.Of(NameKind.Roster, ValueType.Number),
            _ => OfRecord(value.Name, scope),
        };

        return meaning.Kind != NameKind.Unknown
            ? meaning
            : OfFact(value.Name, value.Range) ?? (isLine(value.Name) ? Meaning.Of(NameKind.Line, ValueType.Number) : Meaning.Unknown);
    }

    private Meaning OfResult(Value value, string other)
    {
        var result = Found(results, other);
        var isOwn = result is null && other == policy.Id;
        if (result is null && !isOwn)
        {
            return Meaning.Unknown;
        }

        return value.Part switch
        {
            ResultPart.Grade => Meaning.Of(NameKind.Result, ValueType.Code, isOwn ? grades : Codes(result!.Grades)),
            ResultPart.Rank => Meaning.Of(NameKind.Result, ValueType.Number, null, value.Range ?? ValueRange.Of(1m, Exact.Largest)),
            ResultPart.Honours => Meaning.Of(NameKind.Result, ValueType.Code, isOwn ? Given(honours: true) : Codes(result!.Honours)),
            ResultPart.Findings => Meaning.Of(NameKind.Result, ValueType.Code, isOwn ? Given(honours: false) : Codes(result!.Findings)),
            _ => Meaning.Of(NameKind.Result, ValueType.Number, null, value.Range ?? result?.Range),
        };
    }

    private string[] Given(bool honours) =>
        Rules.Given.By(policy.Then.SelectMany(step => step.Plain()), honours).Select(given => given.Key).Distinct().ToArray();

    private Meaning? OfFact(string name, ValueRange? range) => Fact(name) is not FactKind fact
        ? null
        : fact.Type switch
        {
            FactType.Number => Meaning.Of(NameKind.Fact, ValueType.Number, null, range ?? fact.Range),
            FactType.Code => Meaning.Of(NameKind.Fact, ValueType.Code, Codes(fact.Values)),
            FactType.Date => Meaning.Of(NameKind.Fact, ValueType.Date),
            _ => Meaning.Of(NameKind.Fact, ValueType.Flag),
        };

    private Meaning? OfAttribute(string name, Scope scope)
    {
        if (name == RaterGroup && scope.Kinds.Any(k => SheetOf(k) is not null))
        {
            var groups = scope.Kinds.Select(SheetOf).Where(s => s is not null).SelectMany(s => s!.Groups.Select(g => g.Code));
            return Meaning.Of(NameKind.Attribute, ValueType.Code, groups.Distinct().ToArray());
        }

        return Attribute(name) is not AttributeKind attribute
            ? name == Option ? OfOption(scope) : null
            : attribute.Type switch
            {
                AttributeType.Code => Meaning.Of(NameKind.Attribute, ValueType.Code, Codes(attribute.Values)),
                AttributeType.Number => Meaning.Of(NameKind.Attribute, ValueType.Number, null, attribute.Range),
                AttributeType.Date => Meaning.Of(NameKind.Attribute, ValueType.Date),
                _ => Meaning.Of(NameKind.Attribute, ValueType.Reference),
            };
    }

    /// <summary>Options that have no titles of their own.</summary>
    private Meaning? OfOption(Scope scope)
    {
        var options = scope.Kinds.SelectMany(k => SheetOf(k)?.Options.Select(o => o.Key) ?? Enumerable.Empty<string>()).Distinct().ToArray();
        return options.Length == 0 ? null : Meaning.Of(NameKind.Attribute, ValueType.Code, options);
    }

    /// <summary>The codes of terms; null when there are none, which leaves them open.</summary>
    private static string[]? Codes(IReadOnlyList<Term>? terms) =>
        terms is null || terms.Count == 0 ? null : terms.Select(t => t.Code).ToArray();

    private static T? Found<T>(Dictionary<string, T> names, string code)
        where T : class => names.TryGetValue(code, out var found) ? found : null;

    private static Dictionary<string, T> First<T>(IEnumerable<T> declared, Func<T, string> code)
    {
        var names = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in declared)
        {
            if (!names.ContainsKey(code(one)))
            {
                names.Add(code(one), one);
            }
        }

        return names;
    }
}
