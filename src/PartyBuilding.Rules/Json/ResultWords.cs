using System;

namespace PartyBuilding.Rules;

/// <summary>The words of enumerations in stored results, in the order of their values: never the names of the code.</summary>
internal static class ResultWords
{
    internal static readonly string[] Cadences =
        { "day", "week", "tenDays", "halfMonth", "month", "twoMonths", "quarter", "halfYear", "year", "term" };

    internal static readonly string[] Roundings = { "half", "towardZero", "awayFromZero", "halfEven" };

    internal static readonly string[] Folds = { "sum", "count", "average", "best", "worst", "longestRun", "rank" };

    internal static readonly string[] SpellUnits = { "days", "months", "years", "workingDays" };

    internal static readonly string[] GapUnits = { "days", "months", "years" };

    internal static readonly string[] SpellTakes = { "all", "longest", "current" };

    internal static readonly string[] Marks = { "times", "round", "floor", "cap" };

    internal static readonly string[] States = { "counted", "notKept", "trimmed", "missing", "open" };

    internal static readonly string[] Severities = { "note", "warning", "error" };

    /// <summary>The number of the word that stands here; 0 with a fault when it is none of them.</summary>
    internal static int Read(ResultCursor cursor, string[] words)
    {
        var index = Array.IndexOf(words, cursor.Text());
        return index >= 0 ? index : cursor.Wrong(string.Join("|", words), 0);
    }
}
