using System;
using System.Globalization;

namespace PartyBuilding.Rules;

/// <summary>What a test says in words, read as numbers again and decided anew.</summary>
internal static class TestArithmetic
{
    /// <summary>Whether the number shown stands in the relation that was asked for; false where no numbers are compared.</summary>
    internal static bool TryDecide(ExplainedTest test, out bool? holds)
    {
        holds = null;
        var kind = KindOf(test.Asked);

        // Codes may look like numbers; they are compared as texts.
        if (kind < 0 || ((ComparisonKind)kind == ComparisonKind.Is && test.Compared is null)
            || Range(test.Actual) is not Interval actual || Range(BoundOf(test)) is not Interval bound)
        {
            return false;
        }

        try
        {
            holds = Comparison.Holds((ComparisonKind)kind, actual, bound);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>What the value was compared with, without the word that says how.</summary>
    internal static string BoundOf(ExplainedTest test)
    {
        var kind = KindOf(test.Asked);
        return kind < 0 ? test.Asked : test.Asked.Substring(ComparisonWords.All[kind].Length + 1);
    }

    /// <summary>The score after a step by the one before and the number by which it changed; null where either is no single number.</summary>
    internal static decimal? Changed(ExplainedStep step) =>
        step.Amount is ExplainedTest amount && Range(amount.Actual) is { IsDetermined: true, Low: var given }
        && step.Before is string text && Range(text) is { IsDetermined: true, Low: var before } && given.IsDecimal && before.IsDecimal
            ? (AdjustKind)Words.IndexOf(Words.ScoreChanges, amount.Asked) switch
            {
                AdjustKind.Set => given.Numerator,
                AdjustKind.AtMost => Math.Min(before.Numerator, given.Numerator),
                AdjustKind.AtLeast => Math.Max(before.Numerator, given.Numerator),
                _ => before.Numerator + given.Numerator,
            }
            : null;

    internal static string Text(bool? holds) => holds is null ? "?" : holds.Value ? "true" : "false";

    /// <summary>A number, or an interval, as it is written; null where it is neither.</summary>
    internal static Interval? Range(string text)
    {
        var ends = text.Split('…');
        return ends.Length <= 2 && Number(ends[0]) is Fraction low && Number(ends[ends.Length - 1]) is Fraction high
            ? new Interval(low, high)
            : null;
    }

    private static int KindOf(string asked)
    {
        for (var kind = ComparisonWords.All.Count - 1; kind >= 0; kind--)
        {
            if (asked.StartsWith(ComparisonWords.All[kind] + " ", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return -1;
    }

    private static Fraction? Number(string text)
    {
        var pieces = text.Split('/');
        return pieces.Length <= 2 && Decimal(pieces[0]) is decimal above && (pieces.Length == 1 ? 1m : Decimal(pieces[1])) is decimal below && below > 0m
            ? pieces.Length == 1 ? Fraction.Of(above) : new Fraction(above, below)
            : null;
    }

    private static decimal? Decimal(string text) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
