using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>The fixed order of listings and selections.</summary>
internal static class TalentOrder
{
    internal static ValueList<TalentListing> Sorted(IEnumerable<TalentListing> listings) => ValueList<TalentListing>.Of(listings
        .OrderBy(one => one.Span.Start)
        .ThenBy(one => one.Member)
        .ThenBy(one => one.List, StringComparer.Ordinal)
        .ThenBy(one => one.Level, StringComparer.Ordinal)
        .ThenBy(one => one.Span.LastDay));

    internal static ValueList<PostSelection> Sorted(IEnumerable<PostSelection> selections) => ValueList<PostSelection>.Of(selections
        .OrderBy(one => one.Span.Start)
        .ThenBy(one => one.Organization)
        .ThenBy(one => one.Post, StringComparer.Ordinal)
        .ThenBy(one => one.Member)
        .ThenBy(one => one.Span.LastDay));
}
