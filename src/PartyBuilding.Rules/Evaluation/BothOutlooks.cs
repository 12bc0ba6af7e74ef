namespace PartyBuilding.Rules;

/// <summary>
/// What is unknown taken at its best and at its worst, step by step: a condition that neither end meets may be met between them, so that each step
/// sees both ends as they were before it.
/// </summary>
internal sealed class BothOutlooks
{
    private readonly Standings best;
    private readonly Standings worst;
    private readonly decimal[] high;
    private readonly decimal[] low;
    private readonly byte[] bestGrade;
    private readonly byte[] worstGrade;

    internal BothOutlooks(Standings best, Standings worst)
    {
        this.best = best;
        this.worst = worst;
        high = new decimal[best.Count];
        low = new decimal[best.Count];
        bestGrade = new byte[best.Count];
        worstGrade = new byte[best.Count];
        best.Both = worst.Both = this;
    }

    /// <summary>Keeps what the steps so far have made of scores and grades, for the next.</summary>
    internal void Keep()
    {
        best.Score.CopyTo(high, 0);
        worst.Score.CopyTo(low, 0);
        best.Grade.CopyTo(bestGrade, 0);
        worst.Grade.CopyTo(worstGrade, 0);
    }

    internal Stand Of(int row) => new Stand(low[row], high[row], bestGrade[row], worstGrade[row], new GivenSoFar(best, worst, row));
}
