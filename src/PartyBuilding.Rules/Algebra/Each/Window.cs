using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A window of days other than the period: fixed dates, or the last years or months up to its close. Immutable.</summary>
public sealed partial class Window
{
    private Window(DateSpan? fixedSpan, int last, Cadence unit)
    {
        Fixed = fixedSpan;
        Last = last;
        Unit = unit;
    }

    /// <summary>The period itself.</summary>
    public static Window OfPeriod { get; } = new Window(null, 0, default);

    /// <summary>Fixed dates, both included; null when counted back from the close.</summary>
    public DateSpan? Fixed { get; }

    /// <summary>How many units back from the close of the period, the present one included; 0 for fixed dates and for the period.</summary>
    public int Last { get; }

    /// <summary>Years or months.</summary>
    public Cadence Unit { get; }

    /// <summary>Fixed dates, both included.</summary>
    public static Window Between(DateSpan span) => new Window(span, 0, default);

    /// <summary>The last so many years up to the close of the period.</summary>
    public static Window LastYears(int count) => Back(count, Cadence.Year);

    /// <summary>The last so many months up to the close of the period.</summary>
    public static Window LastMonths(int count) => Back(count, Cadence.Month);

    internal DateSpan In(EvaluationPeriod period) => Fixed
        ?? (Last == 0 ? period.Span : (DateSpan?)null)
        ?? DateSpan.Of((Unit == Cadence.Year ? period.End.PlusDays(1).PlusYears(-Last) : period.End.PlusDays(1).PlusMonths(-Last)), period.End);

    private static Window Back(int count, Cadence unit) => count > 0
        ? new Window(null, count, unit)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "The count must be above zero.");
}
