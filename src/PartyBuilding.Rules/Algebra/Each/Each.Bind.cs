using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

public sealed partial class Each
{
    internal override Measure Bind(Binder binder) => new EachMeasure((Each)Plain(), binder);

    /// <summary>Sharing among co-signers and caps per slot, rewritten into points and nested parts.</summary>
    internal override Number Plain()
    {
        var plain = Sharing is null ? this : Change(e =>
        {
            e.Sharing = null;
            e.PointsOfPart = Combine.Product(PointsOfPart ?? 1, Sharing.Factor());
        });
        if (plain.Caps.Count == 0)
        {
            return plain;
        }

        // From the shortest slot outwards: a day's records are capped, then the days of a month, then the months of a year.
        var ordered = plain.Caps.OrderBy(c => c.Key).ToArray();
        var inner = plain.PointsOfPart;
        var keys = (IReadOnlyList<PartKey>)plain.Keys;
        foreach (var cap in ordered)
        {
            inner = Slot(inner, keys).Capped(cap.Value);
            keys = new[] { PartKey.Every(cap.Key) };
        }

        return plain.Change(e =>
        {
            e.Caps = Array.Empty<KeyValuePair<Cadence, decimal>>();
            e.Keys = keys;
            e.PointsOfPart = inner;
        });
    }

    private static Each Slot(Number? points, IReadOnlyList<PartKey> keys)
    {
        var each = OfThese().Per(keys.ToArray());
        return points is null ? each : each.Points(points);
    }
}
