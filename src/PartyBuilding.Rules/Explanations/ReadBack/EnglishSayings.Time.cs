using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Time.</content>
internal static partial class EnglishSayings
{
    private static void AddTime(Dictionary<Saying, string> texts)
    {
        texts[Saying.SpellDays] = "the days covered by {0}";
        texts[Saying.SpellMonths] = "the full months covered by {0}";
        texts[Saying.SpellYears] = "the full years covered by {0}";
        texts[Saying.SpellBegunMonths] = "the months covered by {0}, the one begun included";
        texts[Saying.SpellBegunYears] = "the years covered by {0}, the one begun included";
        texts[Saying.SpellWorkingDays] = "the working days covered by {0}";
        texts[Saying.Lasting] = "one without an end of its own lasts {0}";
        texts[Saying.WithinAfter] = "there was a record of {0} no more than {1} before the close (one with an end of its own lasts to it)";
        texts[Saying.WithinAfterInPeriod] = "there was a record of {0} no more than {1} before a day of the period (one with an end of its own lasts to it)";
        texts[Saying.OfPeriod] = "within the period";
        texts[Saying.InTime] = "{0} {1}";
        texts[Saying.AtTime] = "{0} {1}";
        texts[Saying.TakeLongest] = "only the longest time without a break";
        texts[Saying.TakeCurrent] = "only the time without a break that still runs at the close";
        texts[Saying.GapBridged] = "a gap of at most {0} is no break and counts";
        texts[Saying.GapIgnored] = "a gap of at most {0} is no break but does not count";
        texts[Saying.RestartAt] = "counted anew from the date of {0}";
        texts[Saying.TimeLength] = "{0} {1}";
        texts[Saying.Days] = "days";
        texts[Saying.Months] = "months";
        texts[Saying.Years] = "years";
        texts[Saying.OneDay] = "day";
        texts[Saying.OneMonth] = "month";
        texts[Saying.OneYear] = "year";
        texts[Saying.DayOfYear] = "{1} {0}";
        texts[Saying.StartingOn] = "{0}, from {1} on";
        texts[Saying.AllTime] = "at any time up to the period's end";
        texts[Saying.DaysPassed] = "the days from {0} to {1}";
        texts[Saying.MonthsPassed] = "the full months from {0} to {1}";
        texts[Saying.YearsPassed] = "the full years from {0} to {1}";
        texts[Saying.PeriodsClose] = "the period's end";
        texts[Saying.DateOfRecord] = "the date of the record";
        texts[Saying.OfPrevious] = "of the period before";
        texts[Saying.OfPeriodBack] = "of the period {0} before this one";
        texts[Saying.OfPeriods] = "of this period and those before it, {0} in all";
        texts[Saying.AmongThese] = "{0} among them";
        texts[Saying.DayOfFirst] = "the day of the first {0}";
        texts[Saying.DayOfLast] = "the day of the last {0}";
        texts[Saying.WithinLength] = "within {0}";
        texts[Saying.NotBeforeLength] = "not before {0} are over";
        texts[Saying.ByDay] = "up to {0}";
        texts[Saying.ExtendedBy] = "{1} longer where {0}";
        texts[Saying.LongestIs] = "never longer than {0}";
        texts[Saying.NotAfterDay] = "never after {0}";
        texts[Saying.UpToAnchor] = "up to {0}";
        texts[Saying.LengthBefore] = "within {1} before {0}";
        texts[Saying.SinceAnchor] = "from {0} on";
        texts[Saying.SinceFor] = "from {0} on, {1}";
        texts[Saying.DueAfter] = "{0} is due after {1}, {2}";
        texts[Saying.DueIfDone] = "{0}, where it is done at all, must be in time after {1}, {2}";
        texts[Saying.DueForEach] = "{0}, for each {1}";
        texts[Saying.InTimeGives] = "{0} for each in time";
        texts[Saying.LateGives] = "{0} for each that is late";
        texts[Saying.EndingInPeriod] = "{0} (where that time ends within the period)";
        texts[Saying.WorkingDays] = "working days";
        texts[Saying.OneWorkingDay] = "working day";
        texts[Saying.Weeks] = "weeks";
        texts[Saying.OneWeek] = "week";
        texts[Saying.DaysOfYear] = "on the days {0} to {1} of a year";
    }
}
