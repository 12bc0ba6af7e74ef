using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Relations by either end.</summary>
internal sealed class RelationIndex
{
    private readonly Relation[] _relations;
    private readonly int[] _byFrom;
    private readonly int[] _byTo;

    internal RelationIndex(Relation[] relations)
    {
        _relations = relations;
        _byFrom = Sorted(RelationSide.From);
        _byTo = Sorted(RelationSide.To);
    }

    /// <summary>The relations that have the subject at this end, in their order.</summary>
    internal IEnumerable<Relation> At(RelationSide side, SubjectId subject)
    {
        int[] order = side == RelationSide.From ? _byFrom : _byTo;
        int low = SortedSearch.FirstNotBefore(order, place => _relations[place].At(side) < subject);
        for (; low < order.Length && _relations[order[low]].At(side) == subject; low++)
        {
            yield return _relations[order[low]];
        }
    }

    private int[] Sorted(RelationSide side)
    {
        int[] order = new int[_relations.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) =>
        {
            int bySubject = _relations[left].At(side).CompareTo(_relations[right].At(side));
            return bySubject != 0 ? bySubject : left.CompareTo(right);
        });
        return order;
    }
}
