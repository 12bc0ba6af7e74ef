using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A grade or honour that the points would allow, and what stands against it. Immutable.</summary>
/// <remarks>
/// A band of points that fits is passed over when its side condition fails. Places are passed over by who does not meet the condition
/// for standing, by who is limited to a lower grade, and by who can take no place.
/// </remarks>
public sealed class PassedOver
{
    internal PassedOver(string code, string? clause, LocalizedText? title, IReadOnlyList<ExplainedTest>? tests)
    {
        Code = code;
        Clause = clause;
        Title = title;
        Tests = tests ?? Array.Empty<ExplainedTest>();
    }

    /// <summary>The code of the grade or honour.</summary>
    public string Code { get; }

    /// <summary>The clause (条款) of the band, or of the step that stands against places; null where it cites none.</summary>
    public string? Clause { get; }

    /// <summary>What the step is called that stands against places; null for a band, and where the condition for standing fails.</summary>
    public LocalizedText? Title { get; }

    /// <summary>
    /// Of a band the comparison that holds, then the side condition that fails; of places the condition for standing. Empty where another
    /// step stands against them: its conditions stand with it. All are among the tests of the step.
    /// </summary>
    public IReadOnlyList<ExplainedTest> Tests { get; }
}
