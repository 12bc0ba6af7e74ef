using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A version of a policy and the days of a period whose records it counts. Immutable.</summary>
internal sealed class VersionDays
{
    private readonly EvaluationPeriod period;

    internal VersionDays(Policy policy, IReadOnlyList<DateSpan> days, EvaluationPeriod period)
    {
        Policy = policy;
        Days = days;
        this.period = period;
    }

    internal Policy Policy { get; }

    /// <summary>The days within the period, in their order.</summary>
    internal IReadOnlyList<DateSpan> Days { get; }

    /// <summary>Whether it counts the records of a day; what lies before the period is of the first version, what lies after it of the last.</summary>
    internal bool Holds(int day) => Days.Any(span =>
        (span.Start == period.Start || EpochDay.Of(span.Start) <= day) && (span.LastDay == period.End || day <= EpochDay.Of(span.LastDay)));
}
