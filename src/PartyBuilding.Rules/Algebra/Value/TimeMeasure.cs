using System;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The full days, months or years from one date to another, or to the close of the period.</summary>
internal sealed class TimeMeasure : Measure
{
    private static readonly Interval Any = Interval.Between(0m, Exact.Largest);
    private readonly Measure since;
    private readonly Measure? upTo;
    private readonly Measure? fallback;
    private readonly SpellUnit unit;
    private readonly int close;

    internal TimeMeasure(Value node, Binder binder)
        : base(node, "time", binder)
    {
        since = node.AsDate().Bind(binder);
        upTo = node.TimeUpTo?.Bind(binder);
        fallback = node.Fallback?.Bind(binder);
        unit = node.TimeUnit!.Value;
        close = EpochDay.Of(binder.Input.Period.End);
    }

    private protected override Reads OwnReads =>
        since.Reads | (upTo?.Reads ?? Reads.Nothing) | (fallback?.Reads ?? Reads.Nothing) | Reads.Subject;

    private protected override Interval OwnBounds => fallback is null ? Any : Any.Hull(fallback.Bounds);

    private protected override decimal Own(Scan scan)
    {
        var wasUnknown = scan.IsUnknown;
        scan.IsUnknown = false;
        var from = (int)since.Land(scan);
        var to = upTo is null ? close : (int)upTo.Land(scan);
        var isKnown = !scan.IsUnknown;
        scan.IsUnknown = wasUnknown || (!isKnown && fallback is null);
        return isKnown ? Passed(from, to) : fallback?.Land(scan) ?? 0m;
    }

    private protected override Draft Explain(Scan scan)
    {
        var dates = new[] { since, upTo }.Where(date => date is not null).Select(date => date!.Trace(scan)).ToArray();
        var needs = dates.SelectMany(Needs.Of).Distinct().ToArray();
        if (needs.Length == 0)
        {
            var passed = Passed((int)dates[0].Low.Numerator, dates.Length == 1 ? close : (int)dates[1].Low.Numerator);
            return new Draft(Interval.Of(passed)) { Children = dates };
        }

        if (fallback is null)
        {
            return new Draft(Any) { Needs = needs };
        }

        var line = fallback.Trace(scan);
        return new Draft(new Interval(line.Low, line.High)) { Children = new[] { line } };
    }

    private decimal Passed(int from, int to) => to <= from ? 0m : unit switch
    {
        SpellUnit.Days => to - from,
        SpellUnit.Months => Period.Between(EpochDay.ToDate(from), EpochDay.ToDate(to), PeriodUnits.Months).Months,
        SpellUnit.Years => Period.Between(EpochDay.ToDate(from), EpochDay.ToDate(to), PeriodUnits.Years).Years,
        _ => throw new ArgumentOutOfRangeException(nameof(to), unit, "Time is told in days, months or years."),
    };
}
