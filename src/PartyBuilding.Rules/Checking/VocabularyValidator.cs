using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The names that a policy declares.</summary>
internal sealed class VocabularyValidator : PartValidator
{
    private const string Root = "$.vocabulary";
    private const string RosterPrefix = "roster.";

    private static readonly string[] Owners = 
    {
        Value.Self, Value.Members, Value.Item, Value.Organization, Value.Superior, Value.Subordinates, Value.Group, Value.Others,
    };

    internal VocabularyValidator()
        : base(Codes, Twice, Attributes, Groups, Reserved, Collisions)
    {
    }

    /// <summary>Every declared name with the list in which it stands and its path.</summary>
    private static IEnumerable<(string List, string Name, string Path)> Declared(Vocabulary vocabulary) =>
        In("records", vocabulary.Records.Select(r => r.Code))
            .Concat(In("attributes", vocabulary.Attributes.Select(a => a.Code)))
            .Concat(vocabulary.Attributes.SelectMany(a => In("attributes" + JsonPath.Key(a.Code) + ".values", a.Values.Select(v => v.Code))))
            .Concat(In("facts", vocabulary.Facts.Select(f => f.Code)))
            .Concat(vocabulary.Facts.SelectMany(f => In("facts" + JsonPath.Key(f.Code) + ".values", f.Values.Select(v => v.Code))))
            .Concat(In("sheets", vocabulary.Sheets.Select(s => s.Code)))
            .Concat(vocabulary.Sheets.SelectMany(s => In("sheets" + JsonPath.Key(s.Code) + ".groups", s.Groups.Select(g => g.Code))))
            .Concat(In("grades", vocabulary.Grades.Select(g => g.Code)))
            .Concat(In("results", vocabulary.Results.Select(r => r.Policy)));

    private static IEnumerable<(string List, string Name, string Path)> In(string list, IEnumerable<string> names) =>
        names.Select(name => (list, name, Root + "." + list + JsonPath.Key(name)));

    private static IEnumerable<Finding> Codes(Survey survey) => Declared(survey.Policy.Vocabulary)
        .Where(d => !Code.IsValid(d.Name))
        .Select(d => At(d.Path, RulesFindings.NotACode).With("name", d.Name));

    private static Finding[] Twice(Survey survey)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Declared(survey.Policy.Vocabulary)
            .Where(d => !seen.Add(d.Path))
            .Select(d => At(d.Path, RulesFindings.DeclaredTwice).With("name", d.Name))
            .ToArray();
    }

    /// <summary>Attributes that kinds carry, and codes without values.</summary>
    private static IEnumerable<Finding> Attributes(Survey survey)
    {
        foreach (var record in survey.Policy.Vocabulary.Records)
        {
            for (var i = 0; i < record.Attributes.Count; i++)
            {
                if (survey.Names.Attribute(record.Attributes[i]) is null)
                {
                    var path = Root + ".records" + JsonPath.Key(record.Code) + ".attributes[" + Exact.Text(i) + "]";
                    yield return At(path, RulesFindings.AttributeNotDeclared).With("attribute", record.Attributes[i]);
                }
            }
        }

        foreach (var attribute in survey.Policy.Vocabulary.Attributes)
        {
            if (attribute.Type == AttributeType.Code && attribute.Values.Count == 0 && !attribute.TakesAnyCode)
            {
                yield return At(Root + ".attributes" + JsonPath.Key(attribute.Code), RulesFindings.NothingInside).With("word", "values");
            }
        }
    }

    private static IEnumerable<Finding> Groups(Survey survey) => survey.Policy.Vocabulary.Sheets.SelectMany(sheet => sheet.SelfRated
        .Where(group => sheet.Groups.All(g => g.Code != group))
        .Select(group => At(Root + ".sheets" + JsonPath.Key(sheet.Code) + ".selfRated", RulesFindings.GroupNotDeclared)
            .With("sheet", sheet.Code)
            .With("group", group)));

    private static IEnumerable<Finding> Reserved(Survey survey)
    {
        foreach (var declared in Declared(survey.Policy.Vocabulary))
        {
            var isReserved = declared.List switch
            {
                "attributes" => declared.Name.StartsWith(ResultKind.KindPrefix, StringComparison.Ordinal) || ReservedWords.Contains(declared.Name) || Array.IndexOf(Owners, declared.Name) >= 0 || IsOfRoster(declared.Name),
                "facts" => IsReservedFact(survey, declared.Name),
                "records" => declared.Name.StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal)
                    || declared.Name.StartsWith(ResultKind.KindPrefix, StringComparison.Ordinal),
                _ => false,
            };
            if (isReserved)
            {
                yield return At(declared.Path, RulesFindings.ReservedName).With("name", declared.Name);
            }
        }

        foreach (var line in survey.Lines)
        {
            if (NameTable.IsReserved(line.Key) || IsOfRoster(line.Key))
            {
                yield return line.Value.Finds(RulesFindings.ReservedName).With("name", line.Key);
            }
        }
    }

    /// <summary>
    /// The kind of organization may be declared, so that its codes are checked, and the years in a post must be, so that no other post is meant by
    /// mistake; nothing else of the roster may.
    /// </summary>
    private static bool IsReservedFact(Survey survey, string name) => name == RosterFacts.Kind
        ? survey.Names.Fact(name)?.Type != FactType.Code
        : NameTable.IsReserved(name) || (IsOfRoster(name) && !survey.Names.IsYearsInPost(name));

    private static bool IsOfRoster(string name) => name.StartsWith(RosterPrefix, StringComparison.Ordinal);

    private static IEnumerable<Finding> Collisions(Survey survey)
    {
        foreach (var fact in survey.Policy.Vocabulary.Facts)
        {
            if (survey.Names.Attribute(fact.Code) is not null)
            {
                yield return Clash(At(Root + ".facts" + JsonPath.Key(fact.Code), RulesFindings.NameCollision), fact.Code, "attributes", "facts");
            }
        }

        foreach (var line in survey.Lines)
        {
            var first = survey.Names.Attribute(line.Key) is not null ? "attributes" : survey.Names.Fact(line.Key) is not null ? "facts" : null;
            if (first is not null)
            {
                yield return Clash(line.Value.Finds(RulesFindings.NameCollision), line.Key, first, "id");
            }
        }
    }

    private static Finding Clash(Finding finding, string name, string first, string second) =>
        finding.With("name", name).With("first", first).With("second", second);

    private static Finding At(string path, FindingKind kind) => Finding.Of(kind, FindingPlace.AtPath(path));
}
