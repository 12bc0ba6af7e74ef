using System.Collections;

namespace PartyBuilding.Rules;

/// <summary>What points could win a place of one row in one group, as it stands: told to those who have none.</summary>
internal sealed class PlacesEntry
{
    /// <summary>No points win a place: there is none, or something else than points gives it.</summary>
    internal static PlacesEntry Closed { get; } = new PlacesEntry(null, 0, false, null);

    internal PlacesEntry(decimal? bar, int rank, bool admitsEqual, BitArray? candidates)
    {
        Bar = bar;
        Rank = rank;
        AdmitsEqual = admitsEqual;
        Candidates = candidates;
    }

    /// <summary>The points to pass: of the last who has a place, or of those between whom it is undecided; null when none is needed.</summary>
    internal decimal? Bar { get; }

    /// <summary>The rank of those points.</summary>
    internal int Rank { get; }

    /// <summary>Whether as many points do.</summary>
    internal bool AdmitsEqual { get; }

    /// <summary>Who stands for the places whatever their points; null when points decide that too.</summary>
    internal BitArray? Candidates { get; }
}
