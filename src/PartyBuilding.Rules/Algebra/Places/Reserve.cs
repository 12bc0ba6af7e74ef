using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A part of the places that goes first to those who qualify for it (保留名额). Immutable.</summary>
/// <remarks>
/// Reserves are filled in their order, each by the first of those who qualify and have no place yet; all other places then go to the
/// remaining candidates, who qualify or not. Subjects graded directly that take places and qualify take reserved ones first.
/// </remarks>
public sealed partial class Reserve
{
    private Reserve(PlaceCount count, Condition among)
    {
        Count = count;
        Among = among;
    }

    /// <summary>How many: a number, or a share of the places.</summary>
    public PlaceCount Count { get; }

    /// <summary>Who qualifies.</summary>
    public Condition Among { get; }

    /// <summary>Whether reserved places that nobody takes stay empty; otherwise they are open to all.</summary>
    public bool StaysEmpty { get; private set; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the reserve is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>Reserved places; those that nobody takes are open to all.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A share is of something else than <see cref="PlaceCount.Places"/>.</exception>
    public static Reserve Of(PlaceCount count, Condition among) =>
        new Reserve(Part(count ?? throw new ArgumentNullException(nameof(count))), among ?? throw new ArgumentNullException(nameof(among)));

    /// <summary>The same reserve, of which places that nobody takes stay empty.</summary>
    public Reserve StayingEmpty() => new Reserve(Count, Among) { StaysEmpty = true, Clause = Clause, Title = Title };

    /// <summary>The same reserve with clause and title.</summary>
    public Reserve Marked(string? clause, LocalizedText? title) =>
        new Reserve(Count, Among) { StaysEmpty = StaysEmpty, Clause = clause, Title = title };

    private static PlaceCount Part(PlaceCount count) => count.Share is null || count.Of == PlaceCount.Places
        ? count
        : throw new ArgumentException("A reserve is a share of the places, not of " + count.Of + ".", nameof(count));
}
