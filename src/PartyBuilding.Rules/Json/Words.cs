using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The words of documents, each list in the order of its enumeration.</summary>
internal static class Words
{
    internal const string Term = "term";

    /// <summary>Values of an attribute that the policy does not name one by one.</summary>
    internal const string Any = "any";

    internal static readonly IReadOnlyList<string> Slots =
        new[] { "day", "week", "tenDays", "halfMonth", "month", "twoMonths", "quarter", "halfYear", "year" };

    internal static readonly IReadOnlyList<string> Periods =
        new[] { "day", "week", "tenDays", "halfMonth", "month", "twoMonths", "quarter", "halfYear", "year", Term };

    internal static readonly IReadOnlyList<string> RoundingModes = new[] { "half", "towardZero", "awayFromZero", "halfEven" };

    internal static readonly IReadOnlyList<string> GoverningDates = new[] { "close", "recordDate" };

    internal static readonly IReadOnlyList<string> ScopeDates = new[] { "periodEnd", "periodStart" };

    /// <summary>Days of facts, after <see cref="FactDay.AsOf"/>, which is not written.</summary>
    internal static readonly IReadOnlyList<string> FactDays = new[] { "periodEnd", "periodStart", "recordDate" };

    internal static readonly IReadOnlyList<string> Standings = new[] { "claimed", "verified" };

    /// <summary>Who handles an unscored clause, after <see cref="ClauseHandling.NotExpressed"/>, which is not written.</summary>
    internal static readonly IReadOnlyList<string> ClauseHandlings = new[] { "domain", "policy" };

    internal static readonly IReadOnlyList<string> AttributeTypes = new[] { "code", "number", "date", "reference" };

    internal static readonly IReadOnlyList<string> FactTypes = new[] { "number", "code", "date", "flag" };

    internal static readonly IReadOnlyList<string> Folds = new[] { "sum", "count", "average", "best", "worst" };

    /// <summary>The folds of the records of one subject, in order of date.</summary>
    internal static readonly IReadOnlyList<string> FoldsOfParts = new[] { "sum", "count", "average", "best", "worst", "longestRun" };

    /// <summary>The folds of values of several subjects; they have no order in time, but a rank.</summary>
    internal static readonly IReadOnlyList<string> FoldsOfSeveral = new[] { "sum", "count", "average", "best", "worst", "rank" };

    internal static readonly IReadOnlyList<string> Keeps = new[] { "best", "worst", "first", "last", "after" };

    internal static readonly IReadOnlyList<string> ResultParts = new[] { "score", "grade", "rank", "honours", "findings" };

    internal static readonly IReadOnlyList<string> ResultPeriods = new[] { "same", "previous" };

    internal static readonly IReadOnlyList<string> WindowUnits = new[] { "year", "month" };

    /// <summary>Units of a length of time, in the order of <see cref="Domain.DateUnit"/>.</summary>
    internal static readonly IReadOnlyList<string> DateUnits = new[] { "days", "workingDays", "weeks", "months", "years" };

    /// <summary>Which record a window runs from: the latest unless said.</summary>
    internal static readonly IReadOnlyList<string> AnchorTakes = new[] { "last", "first" };

    /// <summary>Where a window must end for it to count.</summary>
    internal static readonly IReadOnlyList<string> WindowEnds = new[] { "inPeriod" };

    /// <summary>Which acts a deadline is for.</summary>
    internal static readonly IReadOnlyList<string> DeadlineScopes = new[] { "ifDone" };

    internal static readonly IReadOnlyList<string> SpellUnits = new[] { "days", "months", "years", "workingDays" };

    /// <summary>Units of time that need no calendar: of gaps between spells, and of the time since a date.</summary>
    internal static readonly IReadOnlyList<string> TimeUnits = new[] { "days", "months", "years" };

    internal static readonly IReadOnlyList<string> SpellPartials = new[] { "none", "full" };

    internal static readonly IReadOnlyList<string> PartialSteps = new[] { "none", "full", "exact" };

    internal static readonly IReadOnlyList<string> SpellTakes = new[] { "all", "longest", "current" };

    internal static readonly IReadOnlyList<string> SpellGaps = new[] { "bridged", "ignored" };

    internal static readonly IReadOnlyList<string> Ties = new[] { "in", "out", "lot", "undecided" };

    internal static readonly IReadOnlyList<string> Direct = new[] { "inside", "outside" };

    internal static readonly IReadOnlyList<string> Unfilled = new[] { "stay" };

    internal static readonly IReadOnlyList<string> UnfilledReserve = new[] { "open", "stay" };

    internal static readonly IReadOnlyList<string> Ends = new[] { "top", "bottom" };

    internal static readonly IReadOnlyList<string> FirstOnes = new[] { "highest", "lowest" };

    internal static readonly IReadOnlyList<string> RelativeTo = new[] { "best", "mean", "rank" };

    internal static readonly IReadOnlyList<string> Effects = new[] { "none", "bars" };

    internal static readonly IReadOnlyList<string> Overrides = new[] { "fix", "ceiling", "drop", "block" };

    /// <summary>How far a grade is from another: better first.</summary>
    internal static readonly IReadOnlyList<string> Distances = new[] { "better", "worse" };

    internal static readonly IReadOnlyList<string> GradeChanges = new[] { "set", "atMost", "atLeast", "steps", "block" };

    internal static readonly IReadOnlyList<string> ScoreChanges = new[] { "set", "atMost", "atLeast", "add" };

    internal static readonly IReadOnlyList<string> Missing = new[] { "pending", "leaveOut" };

    internal static int IndexOf(IReadOnlyList<string> words, string word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], word, System.StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
