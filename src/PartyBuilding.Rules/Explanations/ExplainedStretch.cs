using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Days that are covered without a gap. Immutable.</summary>
public sealed class ExplainedStretch
{
    internal ExplainedStretch(LocalDate start, LocalDate end, bool isTaken)
    {
        Start = start;
        End = end;
        IsTaken = isTaken;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End { get; }

    /// <summary>How many days it has.</summary>
    public int Days => Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether it is among what is taken.</summary>
    public bool IsTaken { get; }

    internal static ExplainedStretch Of(SpellStretch stretch) =>
        new ExplainedStretch(EpochDay.ToDate(stretch.Start), EpochDay.ToDate(stretch.End), stretch.IsTaken);

    /// <summary>The first and the last day; in brackets where it is not taken.</summary>
    public override string ToString()
    {
        var days = ResultParts.Text(Start) + "/" + ResultParts.Text(End);
        return IsTaken ? days : "(" + days + ")";
    }
}
