using System;
using System.Collections;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The values of a group without one of them, over the list that the whole group shares.</summary>
internal sealed class PeersButOne : IReadOnlyList<ExplainedPeer>
{
    private readonly ExplainedPeer[] all;
    private readonly int without;

    private PeersButOne(ExplainedPeer[] all, int without)
    {
        this.all = all;
        this.without = without;
    }

    public int Count => all.Length - 1;

    public ExplainedPeer this[int index] => index >= 0 && index < Count
        ? all[index < without ? index : index + 1]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no value at this place.");

    public IEnumerator<ExplainedPeer> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The list without one place; the list itself where that is none of its places.</summary>
    internal static IReadOnlyList<ExplainedPeer> Of(ExplainedPeer[] all, int without) =>
        without < 0 ? all : new PeersButOne(all, without);
}
