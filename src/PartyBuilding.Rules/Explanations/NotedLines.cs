using System.Collections;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>
/// The lines of a sum for one subject. Their numbers are taken down when the sum is explained, in whole millionths and in the order of
/// the plan; lines are made of them when they are first read.
/// </summary>
internal sealed class NotedLines : IReadOnlyList<ExplainedLine>
{
    private readonly CombineMeasure sum;
    private readonly long[] notes;
    private readonly int subject;
    private ExplainedLine[]? lines;

    internal NotedLines(CombineMeasure sum, long[] notes, int subject)
    {
        this.sum = sum;
        this.notes = notes;
        this.subject = subject;
    }

    public int Count => Lines.Length;

    private ExplainedLine[] Lines => lines ??= sum.ReadNumbers(new NoteReader(notes, subject));

    public ExplainedLine this[int index] => Lines[index];

    public IEnumerator<ExplainedLine> GetEnumerator() => ((IEnumerable<ExplainedLine>)Lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
