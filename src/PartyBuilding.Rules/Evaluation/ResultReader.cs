using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Issued results by subject, policy and period; of two for the same, the later one given stands.</summary>
internal sealed class ResultReader
{
    private readonly Dictionary<string, EarlierResult> results = new Dictionary<string, EarlierResult>(StringComparer.Ordinal);
    private readonly EvaluationPeriod period;

    internal ResultReader(EvaluationInput input)
    {
        period = input.Period;
        foreach (var result in input.EarlierResults)
        {
            results[Key(result.Subject, result.Policy, result.Period)] = result;
        }
    }

    internal Datum Find(SubjectId subject, string policy, bool previous, ResultPart part)
    {
        if (!results.TryGetValue(Key(subject, policy, previous ? period.Previous() : period), out var result))
        {
            return Datum.Missing;
        }

        return part switch
        {
            ResultPart.Score => result.Score is decimal score ? Datum.Of(score) : Datum.Missing,
            ResultPart.Rank => result.Rank is int rank ? Datum.Of(rank) : Datum.Missing,
            _ => result.Grade is string grade ? Datum.Of(grade) : Datum.Missing,
        };
    }

    private static string Key(SubjectId subject, string policy, EvaluationPeriod period) =>
        subject + "\n" + policy + "\n" + period.Span;
}
