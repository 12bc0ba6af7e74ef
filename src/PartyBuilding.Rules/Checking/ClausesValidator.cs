using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The clauses of the document against the lines that cite them, and those that are left out with a reason.</summary>
internal sealed class ClausesValidator : PartValidator
{
    internal ClausesValidator()
        : base(Twice, Clauses)
    {
    }

    private static IEnumerable<Finding> Twice(Survey survey) => survey.Policy.Clauses
        .Select((clause, i) => (Clause: clause, At: i))
        .Where(one => survey.Policy.Clauses.Take(one.At).Contains(one.Clause))
        .Select(one => At(Listed(one.At), RulesFindings.DeclaredTwice, "name", one.Clause));

    private static IEnumerable<Finding> Clauses(Survey survey)
    {
        var policy = survey.Policy;
        if (policy.Clauses.Count + policy.Unscored.Count == 0)
        {
            return Enumerable.Empty<Finding>();
        }

        var numbers = new ClauseNumbers(policy.Clauses);
        var citations = Citations.In(policy);
        var lines = new HashSet<string>(citations.SelectMany(one => numbers.Named(one.Value)), StringComparer.Ordinal);
        return Both(policy, lines).Concat(Missing(policy, numbers, lines)).Concat(Strange(policy, numbers, citations));
    }

    /// <summary>Left out as a whole and a line all the same, or left out in part with no line for the rest.</summary>
    private static IEnumerable<Finding> Both(Policy policy, HashSet<string> lines) => policy.Unscored
        .Select((left, i) => (Left: left, At: i))
        .Where(one => one.Left.IsPart
            ? !lines.Contains(one.Left.Clause) && !policy.Clauses.Contains(one.Left.Clause)
            : lines.Contains(one.Left.Clause))
        .Select(one => At(Unscored(one.At), one.Left.IsPart ? RulesFindings.ClauseWithoutLine : RulesFindings.ClauseScoredAndUnscored, "clause", one.Left.Clause));

    private static IEnumerable<Finding> Missing(Policy policy, ClauseNumbers numbers, HashSet<string> lines)
    {
        var leftOut = policy.Unscored.Where(left => !left.IsPart).SelectMany(left => numbers.Named(left.Clause)).ToArray();
        return policy.Clauses
            .Select((clause, i) => (Clause: clause, At: i))
            .Where(one => !lines.Contains(one.Clause) && !leftOut.Contains(one.Clause))
            .Select(one => At(Listed(one.At), RulesFindings.ClauseWithoutLine, "clause", one.Clause));
    }

    private static IEnumerable<Finding> Strange(Policy policy, ClauseNumbers numbers, IEnumerable<KeyValuePair<string, string>> citations) =>
        policy.Clauses.Count == 0
            ? Enumerable.Empty<Finding>()
            : citations
                .Concat(policy.Unscored.Select((left, i) => new KeyValuePair<string, string>(Unscored(i), left.Clause)))
                .SelectMany(one => numbers.Named(one.Value)
                    .Where(number => !numbers.Has(number))
                    .Select(number => At(one.Key, RulesFindings.ClauseNotListed, "clause", number)));

    private static string Listed(int index) => "$.clauses[" + Exact.Text(index) + "]";

    private static string Unscored(int index) => "$.unscored[" + Exact.Text(index) + "]";

    private static Finding At(string path, FindingKind kind, string word, string value) => Finding.Of(kind, FindingPlace.AtPath(path)).With(word, value);
}
