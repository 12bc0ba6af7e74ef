using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The working calendar of a few days, as explanations store it.</summary>
internal static class CalendarJson
{
    internal static void Write(ResultWriter writer, WorkingCalendar calendar)
    {
        if (calendar.Known is not DateSpan known)
        {
            return;
        }

        writer.Key("calendar").BeginObject().Pair("from", ResultParts.Text(known.Start)).Pair("to", ResultParts.Text(known.LastDay));
        writer.Key("exceptions").BeginArray();
        foreach (var day in calendar.Exceptions)
        {
            writer.Text(ResultParts.Text(day));
        }

        writer.End().End();
    }

    internal static WorkingCalendar ReadOrNone(ResultCursor? cursor)
    {
        if (cursor is null)
        {
            return WorkingCalendar.None;
        }

        cursor.Allow("from", "to", "exceptions");
        var from = ResultParts.Date(cursor.Get("from"));
        var known = DateSpan.Of(from, LocalDate.Max(from, ResultParts.Date(cursor.Get("to"))));
        var days = cursor.Each("exceptions", ResultParts.Date).Where(known.Contains).ToArray();
        return WorkingCalendar.Of(
            known,
            days.Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday),
            days.Where(day => day.DayOfWeek >= IsoDayOfWeek.Saturday)).ValueOrThrow();
    }
}
