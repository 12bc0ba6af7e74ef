using System.Globalization;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>A 64-bit FNV-1a sum over rows and verdicts: a change of either is a change of what is measured.</summary>
internal static class Fingerprint
{
    /// <summary>The sum of the usual 10,000 branches.</summary>
    internal const ulong Usual = 0xDF58AA9070CD9A96UL;

    internal static ulong Of(Scenario scenario, Verdict[] verdicts)
    {
        ulong sum = 14695981039346656037UL;
        foreach (Row row in scenario.Rows)
        {
            Add(ref sum, row.Id);
            Add(ref sum, row.Branch);
            Add(ref sum, row.Kind);
            Add(ref sum, (row.Day.Year * 512) + row.Day.DayOfYear);
            Add(ref sum, (int)(row.Quantity * 100));
            Add(ref sum, (int)(row.OutOf ?? -1));
            Add(ref sum, row.Status ?? string.Empty);
        }

        foreach (Verdict verdict in verdicts)
        {
            Add(ref sum, verdict.Hundredths);
            Add(ref sum, verdict.Rank);
            Add(ref sum, verdict.Stars);
        }

        return sum;
    }

    internal static string Text(ulong sum) => "0x" + sum.ToString("X16", CultureInfo.InvariantCulture);

    private static void Add(ref ulong sum, string text)
    {
        foreach (char c in text)
        {
            Add(ref sum, c);
        }

        Add(ref sum, '\n');
    }

    private static void Add(ref ulong sum, int value) => sum = unchecked((sum ^ (uint)value) * 1099511628211UL);
}
