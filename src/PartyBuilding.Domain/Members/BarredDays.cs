using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>On which days a matter bars something.</summary>
internal static class BarredDays
{
    /// <summary>The span up to the day before the matter ended; null when nothing is left of it.</summary>
    internal static DateSpan? UntilEnd(DateSpan span, MatterEnded? ended) => ended is null
        ? span
        : ended.Date > span.Start ? span.Intersect(DateSpan.Of(span.Start, ended.Date.PlusDays(-1))) : null;
}
