using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One step after the points: grades, an adjustment, places, a finding. Steps are executed as written. Immutable.</summary>
public abstract partial class Step
{
    private protected Step()
    {
    }

    /// <summary>The clause (条款) of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the step is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>What the text leaves open, and what was chosen.</summary>
    public LocalizedText? Choice { get; private set; }

    /// <summary>The numbers and conditions below, with their place in the document.</summary>
    internal abstract IEnumerable<Child> Parts();

    /// <summary>The same step in the pure algebra: spoken forms rewrite themselves, all others are themselves.</summary>
    internal virtual IReadOnlyList<Step> Plain() => new[] { this };

    internal void Mark(string? clause, LocalizedText? title, LocalizedText? choice)
    {
        Clause = clause;
        Title = title;
        Choice = choice;
    }
}
