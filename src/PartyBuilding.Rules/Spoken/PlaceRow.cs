using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One row of a quota or of honours: a grade or honour, and how many places. Immutable.</summary>
public sealed partial class PlaceRow
{
    private PlaceRow(string? grade, string? honour, PlaceCount count)
    {
        Grade = grade;
        Honour = honour;
        Count = count ?? throw new ArgumentNullException(nameof(count));
    }

    /// <summary>The grade; null for an honour.</summary>
    public string? Grade { get; }

    /// <summary>The honour; null for a grade.</summary>
    public string? Honour { get; }

    /// <summary>How many places.</summary>
    public PlaceCount Count { get; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the row is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>Places for a grade.</summary>
    public static PlaceRow ForGrade(string grade, PlaceCount count) =>
        new PlaceRow(grade ?? throw new ArgumentNullException(nameof(grade)), null, count);

    /// <summary>Places for an honour.</summary>
    public static PlaceRow ForHonour(string honour, PlaceCount count) =>
        new PlaceRow(null, honour ?? throw new ArgumentNullException(nameof(honour)), count);

    /// <summary>The same row with clause and title.</summary>
    public PlaceRow Marked(string? clause, LocalizedText? title) =>
        new PlaceRow(Grade, Honour, Count) { Clause = clause, Title = title };

    internal Places With(Places pattern) => pattern.For(Grade, Honour, Count);
}
