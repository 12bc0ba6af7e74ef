using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Its results of other periods as records, which lines count like all others.</content>
public sealed partial class ResultKind
{
    internal const string KindPrefix = "result.";
    internal const string ScoreOfRecord = KindPrefix + "score";
    internal const string GradeOfRecord = KindPrefix + "grade";
    internal const string RankOfRecord = KindPrefix + "rank";

    /// <summary>The kind of its records, as if the vocabulary declared it.</summary>
    internal RecordKind AsRecords() => RecordKind
        .Of(KindPrefix + Policy, Title, ScoreOfRecord, GradeOfRecord, RankOfRecord)
        .CountedIn(LocalizedText.Of("次", "result"));

    /// <summary>An attribute of such records, as if the vocabulary declared it; null for other names. Results of several policies share them.</summary>
    internal static AttributeKind? AttributeOfRecords(IReadOnlyList<ResultKind> results, string code) => results.Count == 0 ? null : code switch
    {
        ScoreOfRecord => AttributeKind.OfNumbers(code, LocalizedText.Of("得分", "score"), ScoresOf(results)),
        GradeOfRecord => GradesOf(code, results.SelectMany(r => r.Grades).GroupBy(g => g.Code).Select(same => same.First()).ToArray()),
        RankOfRecord => AttributeKind.OfNumbers(code, LocalizedText.Of("名次", "rank"), ValueRange.Of(1m, Exact.Largest)),
        _ => null,
    };

    /// <summary>All attributes of such records.</summary>
    internal static IEnumerable<AttributeKind> AttributesOfRecords(IReadOnlyList<ResultKind> results) =>
        new[] { ScoreOfRecord, GradeOfRecord, RankOfRecord }.Select(code => AttributeOfRecords(results, code)).Where(a => a is not null).Select(a => a!);

    private static AttributeKind GradesOf(string code, Term[] grades)
    {
        var title = LocalizedText.Of("等次", "grade");
        return grades.Length == 0 ? AttributeKind.OfAnyCode(code, title) : AttributeKind.OfCodes(code, title, grades);
    }

    private static ValueRange? ScoresOf(IReadOnlyList<ResultKind> results) => results.Any(r => r.Range is null)
        ? null
        : ValueRange.Of(results.Min(r => r.Range!.Low), results.Max(r => r.Range!.High));
}
