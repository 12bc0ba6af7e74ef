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

    /// <summary>Every way in which a window may run, null where nothing is known of it; and what is missing to know it.</summary>
    private (IReadOnlyList<Stretch>? Ways, IReadOnlyList<string> Needs) Windows(Window? window, Place place)
    {
        if (window?.Anchor is not WindowAnchor anchor)
        {
            return ([new Stretch(Days(window))], []);
        }

        List<string> needs = [];
        IReadOnlyList<LocalDate?> days = anchor.Date is Value date ? [.. DateOf(date, place, needs)] : AnchorDays(anchor, place, needs);
        Stretch[] ways =
        [
            .. days.SelectMany(day => day is LocalDate from
                ? Runs(window, from, place, needs).Select(run => Clipped(window, run.First, run.Last))
                : [Stretch.None]),
        ];
        return (ways.Length == 0 ? null : ways, needs);
    }

    /// <summary>The date that is stated; nothing where it is unknown.</summary>
    private IEnumerable<LocalDate?> DateOf(Value date, Place place, List<string> needs)
    {
        Known day = Land(date, place);
        needs.AddRange(day.Needs);
        return day.IsCertain ? [new LocalDate(1970, 1, 1).PlusDays((int)day.Low.Top)] : [];
    }

    /// <summary>The days of the records from which it may run: the latest or first that certainly is one, and those before it in that order that may be.</summary>
    private List<LocalDate?> AnchorDays(WindowAnchor anchor, Place place, List<string> needs)
    {
        IEnumerable<WorkRecord> records = place.Records is null
            ? Live(anchor.Kinds, place.Subject)
            : place.Records.Where(r => anchor.Kinds.Contains(r.Kind)).OrderBy(r => r.Date).ThenBy(r => r.Entry);
        records = records.Where(r => r.Date <= _input.Period.End);
        List<LocalDate?> days = [];
        foreach (WorkRecord record in anchor.IsFirst ? records : records.Reverse())
        {
            Verdict passes = anchor.Filter is null ? Verdict.Of(true) : Holds(anchor.Filter, place.At(record));
            needs.AddRange(passes.Needs);
            if (!passes.IsFalse)
            {
                days.Add(record.Date);
            }

            if (passes.IsTrue)
            {
                return days;
            }
        }

        days.Add(null);
        return days;
    }

    /// <summary>From which day to which day, in every way in which it may be.</summary>
    private IReadOnlyList<(LocalDate First, LocalDate Last)> Runs(Window window, LocalDate day, Place place, List<string> needs)
    {
        (LocalDate First, LocalDate Last)[] runs = [.. AllRuns(window, day, place, needs).Distinct()];
        bool isInDoubt = runs.Length > 1 && new[] { window.Time?.Length, window.Time?.Earliest, window.Time?.Longest }
            .Concat(window.Time?.Extensions.Select(extension => (DateLength?)extension.By) ?? [])
            .Any(length => length is { Unit: DateUnit.WorkingDay } && length.After(day, _input.Calendar).IsProvisional);
        if (isInDoubt)
        {
            needs.Add(Need.Calendar(place.Subject));
        }

        return runs;
    }

    private IEnumerable<(LocalDate First, LocalDate Last)> AllRuns(Window window, LocalDate day, Place place, List<string> needs)
    {
        if (window.Kind == WindowKind.Before)
        {
            return Starts(day, window.Time?.Length, place).Select(start => (start, day));
        }

        if (window.Time is not TimeAllowed time)
        {
            return [(day, _input.Period.End)];
        }

        IReadOnlyList<LocalDate> firsts = time.Earliest is null ? [day] : After(day, time.Earliest, place);
        if (time.Length is null && time.Until is null)
        {
            return firsts.Select(first => (first, _input.Period.End));
        }

        IReadOnlyList<LocalDate> ends = time.Length is DateLength length ? After(day, length, place) : [Next(time.Until!.Value, day)];
        foreach (TimeExtension extension in time.Extensions)
        {
            Verdict holds = Holds(extension.When, place);
            needs.AddRange(holds.Needs);
            IReadOnlyList<LocalDate> longer = [.. ends.SelectMany(end => After(end, extension.By, place)).Distinct()];
            ends = holds.IsTrue ? longer : holds.IsFalse ? ends : [.. ends, .. longer];
        }

        IReadOnlyList<LocalDate> most = time.Longest is null ? [LocalDate.MaxIsoValue] : After(day, time.Longest, place);
        LocalDate last = time.NoLaterThan is AnnualDate annual ? Next(annual, day) : LocalDate.MaxIsoValue;
        return firsts.SelectMany(first => ends.SelectMany(end => most.Select(longest => (first, LocalDate.Min(last, LocalDate.Min(longest, end))))));
    }

    /// <summary>The day so long after another. Where no calendar knows the working days it may be any day from the earliest on: what differs are those with a record, and the close.</summary>
    private IReadOnlyList<LocalDate> After(LocalDate day, DateLength length, Place place)
    {
        ReckonedDate after = length.After(day, _input.Calendar);
        if (!after.IsProvisional)
        {
            return [after.Date];
        }

        LocalDate earliest = length.EarliestAfter(day, _input.Calendar);
        LocalDate close = _input.Period.End;
        return
        [
            .. RecordsOf(place.Subject).Select(r => r.Date).Append(close).Where(other => other > earliest && other <= close)
                .Append(earliest).Append(LocalDate.Max(earliest, close).PlusDays(1)).Distinct(),
        ];
    }

    /// <summary>The day so long before another; the same the other way round.</summary>
    private IReadOnlyList<LocalDate> Starts(LocalDate day, DateLength? length, Place place)
    {
        if (length is null)
        {
            return [Earliest];
        }

        ReckonedDate before = length.Before(day, _input.Calendar);
        return before.IsProvisional
            ? [.. RecordsOf(place.Subject).Select(r => r.Date).Where(other => other < before.Date).Append(before.Date).Append(Earliest).Distinct()]
            : [before.Date];
    }

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
