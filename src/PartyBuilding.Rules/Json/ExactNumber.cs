using System.Globalization;

namespace PartyBuilding.Rules;

/// <summary>Reads a number without ever rounding it: what does not fit is refused.</summary>
internal static class ExactNumber
{
    private const int MostWholeDigits = 16;

    /// <summary>False when the text is no number, or does not fit 12 decimals and 10^15 exactly.</summary>
    internal static bool TryParse(string text, bool exponentAllowed, out decimal value)
    {
        value = 0m;
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = Digits(text, ref at);
        var point = 0;
        if (digits.Length == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            var decimals = Digits(text, ref at);
            point = decimals.Length;
            digits += decimals;
            if (point == 0)
            {
                return false;
            }
        }

        if (exponentAllowed && at < text.Length && (text[at] == 'e' || text[at] == 'E'))
        {
            if (!TryExponent(text, ref at, out var exponent))
            {
                return false;
            }

            point -= exponent;
        }

        return at == text.Length && TryBuild(digits, point, text[0] == '-', out value);
    }

    private static string Digits(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && text[at] >= '0' && text[at] <= '9')
        {
            at++;
        }

        return text.Substring(from, at - from);
    }

    private static bool TryExponent(string text, ref int at, out int exponent)
    {
        at++;
        var negative = at < text.Length && text[at] == '-';
        if (negative || (at < text.Length && text[at] == '+'))
        {
            at++;
        }

        var digits = Digits(text, ref at).TrimStart('0');
        exponent = 0;
        // Longer exponents are far outside every bound, whatever the digits before them.
        if (digits.Length > 6)
        {
            return false;
        }

        exponent = digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        exponent = negative ? -exponent : exponent;
        return true;
    }

    private static bool TryBuild(string digits, int point, bool negative, out decimal value)
    {
        value = 0m;
        var significant = digits.TrimEnd('0');
        point -= digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        if (significant.Length == 0)
        {
            return true;
        }

        if (point > Rounding.MostDigits || significant.Length - point > MostWholeDigits)
        {
            return false;
        }

        var whole = point <= 0 ? significant + new string('0', -point) : significant.PadLeft(point + 1, '0');
        var text = point <= 0 ? whole : whole.Insert(whole.Length - point, ".");
        value = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (value > Exact.Largest)
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }
}
