using System;
using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>The days on which records count.</content>
internal sealed partial class Reckoner
{
    /// <summary>The days of a window, in stretches without a break.</summary>
    private IReadOnlyList<DateSpan> Days(Window? window)
    {
        LocalDate end = _input.Period.End;
        LocalDate after = end.PlusDays(1);
        switch (window?.Kind ?? WindowKind.Period)
        {
            case WindowKind.Period:
                return [_input.Period.Span];
            case WindowKind.Dates:
                return [window!.Fixed!.Value];
            case WindowKind.Always:
                return [DateSpan.Of(new LocalDate(1, 1, 1), end)];
            case WindowKind.Periods:
                EvaluationPeriod first = _input.Period;
                for (int i = 1; i < window!.Last; i++)
                {
                    first = first.Previous();
                }

                return [DateSpan.Of(first.Start, end)];
            case WindowKind.Back:
                EvaluationPeriod before = _input.Period;
                for (int i = 0; i < window!.Last; i++)
                {
                    before = before.Previous();
                }

                return [before.Span];
            case WindowKind.Last:
                return [DateSpan.Of(window!.Unit == Cadence.Year ? after.PlusYears(-window.Last) : after.PlusMonths(-window.Last), end)];
            case WindowKind.DaysOfYear:
                return DaysOfYear(window!.FirstDay!.Value, window.LastDay!.Value);
            default:
                throw new NotSupportedException(window!.Kind.ToString());
        }
    }

    /// <summary>Every day of the period is looked at by its month and day; 29 February is no day of most years, but has a place among them.</summary>
    private List<DateSpan> DaysOfYear(AnnualDate first, AnnualDate last)
    {
        int from = (first.Month * 100) + first.Day;
        int to = (last.Month * 100) + last.Day;
        List<DateSpan> days = [];
        for (LocalDate day = _input.Period.Start; day <= _input.Period.End; day = day.PlusDays(1))
        {
            int place = (day.Month * 100) + day.Day;
            if (from <= to ? place < from || place > to : place < from && place > to)
            {
                continue;
            }

            bool goesOn = days.Count > 0 && days[^1].LastDay.PlusDays(1) == day;
            DateSpan stretch = DateSpan.Of(goesOn ? days[^1].Start : day, day);
            if (goesOn)
            {
                days[^1] = stretch;
            }
            else
            {
                days.Add(stretch);
            }
        }

        return days;
    }
}
