using System;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Which combinations of kind and attributes match, and what a record of each earns: resolved once, read for every record.</summary>
internal sealed class CombinationTable
{
    private readonly bool[] matches;
    private readonly bool[] isOpen;
    private readonly bool[] isUnknown;
    private readonly decimal[]? points;
    private readonly Measure? worth;
    private readonly ExplainedLine?[] workings;

    private CombinationTable(bool[] matches, bool[] isOpen, bool[] isUnknown, decimal[]? points, Measure? worth)
    {
        this.matches = matches;
        this.isOpen = isOpen;
        HasOpen = isOpen.Any(o => o);
        this.isUnknown = isUnknown;
        this.points = points;
        this.worth = points is null ? null : worth;
        workings = new ExplainedLine?[this.worth is null ? 0 : matches.Length];
        MatchesAll = matches.All(m => m);
        HasUnknown = isUnknown.Any(u => u);
        var values = points?.Where((_, c) => matches[c]).Distinct().Take(2).ToArray();
        Uniform = values is { Length: 1 } && !HasUnknown && !HasOpen ? values[0] : null;
    }

    /// <summary>Whether every combination of the kinds matches.</summary>
    internal bool MatchesAll { get; private set; }

    /// <summary>Whether some combination lacks an attribute without which it is unknown whether it matches.</summary>
    internal bool HasOpen { get; }

    /// <summary>Whether the points of some matching combination are unknown.</summary>
    internal bool HasUnknown { get; }

    /// <summary>Whether what a record earns follows from its combination.</summary>
    internal bool HasPoints => points is not null;

    /// <summary>What every matching record earns, where that is the same for all; null otherwise.</summary>
    internal decimal? Uniform { get; }

    internal static CombinationTable Resolve(
        Scan scan, int[]? kinds, Standing counted, Predicate? filter, Measure? points)
    {
        var all = scan.Ledger.Combinations;
        var matches = new bool[all.Length];
        var isOpen = new bool[all.Length];
        var isUnknown = new bool[all.Length];
        var earned = points is null || points.Reads == (points.Reads & Reads.Combination) ? new decimal[all.Length] : null;
        var isAll = true;
        var outer = scan.Frame;
        for (var c = 0; c < all.Length; c++)
        {
            if (kinds is not null && Array.BinarySearch(kinds, all[c].Kind) < 0)
            {
                continue;
            }

            scan.Frame = new Frame { Record = -1, Combination = c };
            var holds = counted == Standing.Claimed || all[c].Standing == Standing.Verified ? Holds(filter, scan) : false;
            matches[c] = holds != false;
            isOpen[c] = holds is null;
            isAll &= matches[c];
            if (matches[c] && earned is not null)
            {
                scan.IsUnknown = false;
                earned[c] = points?.Land(scan) ?? 1m;
                isUnknown[c] = scan.IsUnknown;
                scan.IsUnknown = false;
            }
        }

        scan.Frame = outer;
        return new CombinationTable(matches, isOpen, isUnknown, earned, points) { MatchesAll = isAll };
    }

    /// <summary>Whether a combination matches, or may.</summary>
    internal bool Matches(int combination) => matches[combination];

    /// <summary>How many records match, or may.</summary>
    internal int CountMatches(int[] combinations, RecordRun run)
    {
        var count = 0;
        for (var i = run.From; i < run.To; i++)
        {
            count += matches[combinations[i]] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether it is unknown whether a combination matches.</summary>
    internal bool IsOpen(int combination) => isOpen[combination];

    internal bool IsUnknown(int combination) => isUnknown[combination];

    internal decimal Points(int combination) => points![combination];

    /// <summary>How the points of a combination came about; null where a plain number says all. Made when it is first asked for.</summary>
    internal ExplainedLine? Working(WorkLedger ledger, int combination)
    {
        if (worth is null or LiteralMeasure { IsPlain: true })
        {
            return null;
        }

        return workings[combination] ??= worth.Trace(
            new Scan(ledger, SubjectRows.None) { Frame = new Frame { Record = -1, Combination = combination } });
    }

    /// <summary>Whether the filter holds; what is missing is not always decisive, so it is looked at closely only then.</summary>
    private static bool? Holds(Predicate? filter, Scan scan)
    {
        if (filter is null)
        {
            return true;
        }

        scan.IsUnknown = false;
        bool? holds = filter.Holds(scan);
        if (scan.IsUnknown)
        {
            scan.IsUnknown = false;
            holds = filter.Trace(scan, new Tracing());
        }

        return holds;
    }
}
