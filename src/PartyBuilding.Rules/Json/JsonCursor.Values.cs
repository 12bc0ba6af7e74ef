using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Reading of single values: each gives a stand-in after a finding, so that reading goes on.</content>
internal sealed partial class JsonCursor
{
    private const string StandIn = Holes.Name;

    /// <summary>A text that is not blank.</summary>
    internal string Text()
    {
        if (!IsText)
        {
            Expected(RulesFindings.ExpectedText);
            return StandIn;
        }

        if (JsonText.Of(element) is not string text)
        {
            // The scan has reported half of a character.
            LeaveHole();
            return StandIn;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(RulesFindings.EmptyText);
            return StandIn;
        }

        return text;
    }

    /// <summary>A code: letters, digits, dots, hyphens and underscores, beginning with a letter.</summary>
    internal string CodeText()
    {
        var text = Text();
        if (text != StandIn && !Code.IsValid(text))
        {
            Report(RulesFindings.ExpectedCode, "text", JsonText.Excerpt(text));
        }

        return text;
    }

    /// <summary>The key, which must be a code.</summary>
    internal string KeyAsCode()
    {
        if (!Code.IsValid(Key))
        {
            Report(RulesFindings.ExpectedCode, "text", JsonText.Excerpt(Key));
        }

        return Key;
    }

    /// <summary>One text, or a list of at least one.</summary>
    internal string[] Names()
    {
        if (Kind != JsonValueKind.Array)
        {
            return new[] { Text() };
        }

        var names = SomeItems().Select(item => item.Text()).ToArray();
        return names.Length == 0 ? new[] { StandIn } : names;
    }

    /// <summary>A number that fits exactly.</summary>
    internal decimal Decimal()
    {
        if (Kind != JsonValueKind.Number)
        {
            Expected(RulesFindings.ExpectedNumber);
            return 0m;
        }

        var text = element.GetRawText();
        if (!ExactNumber.TryParse(text, exponentAllowed: true, out var value))
        {
            Report(RulesFindings.NumberDoesNotFit, "number", JsonText.Excerpt(element));
        }

        return value;
    }

    /// <summary>Whether it is a number above this one, without a finding.</summary>
    internal bool IsAbove(decimal bound, out string text)
    {
        text = Kind == JsonValueKind.Number ? JsonText.Excerpt(element) : string.Empty;
        return Kind == JsonValueKind.Number
            && ExactNumber.TryParse(element.GetRawText(), exponentAllowed: true, out var value)
            && value > bound;
    }

    /// <summary>Yes or no; null when it is neither, without a finding.</summary>
    internal bool? Flag() => Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>Yes or no; a finding when it is neither.</summary>
    internal bool YesOrNo()
    {
        if (Flag() is bool flag)
        {
            return flag;
        }

        Report(RulesFindings.UnknownWord, "found", JsonText.Excerpt(element), "allowed", "true, false");
        return false;
    }

    /// <summary>A whole number between two bounds, both included.</summary>
    internal int Whole(int low, int high)
    {
        if (Kind != JsonValueKind.Number)
        {
            Expected(RulesFindings.ExpectedWhole);
            return low;
        }

        if (ExactNumber.TryParse(element.GetRawText(), exponentAllowed: true, out var value)
            && value >= low && value <= high && value == decimal.Truncate(value))
        {
            return (int)value;
        }

        Report(
            RulesFindings.WholeOutOfBounds,
            "found", JsonText.Excerpt(element),
            "low", low.ToString(CultureInfo.InvariantCulture),
            "high", high.ToString(CultureInfo.InvariantCulture));
        return low;
    }

    /// <summary>A day as <c>2025-01-31</c>.</summary>
    internal LocalDate Date()
    {
        if (IsText && LocalDatePattern.Iso.Parse(JsonText.Of(element) ?? string.Empty) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        Expected(RulesFindings.ExpectedDate);
        return new LocalDate(1900, 1, 1);
    }

    /// <summary>A day of the year as <c>09-30</c>.</summary>
    internal AnnualDate DayOfYear()
    {
        if (IsText && AnnualDatePattern.Iso.Parse(JsonText.Of(element) ?? string.Empty) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        Expected(RulesFindings.ExpectedDayOfYear);
        return new AnnualDate(1, 1);
    }

    /// <summary>Whether it is written like a day of the year, be there such a day or not.</summary>
    internal bool LooksLikeDayOfYear => IsText && JsonText.Of(element) is { Length: 5 } text && text[2] == '-';

    /// <summary>The place of a word in a list of those allowed.</summary>
    internal int Word(IReadOnlyList<string> allowed)
    {
        var at = IsText ? Words.IndexOf(allowed, JsonText.Of(element) ?? string.Empty) : -1;
        if (at >= 0)
        {
            return at;
        }

        Report(RulesFindings.UnknownWord, "found", JsonText.Excerpt(element), "allowed", string.Join(", ", allowed));
        return 0;
    }

    /// <summary>Whether it is exactly this text.</summary>
    internal bool IsWord(string word) => IsText && string.Equals(JsonText.Of(element), word, StringComparison.Ordinal);
}
