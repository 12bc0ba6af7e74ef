using System;
using System.Globalization;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Writes and reads the label of a period.</summary>
internal static class PeriodLabel
{
    internal static string Of(EvaluationPeriod period)
    {
        LocalDate start = period.Start;
        string year = start.Year.ToString("0000", CultureInfo.InvariantCulture);
        int months = period.Cadence.WholeMonths();
        bool named = months > 0 && start.Day == 1 && (start.Month - 1) % months == 0
            && period.Cadence.DaysLeftInSlot(start) + 1 == period.Span.Days;
        int number = months > 0 ? ((start.Month - 1) / months) + 1 : 0;
        return period.Cadence switch
        {
            Cadence.Year when named => year,
            Cadence.HalfYear when named => $"{year}-H{Keys.Text(number)}",
            Cadence.Quarter when named => $"{year}-Q{Keys.Text(number)}",
            Cadence.Month when named => $"{year}-{number.ToString("00", CultureInfo.InvariantCulture)}",
            _ => period.Span.ToString(),
        };
    }

    internal static bool TryParse(string? text, Cadence cadence, out EvaluationPeriod? period)
    {
        period = Parse(text ?? string.Empty, cadence);
        return period is not null;
    }

    private static EvaluationPeriod? Parse(string text, Cadence cadence)
    {
        int slash = text.IndexOf('/', 0);
        if (slash >= 0)
        {
            return cadence is >= Cadence.Day and <= Cadence.Term
                && IsoDate.TryParse(text.Substring(0, slash), out LocalDate start)
                && IsoDate.TryParse(text.Substring(slash + 1), out LocalDate end)
                && end >= start && end < LocalDate.MaxIsoValue
                ? EvaluationPeriod.Of(cadence, DateSpan.Of(start, end))
                : null;
        }

        if (text.Length is not (4 or 7) || !Number(text, 0, 4, out int year) || year is < 1 or > 9998)
        {
            return null;
        }

        if (text.Length == 4)
        {
            return EvaluationPeriod.Year(year);
        }

        return text[4] != '-' ? null : text[5] switch
        {
            'H' when Number(text, 6, 1, out int half) && half is 1 or 2 => EvaluationPeriod.HalfYear(year, half),
            'Q' when Number(text, 6, 1, out int quarter) && quarter is >= 1 and <= 4 => EvaluationPeriod.Quarter(year, quarter),
            _ when Number(text, 5, 2, out int month) && month is >= 1 and <= 12 => EvaluationPeriod.Month(year, month),
            _ => null,
        };
    }

    private static bool Number(string text, int start, int length, out int number)
    {
        number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + text[i] - '0';
        }

        return true;
    }
}
