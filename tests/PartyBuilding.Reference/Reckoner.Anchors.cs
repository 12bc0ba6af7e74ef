using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Windows that run from a day of the subject on, or up to one.</content>
internal sealed partial class Reckoner
{
    private static readonly LocalDate Earliest = new(1, 1, 1);

    /// <summary>Every way in which a window may run; null where nothing is known of it.</summary>
    private IReadOnlyList<Stretch>? Windows(Window? window, Place place)
    {
        if (window?.Anchor is not WindowAnchor anchor)
        {
            return [new Stretch(Days(window))];
        }

        List<Stretch> ways = [];
        IReadOnlyList<LocalDate?>? days = anchor.Date is Value date ? [.. DateOf(date, place)] : AnchorDays(anchor, place);
        foreach (LocalDate? day in days)
        {
            if (day is not LocalDate from)
            {
                ways.Add(Stretch.None);
            }
            else if (Runs(window, from, place) is IReadOnlyList<(LocalDate First, LocalDate Last)> runs)
            {
                ways.AddRange(runs.Select(run => Clipped(window, run.First, run.Last)));
            }
            else
            {
                return null;
            }
        }

        return ways.Count == 0 ? null : ways;
    }

    /// <summary>The date that is stated; nothing where it is unknown.</summary>
    private IEnumerable<LocalDate?> DateOf(Value date, Place place)
    {
        Known day = Land(date, place);
        return day.IsCertain ? [new LocalDate(1970, 1, 1).PlusDays((int)day.Low.Top)] : [];
    }

    /// <summary>The days of the records from which it may run: the latest or first that certainly is one, and those before it in that order that may be.</summary>
    private List<LocalDate?> AnchorDays(WindowAnchor anchor, Place place)
    {
        IEnumerable<WorkRecord> records = place.Records is null
            ? Live(anchor.Kinds, place.Subject)
            : place.Records.Where(r => anchor.Kinds.Contains(r.Kind)).OrderBy(r => r.Date).ThenBy(r => r.Entry);
        records = records.Where(r => r.Date <= _input.Period.End);
        List<LocalDate?> days = [];
        foreach (WorkRecord record in anchor.IsFirst ? records : records.Reverse())
        {
            bool? passes = anchor.Filter is null ? true : Holds(anchor.Filter, place.At(record));
            if (passes != false)
            {
                days.Add(record.Date);
            }

            if (passes == true)
            {
                return days;
            }
        }

        days.Add(null);
        return days;
    }

    /// <summary>From which day to which day; null where the calendar does not know the working days.</summary>
    private IReadOnlyList<(LocalDate First, LocalDate Last)>? Runs(Window window, LocalDate day, Place place)
    {
        if (window.Kind == WindowKind.Before)
        {
            ReckonedDate? start = window.Time?.Length!.Before(day, _input.Calendar);
            return start is { IsProvisional: true } ? null : [(start?.Date ?? Earliest, day)];
        }

        if (window.Time is not TimeAllowed time)
        {
            return [(day, _input.Period.End)];
        }

        if ((time.Earliest is null ? day : After(day, time.Earliest)) is not LocalDate first)
        {
            return null;
        }

        if (time.Length is null && time.Until is null)
        {
            return [(first, _input.Period.End)];
        }

        List<LocalDate?> ends = [time.Length is DateLength length ? After(day, length) : Next(time.Until!.Value, day)];
        foreach (TimeExtension extension in time.Extensions)
        {
            bool? holds = Holds(extension.When, place);
            List<LocalDate?> longer = ends.ConvertAll(end => After(end, extension.By));
            ends = holds == true ? longer : holds == false ? ends : [.. ends, .. longer];
        }

        LocalDate? most = time.Longest is null ? LocalDate.MaxIsoValue : After(day, time.Longest);
        LocalDate last = time.NoLaterThan is AnnualDate annual ? Next(annual, day) : LocalDate.MaxIsoValue;
        return most is null || ends.Contains(null)
            ? null
            : [.. ends.Select(end => (first, LocalDate.Min(last, LocalDate.Min(most.Value, end!.Value))))];
    }

    private LocalDate? After(LocalDate? day, DateLength length) =>
        day is LocalDate from && length.After(from, _input.Calendar) is { IsProvisional: false } after ? after.Date : null;

    private static LocalDate Next(AnnualDate day, LocalDate from) =>
        day.InYear(from.Year) >= from ? day.InYear(from.Year) : day.InYear(from.Year + 1);

    private Stretch Clipped(Window window, LocalDate first, LocalDate last)
    {
        LocalDate close = _input.Period.End;
        LocalDate end = LocalDate.Min(last, close);
        bool isElsewhere = window.MustEndInPeriod && (last < _input.Period.Start || last > close);
        bool isOver = last <= close && (_input.KnownAt is not Instant known || last < known.InUtc().Date);
        return isElsewhere || first > end ? Stretch.None : new Stretch([DateSpan.Of(first, end)], isOver, IsOwn: true);
    }
}
