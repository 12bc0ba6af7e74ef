using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>Short ways to say who was there.</summary>
internal static class Rolls
{
    /// <summary>The day on which the meetings are held.</summary>
    internal static readonly LocalDate Held = new(2025, 3, 8);

    internal static MemberId M(int number) => MemberId.Of(number);

    internal static IEnumerable<MemberId> Many(int from, int count) => Enumerable.Range(from, count).Select(M);

    /// <summary>Members 1 to <paramref name="due"/>, of whom the first <paramref name="present"/> came.</summary>
    internal static Roll Of(int present, int due) =>
        Roll.Called(Many(1, due), Many(1, present).Select(Attendance.Present)).ValueOrThrow();

    internal static Roll Of(params Attendance[] attendances) => Roll.Of(attendances).ValueOrThrow();

    internal static IEnumerable<string> Codes(IEnumerable<Finding> findings) => findings.Select(finding => finding.Code);

    internal static IEnumerable<string> Errors<T>(Checked<T> value)
        where T : class => Codes(value.Findings.Where(finding => finding.Severity == Severity.Error));
}
