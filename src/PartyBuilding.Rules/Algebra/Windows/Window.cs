using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Days other than those of the period, on which records count. Both ends are included. Immutable.</summary>
public sealed partial class Window
{
    private Window(WindowKind kind) => Kind = kind;

    /// <summary>The period itself.</summary>
    public static Window OfPeriod { get; } = new Window(WindowKind.Period);

    /// <summary>All time up to the close of the period.</summary>
    public static Window Always { get; } = new Window(WindowKind.Always);

    /// <summary>How it is stated.</summary>
    public WindowKind Kind { get; }

    /// <summary>Fixed dates, both included; null for other windows.</summary>
    public DateSpan? Fixed { get; private set; }

    /// <summary>
    /// How many units back from the close of the period, the present one included: years, months or periods; for one period before this one how
    /// many before; 0 for other windows.
    /// </summary>
    public int Last { get; private set; }

    /// <summary>Years or months, where they are counted back.</summary>
    public Cadence Unit { get; private set; }

    /// <summary>The first day of the year that counts; null for other windows.</summary>
    public AnnualDate? FirstDay { get; private set; }

    /// <summary>The last day of the year that counts; null for other windows.</summary>
    public AnnualDate? LastDay { get; private set; }

    /// <summary>The day from which it runs, or up to which; null for other windows.</summary>
    public WindowAnchor? Anchor { get; private set; }

    /// <summary>How long it runs from that day on, or up to it; null for all time up to the close, or up to that day.</summary>
    public TimeAllowed? Time { get; private set; }

    /// <summary>Whether it counts in that period only in which its last day lies.</summary>
    public bool MustEndInPeriod { get; private set; }

    /// <summary>Fixed dates, both included.</summary>
    public static Window Between(DateSpan span) => new Window(WindowKind.Dates) { Fixed = span };

    /// <summary>The last so many years up to the close of the period.</summary>
    public static Window LastYears(int count) => Back(WindowKind.Last, count, Cadence.Year);

    /// <summary>The last so many months up to the close of the period.</summary>
    public static Window LastMonths(int count) => Back(WindowKind.Last, count, Cadence.Month);

    /// <summary>The period and those before it, so many in all: 2 are this one and the one before.</summary>
    /// <remarks>Not for terms, whose dates are set and not computed.</remarks>
    public static Window Periods(int count) => Back(WindowKind.Periods, count, default);

    /// <summary>The period so many before this one: 1 is the one before, without this one.</summary>
    /// <remarks>Not for terms, whose dates are set and not computed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above zero.</exception>
    public static Window PeriodsAgo(int count) => Back(WindowKind.Back, count, default);

    /// <summary>Of the days of the period those from a first to a last day of the year; over the turn of the year where the first lies after the last.</summary>
    /// <remarks>In a year without 29 February it is 1 March as a first day, 28 February as a last one.</remarks>
    public static Window DaysOfYear(AnnualDate first, AnnualDate last) => new Window(WindowKind.DaysOfYear) { FirstDay = first, LastDay = last };

    /// <summary>From a day on, which is included: up to the close of the period, or so long as <see cref="For"/> says.</summary>
    /// <exception cref="ArgumentNullException">The anchor is null.</exception>
    public static Window Since(WindowAnchor anchor) =>
        new Window(WindowKind.Since) { Anchor = anchor ?? throw new ArgumentNullException(nameof(anchor)) };

    /// <summary>Up to a day, which is included: all time, or so long as <see cref="For"/> says.</summary>
    /// <exception cref="ArgumentNullException">The anchor is null.</exception>
    public static Window Before(WindowAnchor anchor) =>
        new Window(WindowKind.Before) { Anchor = anchor ?? throw new ArgumentNullException(nameof(anchor)) };

    /// <summary>The same window, only so long.</summary>
    /// <exception cref="InvalidOperationException">It runs neither from a day nor up to one.</exception>
    /// <exception cref="ArgumentException">A window up to a day has a length and nothing else.</exception>
    public Window For(TimeAllowed time)
    {
        if (Kind == WindowKind.Before && time?.IsLengthOnly == false)
        {
            throw new ArgumentException("A window up to a day has a length, which nothing extends or ends.", nameof(time));
        }

        return OfAnchor(w => w.Time = time ?? throw new ArgumentNullException(nameof(time)));
    }

    /// <summary>The same window, which counts in that period only in which its last day lies.</summary>
    /// <exception cref="InvalidOperationException">It does not run from a day on.</exception>
    public Window EndingInPeriod() => Kind == WindowKind.Since
        ? OfAnchor(w => w.MustEndInPeriod = true)
        : throw new InvalidOperationException("Only a window that runs from a day on ends in a period or after it.");

    /// <summary>The numbers and conditions below, where the window stands.</summary>
    internal IEnumerable<Child> Parts(string path)
    {
        if (Anchor is null)
        {
            yield break;
        }

        foreach (var part in Anchor.Parts(path + (Kind == WindowKind.Since ? ".since" : ".before")).Concat(Time?.Parts(path) ?? Array.Empty<Child>()))
        {
            yield return part;
        }
    }

    /// <summary>The days, in order and apart from each other; none where the period has no such days, and where they are not the same for all subjects.</summary>
    internal IReadOnlyList<DateSpan> In(EvaluationPeriod period) => Kind switch
    {
        WindowKind.Period => new[] { period.Span },
        WindowKind.Dates => new[] { Fixed!.Value },
        WindowKind.Always => new[] { DateSpan.Of(YearDays.Earliest, period.End) },
        WindowKind.Periods => new[] { DateSpan.Of(Before(period, Last - 1).Start, period.End) },
        WindowKind.Back => new[] { Before(period, Last).Span },
        WindowKind.Since or WindowKind.Before => Array.Empty<DateSpan>(),
        WindowKind.DaysOfYear => YearDays.Within(period.Span, FirstDay!.Value, LastDay!.Value),
        _ => new[] { DateSpan.Of(Unit == Cadence.Year ? After(period).PlusYears(-Last) : After(period).PlusMonths(-Last), period.End) },
    };

    private static LocalDate After(EvaluationPeriod period) => period.End.PlusDays(1);

    private static Window Back(WindowKind kind, int count, Cadence unit) => count > 0
        ? new Window(kind) { Last = count, Unit = unit }
        : throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be above zero.");

    private Window OfAnchor(Action<Window> change)
    {
        if (Anchor is null)
        {
            throw new InvalidOperationException("Only a window that runs from a day on, or up to one, has this.");
        }

        var copy = (Window)MemberwiseClone();
        change(copy);
        return copy;
    }

    private static EvaluationPeriod Before(EvaluationPeriod period, int count)
    {
        for (var i = 0; i < count; i++)
        {
            period = period.Previous();
        }

        return period;
    }
}
