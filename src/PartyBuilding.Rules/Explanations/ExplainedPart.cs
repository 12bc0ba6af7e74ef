using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One part of an <c>each</c>: its records and what they earned. Immutable.</summary>
public sealed class ExplainedPart
{
    internal ExplainedPart(
        string? key, IReadOnlyList<ExplainedRecord> records, Fraction low, Fraction high, PartState state, ExplainedLine? working, LocalizedText? title = null)
    {
        Key = key;
        Records = records;
        Low = low;
        High = high;
        State = state;
        Working = working;
        Title = title;
    }

    /// <summary>The item, slot or value that makes the part; null when one record does.</summary>
    public string? Key { get; }

    /// <summary>What the key is called; null where it is an item, a slot, or a value that has no title.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The records of the part by date; empty for one that was due and is missing.</summary>
    public IReadOnlyList<ExplainedRecord> Records { get; }

    /// <summary>The least that the part earned.</summary>
    public Fraction Low { get; }

    /// <summary>The most that the part can have earned.</summary>
    public Fraction High { get; }

    /// <summary>What became of it.</summary>
    public PartState State { get; }

    /// <summary>How the points of the part came about; null when they are a number of the policy, a count or the quantity of its record.</summary>
    public ExplainedLine? Working { get; }
}
