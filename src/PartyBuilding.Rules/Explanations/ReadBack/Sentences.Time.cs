using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Days from which time runs, and how long it does.</content>
internal sealed partial class Sentences
{
    /// <summary>The day from which a window runs.</summary>
    internal string AnchorOf(WindowAnchor anchor) => anchor.Date is not null
        ? Noun(anchor.Date, Unit.Bare)
        : Say(anchor.IsFirst ? Saying.DayOfFirst : Saying.DayOfLast, RecordsOf(anchor.Kinds, anchor.Filter, null));

    /// <summary>How long something may take: within 3 months, extended where …, not after 30 September.</summary>
    internal string TimeOf(TimeAllowed time) => Speech.Join(Saying.Comma, Limits(time));

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

    private string Anchored(string records, Window window)
    {
        var anchor = AnchorOf(window.Anchor!);
        if (window.Kind == WindowKind.Before)
        {
            return window.Time is null ? Say(Saying.UpToAnchor, records, anchor) : Say(Saying.LengthBefore, records, anchor, LengthOf(window.Time.Length!));
        }

        var said = window.Time is null ? Say(Saying.SinceAnchor, records, anchor) : Say(Saying.SinceFor, records, anchor, TimeOf(window.Time));
        return window.MustEndInPeriod ? Say(Saying.EndingInPeriod, said) : said;
    }
}
