using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Dates;

/// <summary>The holiday of 2025: off from Tuesday 28 January to Tuesday 4 February, Sunday 26 January and Saturday 8 February worked.</summary>
internal static class SpringFestival
{
    public static WorkingCalendar Of2025 { get; } = WorkingCalendar.Of(
        DateSpan.Year(2025),
        Enumerable.Range(0, 8).Select(new LocalDate(2025, 1, 28).PlusDays),
        [new LocalDate(2025, 1, 26), new LocalDate(2025, 2, 8)]).ValueOrThrow();
}
