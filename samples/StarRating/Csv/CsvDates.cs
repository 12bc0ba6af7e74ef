using System.Linq;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>
/// Dates as exports write them: 2025-03-08, and with the year first also 2025/3/8, 2025年3月8日 and 2025-03-08 00:00:00, which can mean one day only.
/// 3/8/2025 can mean two, and is refused.
/// </summary>
internal static partial class CsvDates
{
    private static readonly LocalDatePattern[] Days =
        [.. new[] { "uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    internal static LocalDate? Day(string text)
    {
        string day = Midnight().Replace(text, string.Empty);
        return Days.Select(pattern => pattern.Parse(day)).Where(read => read.Success).Select(read => (LocalDate?)read.Value).FirstOrDefault();
    }

    /// <summary>A moment needs its time zone: 2025-03-08T09:00:00Z, or with +08:00 instead of the Z.</summary>
    internal static Instant? Moment(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: Instant moment } ? moment
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: OffsetDateTime local } ? local.ToInstant()
        : null;

    [GeneratedRegex("[ T]0?0:00(:00([.]0+)?)?$")]
    private static partial Regex Midnight();
}
