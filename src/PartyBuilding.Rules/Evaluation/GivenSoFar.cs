using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What the steps gave so far to the subject at hand; of one whose result is open, under both outlooks.</summary>
internal readonly struct GivenSoFar
{
    private readonly Standings? one;
    private readonly Standings? other;
    private readonly int row;

    internal GivenSoFar(Standings one, Standings? other, int row)
    {
        this.one = one;
        this.other = other;
        this.row = row;
    }

    /// <summary>Adds every code, with whether it is certain, and says whether any other may have been given as well.</summary>
    internal bool Read(bool honours, SortedDictionary<string, bool> given)
    {
        var isOpen = Add(one, honours, given);
        if (other is null)
        {
            return isOpen;
        }

        var second = new SortedDictionary<string, bool>(given.Comparer);
        isOpen |= Add(other, honours, second);
        foreach (var code in given.Keys.Union(second.Keys).ToArray())
        {
            given[code] = given.TryGetValue(code, out var a) && a && second.TryGetValue(code, out var b) && b;
        }

        return isOpen;
    }

    private bool Add(Standings? standings, bool honours, SortedDictionary<string, bool> given)
    {
        if (standings is null)
        {
            return false;
        }

        if (!honours)
        {
            foreach (var finding in standings.FindingsOf(row))
            {
                given[finding.Code] = !finding.IsOpen || (given.TryGetValue(finding.Code, out var certain) && certain);
            }

            // Steps find nothing more about one who is set aside; what they would have found the outlooks say.
            return standings.IsSetAside(row);
        }

        var isOpen = standings.IsSetAside(row) || standings.Has(row, Standings.Mark.Tied) || (standings.IsCrowded && standings.Has(row, Standings.Mark.Open));
        foreach (var honour in standings.HonoursOf(row))
        {
            // Where several are open, each outlook is one of many: who won under it may lose under another.
            given[honour] = !(standings.IsCrowded && standings.Has(row, Standings.Mark.Open));
        }

        return isOpen;
    }
}
