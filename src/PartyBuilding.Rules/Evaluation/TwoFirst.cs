namespace PartyBuilding.Rules;

/// <summary>The highest or lowest of several values, and the next: what is left when one of them is left out.</summary>
internal sealed class TwoFirst
{
    private readonly bool isHighest;
    private int row = -1;
    private decimal first;
    private decimal second;
    private int count;

    internal TwoFirst(bool isHighest) => this.isHighest = isHighest;

    internal void Add(decimal value, int of)
    {
        if (count == 0 || Precedes(value, first))
        {
            second = first;
            first = value;
            row = of;
        }
        else if (count == 1 || Precedes(value, second))
        {
            second = value;
        }

        count++;
    }

    /// <summary>The first of all but one; of all where none is left out.</summary>
    internal decimal Except(int? without) => without == row ? second : first;

    private bool Precedes(decimal value, decimal other) => isHighest ? value > other : value < other;
}
