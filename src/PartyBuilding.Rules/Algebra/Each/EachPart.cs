using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One part while it is valued.</summary>
internal sealed class EachPart
{
    internal List<int> Rows { get; } = new List<int>(1);

    /// <summary>Records of which it cannot be known whether they belong to the part.</summary>
    internal int OpenRows { get; set; }

    internal PartKeys? Keys { get; set; }

    /// <summary>The text of the key; null when one record is the part.</summary>
    internal string? Key { get; set; }

    internal decimal Low { get; set; }

    internal decimal High { get; set; }

    internal PartState State { get; set; } = PartState.Counted;

    internal ExplainedLine? Working { get; set; }

    /// <summary>What is missing to know what it is worth.</summary>
    internal IReadOnlyList<Finding> Needs { get; set; } = System.Array.Empty<Finding>();

    /// <summary>Whether it was due and has no records, whatever became of it.</summary>
    internal bool IsMissing => Rows.Count == 0;

    /// <summary>Whether one that is missing stands in its place where its records do not count.</summary>
    internal bool IsReplaced { get; set; }

    /// <summary>Whether all its records may or may not count, and with them the part.</summary>
    internal bool IsOpen => OpenRows > 0 && OpenRows == Rows.Count && !IsReplaced;

    /// <summary>The same part with one value, before anything is kept or trimmed.</summary>
    internal EachPart At(decimal value)
    {
        var part = new EachPart { Key = Key, Low = value, High = value, State = IsMissing ? PartState.Missing : PartState.Counted };
        part.Rows.AddRange(Rows);
        return part;
    }
}
