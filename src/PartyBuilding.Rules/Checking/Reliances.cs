using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>On what each kind of finding relies.</summary>
internal static class Reliances
{
    private static readonly string[] NoLists = Array.Empty<string>();

    private static readonly Dictionary<string, string[]> Lists = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [RulesFindings.KindNotDeclared.Code] = NoLists,
        [RulesFindings.AttributeNotDeclared.Code] = new[] { "attributes" },
        [RulesFindings.ValueNotDeclared.Code] = new[] { "grades" },
        [RulesFindings.NameNotDeclared.Code] = new[] { "attributes", "facts", Foundations.Lines },
        [RulesFindings.GradeNotDeclared.Code] = new[] { "grades" },
        [RulesFindings.SheetNotDeclared.Code] = new[] { "sheets" },
        [RulesFindings.GroupNotDeclared.Code] = new[] { "sheets" },
        [RulesFindings.ResultNotDeclared.Code] = new[] { "results" },
        [RulesFindings.FactNotDeclared.Code] = new[] { "facts" },
        [RulesFindings.UnknownOwner.Code] = new[] { "attributes" },
        [RulesFindings.UnknownLine.Code] = NoLists,
        [RulesFindings.NotACode.Code] = NoLists,
        [RulesFindings.UnregisteredExtension.Code] = NoLists,
    };

    private static readonly HashSet<string> OnSight = Codes(
        RulesFindings.AttributeNotCarried,
        RulesFindings.NoRecordInSight,
        RulesFindings.SeveralRecords,
        RulesFindings.TheseOutsidePart,
        RulesFindings.KindNotInPart,
        RulesFindings.UsedByWithoutRecord,
        RulesFindings.LineInsidePart,
        RulesFindings.KindNotInPart,
        RulesFindings.WeightMisplaced,
        RulesFindings.LeaveOutMisplaced);

    private static readonly HashSet<string> OnPlace = Codes(
        RulesFindings.TooDeep,
        RulesFindings.TooManyNodes,
        RulesFindings.DeclaredTwice,
        RulesFindings.NameCollision,
        RulesFindings.LineIdTwice,
        RulesFindings.CyclicLines,
        RulesFindings.ChainTooLong,
        RulesFindings.NotYetScored);

    private static readonly HashSet<string> OnWhole = Codes(
        RulesFindings.NothingJudged,
        RulesFindings.SourceMissing,
        RulesFindings.LineWithoutClause,
        RulesFindings.FaultRewarded,
        RulesFindings.SharesLeaveSome,
        RulesFindings.ClauseWithoutLine,
        RulesFindings.ClauseNotListed,
        RulesFindings.AttributeNotRead,
        RulesFindings.UnusedKind,
        RulesFindings.UnusedAttribute,
        RulesFindings.UnusedValue,
        RulesFindings.UnusedFact,
        RulesFindings.UnusedSheet,
        RulesFindings.UnusedResult,
        RulesFindings.UnusedGrade,
        RulesFindings.FactOfOtherKind,
        RulesFindings.OwnerOfOtherKind,
        RulesFindings.HouseRule,
        RulesFindings.HouseDoubt,
        RulesFindings.HouseNote);

    internal static Reliance Of(FindingKind kind) => kind.Code == RulesFindings.WrongType.Code || kind.Code == RulesFindings.ReservedName.Code
        ? Reliance.Type
        : Lists.ContainsKey(kind.Code) ? Reliance.Name
        : OnSight.Contains(kind.Code) ? Reliance.Sight
        : OnPlace.Contains(kind.Code) ? Reliance.Place
        : OnWhole.Contains(kind.Code) ? Reliance.Whole
        : Reliance.Node;

    /// <summary>The lists of the vocabulary in which the names of a finding would be declared.</summary>
    internal static IEnumerable<string> ListsOf(Finding finding)
    {
        var lists = Lists.TryGetValue(finding.Code, out var always) ? always : NoLists;
        return finding.Code == RulesFindings.KindNotDeclared.Code ? finding.Evidence.Select(e => ListOfKind(e.Value))
            : finding.Code == RulesFindings.AttributeNotDeclared.Code ? lists.Concat(finding.Evidence.SelectMany(e => ListsOfMarks(e.Value)))
            : lists;
    }

    /// <summary>The list of the vocabulary in which a kind of record would be declared: marks and results are records as well.</summary>
    internal static string ListOfKind(string kind) =>
        kind.StartsWith(ReviewScore.KindPrefix, StringComparison.Ordinal) ? "sheets"
        : kind.StartsWith(ResultKind.KindPrefix, StringComparison.Ordinal) ? "results"
        : "records";

    /// <summary>Attributes that no list declares, because the marks of reviews and results as records carry them.</summary>
    private static string[] ListsOfMarks(string attribute) => attribute switch
    {
        NameTable.RaterGroup or NameTable.Rater or NameTable.Option => new[] { "sheets" },
        ResultKind.ScoreOfRecord or ResultKind.GradeOfRecord or ResultKind.RankOfRecord => new[] { "results" },
        _ => NoLists,
    };

    private static HashSet<string> Codes(params FindingKind[] kinds) =>
        new HashSet<string>(kinds.Select(kind => kind.Code), StringComparer.Ordinal);
}
