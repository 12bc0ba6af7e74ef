using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Days from which time runs, and how long it does.</content>
internal sealed partial class Sentences
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The day from which a window runs.</summary>
    internal string AnchorOf(WindowAnchor anchor) => anchor.Date is not null
        ? Noun(anchor.Date, Unit.Bare)
        : Say(anchor.IsFirst ? Saying.DayOfFirst : Saying.DayOfLast, RecordsOf(anchor.Kinds, anchor.Filter, null));

    /// <summary>How long something may take: within 3 months, extended where …, not after 30 September.</summary>
    internal string TimeOf(TimeAllowed time)
    {
        var main = Speech.Join(Saying.Comma, Limits(time));
        var further = Speech.Join(Saying.Comma, Further(time));
        return further.Length == 0 ? main : main + Say(Saying.Aside, further);
    }

    /// <summary>A length of time: 3 months, 1 working day.</summary>
    internal string LengthOf(DateLength length) => Say(Saying.TimeLength, Exact.Text(length.Count), Say(length.Unit switch
    {
        DateUnit.Day => length.Count == 1 ? Saying.OneDay : Saying.Days,
        DateUnit.WorkingDay => length.Count == 1 ? Saying.OneWorkingDay : Saying.WorkingDays,
        DateUnit.Week => length.Count == 1 ? Saying.OneWeek : Saying.Weeks,
        DateUnit.Month => length.Count == 1 ? Saying.OneMonth : Saying.Months,
        _ => length.Count == 1 ? Saying.OneYear : Saying.Years,
    }));

    private IEnumerable<string> Limits(TimeAllowed time)
    {
        if (time.Earliest is not null)
        {
            yield return Say(Saying.NotBeforeLength, LengthOf(time.Earliest));
        }

        if (!time.HasEnd)
        {
            yield break;
        }

        yield return time.Length is not null ? Say(Saying.WithinLength, LengthOf(time.Length)) : Say(Saying.ByDay, DayOfYear(time.Until!.Value));
    }

    private IEnumerable<string> Further(TimeAllowed time)
    {
        if (!time.HasEnd)
        {
            yield break;
        }

        foreach (var extension in time.Extensions)
        {
            yield return Say(Saying.ExtendedBy, When(extension.When), LengthOf(extension.By));
        }

        if (time.Longest is not null)
        {
            yield return Say(Saying.LongestIs, LengthOf(time.Longest));
        }

        if (time.NoLaterThan is AnnualDate last)
        {
            yield return Say(Saying.NotAfterDay, DayOfYear(last));
        }
    }

    /// <summary>A day of the year: 30 September.</summary>
    internal string DayOfYear(AnnualDate day) => Say(
        Saying.DayOfYear,
        Speech.Language == Language.Chinese ? Exact.Text(day.Month) : Months[day.Month - 1],
        Exact.Text(day.Day));

    /// <summary>The time that a window covers: the period before, from the last sanction on.</summary>
    private string TimeOf(Window window)
    {
        if (window.Fixed is DateSpan span)
        {
            return span.End is LocalDate end
                ? Say(Saying.Between, Dates.Text(span.Start), Dates.Text(end))
                : Say(Saying.From, Dates.Text(span.Start));
        }

        return window.Kind switch
        {
            WindowKind.Period => Say(Saying.OfPeriod),
            WindowKind.Always => Say(Saying.AllTime),
            WindowKind.Periods => Say(Saying.OfPeriods, Exact.Text(window.Last)),
            WindowKind.Back => window.Last == 1 ? Say(Saying.OfPrevious) : Say(Saying.OfPeriodBack, Exact.Text(window.Last)),
            WindowKind.Since or WindowKind.Before => Anchored(window),
            WindowKind.DaysOfYear => Say(Saying.DaysOfYear, DayOfYear(window.FirstDay!.Value), DayOfYear(window.LastDay!.Value)),
            _ => Say(Saying.LastTime, LengthOf(window.Unit == Cadence.Year ? DateLength.Years(window.Last) : DateLength.Months(window.Last))),
        };
    }

    private string Anchored(Window window)
    {
        var anchor = AnchorOf(window.Anchor!);
        if (window.Kind == WindowKind.Before)
        {
            return window.Time is null ? Say(Saying.UpToAnchor, anchor) : Say(Saying.LengthBefore, anchor, LengthOf(window.Time.Length!));
        }

        var said = window.Time is null ? Say(Saying.SinceAnchor, anchor) : Say(Saying.SinceFor, anchor, TimeOf(window.Time));
        return window.MustEndInPeriod ? Say(Saying.EndingInPeriod, said) : said;
    }
}
