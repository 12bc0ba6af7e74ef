using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Records split into parts, valued, kept, completed by what was due, trimmed and folded.</content>
internal sealed partial class Reckoner
{
    /// <summary>So many records that may or may not count are tried in every combination; with more nothing is said.</summary>
    private const int MostOpen = 8;

    private Known Counted(Each node, Place place)
    {
        (IReadOnlyList<Stretch>? windows, IReadOnlyList<string> lacking) = Windows(node.Window, place);
        if (windows is null)
        {
            return OwnRoom(node) with { Leaves = [Leaf.Of("each", node.Clause, node.Id)], Needs = lacking };
        }

        Known[] ways = [.. windows.Select(window => Counted(node, place, window))];
        return ways.Length == 1
            ? ways[0]
            : ways.Aggregate((all, way) => all.Or(way)) with
            {
                IsTight = true,
                Leaves = [Leaf.Of("each", node.Clause, node.Id)],
                Needs = [.. lacking, .. ways.SelectMany(way => way.Needs)],
            };
    }

    private Known Counted(Each node, Place place, Stretch window)
    {
        Sieve sieve = Sifted(node, place, window);
        if (IsOpenBeside(node, place, window, sieve))
        {
            return OwnRoom(node) with
            {
                IsTight = true,
                Leaves = [Leaf.Of("each", node.Clause, node.Id)],
                Needs = [.. sieve.Needs, .. Shown(node, sieve, place, window).SelectMany(part => part.Worth.Needs), .. Beside(node, place, window).Needs],
            };
        }

        if (sieve.Open.Count == 0)
        {
            List<Part> parts = Valued(node, sieve.Certain, place, window);
            return Worth(node, parts, place) with { Leaves = [LeafOf(node, parts)] };
        }

        List<Part> shown = Shown(node, sieve, place, window);
        Known all = sieve.Open.Count > MostOpen ? OwnRoom(node) : EveryWay(node, sieve, place, window);
        return all with
        {
            IsTight = true,
            Leaves = [LeafOf(node, shown)],
            Needs = [.. sieve.Needs, .. shown.SelectMany(part => part.Worth.Needs)],
        };
    }

    /// <summary>Every way in which the open records may count.</summary>
    private Known EveryWay(Each node, Sieve sieve, Place place, Stretch window)
    {
        Known? all = null;
        for (int way = 0; way < 1 << sieve.Open.Count; way++)
        {
            HashSet<WorkRecord> chosen = [.. sieve.Certain, .. sieve.Open.Where((_, i) => (way & (1 << i)) != 0)];
            List<WorkRecord> records = [.. Records(node, place, window).Where(chosen.Contains)];
            Known worth = Worth(node, Valued(node, records, place, window), place);
            all = all is null ? worth : all.Or(worth);
        }

        return all!;
    }

    private Known Worth(Each node, List<Part> parts, Place place)
    {
        if (parts.Count == 0 && (node.None is not null || node.Folding is not (Fold.Sum or Fold.Count or Fold.LongestRun)))
        {
            return Instead(node.None, node, place);
        }

        IReadOnlyList<string> needs = [.. parts.SelectMany(p => p.Worth.Needs)];
        if (node.Folding == Fold.LongestRun)
        {
            return Known.Between(Run(node, parts, p => p.Worth.Low), Run(node, parts, p => p.Worth.High)) with { Needs = needs };
        }

        // What is kept and trimmed at one end may be others than at the other end.
        Known? low = Ended(node, parts, p => p.Worth.Low);
        Known? high = Ended(node, parts, p => p.Worth.High);
        return low is null || high is null ? Instead(node.None, node, place) : low.UpTo(high) with
        {
            Needs = needs,
            IsLoose = parts.Exists(p => p.Worth.IsLoose),
            IsTight = parts.Exists(p => p.Worth.IsTight),
        };
    }

    private static Known? Ended(Each node, List<Part> parts, Func<Part, Ratio> end)
    {
        List<Part> there = [.. parts.Select(p => Copy(p, end(p)))];
        Choose(node, there);

        // What is missing has a worth, but is not there to be counted.
        return Folded(node.Folding, [.. there.Where(p => p.State == PartState.Counted || (p.State == PartState.Missing && node.Folding != Fold.Count)).Select(p => p.Worth)]);
    }

    private static Part Copy(Part part, Ratio worth)
    {
        Part copy = new() { Key = part.Key, Worth = Known.Of(worth), State = part.IsMissing ? PartState.Missing : PartState.Counted };
        copy.Records.AddRange(part.Records);
        return copy;
    }

    /// <summary>The parts with their worth and what became of them.</summary>
    /// <param name="open">Those of the records of which it is unknown whether they count; null where they are not given at all.</param>
    private List<Part> Valued(Each node, List<WorkRecord> records, Place place, Stretch window, HashSet<WorkRecord>? open = null)
    {
        List<Part> parts = [];
        foreach (WorkRecord record in records)
        {
            string? key = KeyOf(node, record);
            Part? part = key is null ? null : parts.Find(p => p.Key == key);
            if (part is null)
            {
                parts.Add(part = new Part { Key = key, Keys = KeysOf(node, record, place) });
            }

            part.Records.Add(record);
        }

        bool isPerRecord = node.Keys.Any(k => k.Kind == PartKeyKind.Record);
        foreach (Part part in parts)
        {
            part.Worth = node.Folding == Fold.Count || node.PointsOfPart is null
                ? Known.Of(1m)
                : Land(node.PointsOfPart, new Place(place.Subject, part.Records, isPerRecord, isPerRecord ? place.Keys : part.Keys));
            part.IsUnsure = open is not null && part.Records.Exists(open.Contains);
            part.IsOpen = open is not null && part.Records.TrueForAll(open.Contains);
            part.State = part.IsOpen ? PartState.Open : PartState.Counted;
        }

        if (node.Owed is Due due)
        {
            parts.AddRange(Lacking(node, due, parts, place, window).Select(lacking => new Part { Key = lacking.Key, Slot = lacking.Slot, State = PartState.Missing, Worth = Land(due.Missing, place) }));
        }

        Choose(node, parts);
        return parts;
    }
}
