using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is declared and used, and lines that cite nothing.</summary>
internal sealed class UsageValidator : PartValidator
{
    private const string Root = "$.vocabulary";

    internal UsageValidator()
        : base(Declared, Values, Lines, Steps)
    {
    }

    private static IEnumerable<Finding> Declared(Survey survey)
    {
        var usage = survey.Usage;
        var vocabulary = survey.Policy.Vocabulary;
        var carried = vocabulary.Attributes
            .Select(a => a.Code)
            .Where(a => vocabulary.Records.Any(r => usage.Kinds.Contains(r.Code) && r.Attributes.Contains(a)))
            .ToArray();
        return Unused("records", vocabulary.Records.Select(r => r.Code), usage.Kinds, RulesFindings.UnusedKind, "kind")
            .Concat(Unused("attributes", carried, usage.Attributes, RulesFindings.AttributeNotRead, "attribute"))
            .Concat(Unused("attributes", vocabulary.Attributes.Select(a => a.Code).Except(carried), usage.Attributes, RulesFindings.UnusedAttribute, "attribute"))
            .Concat(Unused("facts", vocabulary.Facts.Select(f => f.Code), usage.Facts, RulesFindings.UnusedFact, "fact"))
            .Concat(Unused("sheets", vocabulary.Sheets.Select(s => s.Code), usage.Sheets, RulesFindings.UnusedSheet, "sheet"))
            .Concat(Unused("results", vocabulary.Results.Select(r => r.Policy), usage.Results, RulesFindings.UnusedResult, "policy"))
            .Concat(Unused("grades", usage.HasMoves ? Enumerable.Empty<string>() : vocabulary.Grades.Select(g => g.Code), usage.Grades, RulesFindings.UnusedGrade, "grade"));
    }

    /// <summary>Values of attributes that lines tell apart by value.</summary>
    private static IEnumerable<Finding> Values(Survey survey)
    {
        var usage = survey.Usage;
        return survey.Policy.Vocabulary.Attributes
            .Where(a => usage.Attributes.Contains(a.Code) && !usage.WholeAttributes.Contains(a.Code))
            .SelectMany(a => a.Values
                .Where(v => !usage.Values.Contains(a.Code + "=" + v.Code))
                .Select(v => At(Root + ".attributes" + JsonPath.Key(a.Code) + ".values" + JsonPath.Key(v.Code), RulesFindings.UnusedValue)
                    .With("attribute", a.Code)
                    .With("value", v.Code)));
    }

    private static IEnumerable<Finding> Lines(Survey survey) =>
        (survey.Score is Site score ? Leaves(score) : Enumerable.Empty<Site>())
            .Where(leaf => leaf.Clause is null && leaf.Node is not Literal)
            .Select(leaf => leaf.Finds(RulesFindings.LineWithoutClause));

    /// <summary>The lines of the score: what stands below sums, products, extremes and means.</summary>
    private static IEnumerable<Site> Leaves(Site site) => site.Written is Combine or Deduct
        ? site.All(Slot.Operand).SelectMany(Leaves)
        : new[] { site };

    private static IEnumerable<Finding> Steps(Survey survey) => survey.Steps
        .Where(step => step.Clause is null && !(step.Node is Grades grades && grades.Cases.All(c => c.Clause is not null)))
        .Select(step => step.Finds(RulesFindings.LineWithoutClause));

    private static IEnumerable<Finding> Unused(string list, IEnumerable<string> declared, HashSet<string> used, FindingKind kind, string word) =>
        declared
            .Where(name => !used.Contains(name))
            .Select(name => At(Root + "." + list + JsonPath.Key(name), kind).With(word, name));

    private static Finding At(string path, FindingKind kind) => Finding.Of(kind, FindingPlace.AtPath(path));
}
