using System;
using System.Collections;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The comparisons of a ladder up to the one that holds, written out only when they are read.</summary>
internal sealed class BandTests : IReadOnlyList<ExplainedTest>
{
    private readonly TestPredicate[] rungs;
    private readonly decimal value;
    private readonly ExplainedLine? compared;

    internal BandTests(TestPredicate[] rungs, decimal value, ExplainedLine? compared, int count)
    {
        this.rungs = rungs;
        this.value = value;
        this.compared = compared;
        Count = count;
    }

    public int Count { get; }

    public ExplainedTest this[int index] => index >= 0 && index < Count
        ? rungs[index].TestOf(value, compared)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such test.");

    public IEnumerator<ExplainedTest> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return rungs[i].TestOf(value, compared);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
