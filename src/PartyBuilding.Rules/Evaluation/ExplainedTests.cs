using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Conditions of a step as they were found, and what is missing to decide them.</summary>
internal readonly struct ExplainedTests
{
    internal ExplainedTests(Tracing tracing, bool? holds)
        : this(tracing.Tests, tracing.Needs, holds)
    {
    }

    internal ExplainedTests(
        IReadOnlyList<ExplainedTest>? tests, IReadOnlyList<Finding>? needs, bool? holds, IReadOnlyList<PassedOver>? passedOver = null)
    {
        Tests = tests;
        Needs = needs;
        Holds = holds;
        PassedOver = passedOver;
    }

    internal IReadOnlyList<ExplainedTest>? Tests { get; }

    internal IReadOnlyList<Finding>? Needs { get; }

    internal bool? Holds { get; }

    /// <summary>Bands that fit and were passed over because of their side conditions; null for none.</summary>
    internal IReadOnlyList<PassedOver>? PassedOver { get; }
}
