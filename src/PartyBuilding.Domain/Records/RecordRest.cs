using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What few records have, kept apart so that the many stay small.</summary>
internal sealed class RecordRest
{
    internal static readonly RecordRest Empty = new();

    internal Instant? Entered { get; init; }

    internal EntryId Replaced { get; init; }

    /// <summary>All attributes, sorted by name, when there are more than the one code that a record holds itself.</summary>
    internal RecordAttribute[]? Attributes { get; init; }

    /// <summary>The quantities as given, when millionths cannot hold them.</summary>
    internal decimal RawAmount { get; init; }

    internal decimal? RawOutOf { get; init; }

    internal RecordRest WithEntered(Instant? entered) => Copy(entered, Replaced, Attributes, RawAmount, RawOutOf);

    internal RecordRest WithReplaced(EntryId replaced) => Copy(Entered, replaced, Attributes, RawAmount, RawOutOf);

    internal RecordRest WithAttributes(RecordAttribute[]? attributes) => Copy(Entered, Replaced, attributes, RawAmount, RawOutOf);

    internal RecordRest WithRaw(decimal amount, decimal? outOf) => Copy(Entered, Replaced, Attributes, amount, outOf);

    private static RecordRest Copy(Instant? entered, EntryId replaced, RecordAttribute[]? attributes, decimal amount, decimal? outOf) => new()
    {
        Entered = entered,
        Replaced = replaced,
        Attributes = attributes,
        RawAmount = amount,
        RawOutOf = outOf,
    };
}
