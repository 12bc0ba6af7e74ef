using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Results issued for other periods as records, so that one engine counts both: kind <c>result.</c> and the policy, on the last day of the period
/// for which it was issued, with score, grade and rank as attributes as far as they were issued. Those of the period itself are values.
/// </summary>
internal static class ResultRecords
{
    private const int LongestKey = 64;

    internal static List<WorkRecord> Of(Policy policy, EvaluationInput input)
    {
        if (policy.Vocabulary.Results.Count == 0 || input.EarlierResults.Count == 0)
        {
            return new List<WorkRecord>();
        }

        var counted = CountedKinds.Of(policy);
        return input.EarlierResults
            .Where(r => counted.Contains(ResultKind.KindPrefix + r.Policy) && r.Period.Span != input.Period.Span)
            .GroupBy(r => (r.Subject, r.Policy, r.Period.Span))
            .Select(same => Record(same.Last()))
            .ToList();
    }

    private static WorkRecord Record(EarlierResult result)
    {
        var record = WorkRecord.Of(EntryOf(result), result.Subject, ResultKind.KindPrefix + result.Policy, result.Period.End);
        record = result.Score is decimal score ? record.With(ResultKind.ScoreOfRecord, score) : record;
        record = result.Grade is string grade ? record.With(ResultKind.GradeOfRecord, grade) : record;
        return result.Rank is int rank ? record.With(ResultKind.RankOfRecord, (decimal)rank) : record;
    }

    /// <summary>A key that is the same in every evaluation; where it were too long a hash stands for it.</summary>
    private static EntryId EntryOf(EarlierResult result)
    {
        var text = result.Policy + "@" + result.Period.Span + "/" + result.Subject;
        return EntryId.Of(text.Length <= LongestKey ? text : Sha256.Hex(Encoding.UTF8.GetBytes(text)));
    }
}
