using System.Collections.Generic;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>Records that count as one, with what they are worth and what became of them.</summary>
internal sealed class Part
{
    public string? Key { get; init; }

    public IReadOnlyList<KeyValuePair<string, RecordAttribute?>> Keys { get; init; } = [];

    /// <summary>The days of the slot, where one was due and is missing.</summary>
    public DateSpan? Slot { get; init; }

    public List<WorkRecord> Records { get; } = [];

    public Known Worth { get; set; } = Known.Of(1m);

    public PartState State { get; set; } = PartState.Counted;

    public bool IsMissing => Records.Count == 0;

    /// <summary>Whether it is unknown of some of its records whether they count.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>Whether it is unknown of all of them.</summary>
    public bool IsOpen { get; set; }
}
