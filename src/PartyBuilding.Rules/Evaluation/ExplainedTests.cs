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

    internal ExplainedTests(IReadOnlyList<ExplainedTest>? tests, IReadOnlyList<Finding>? needs, bool? holds)
    {
        Tests = tests;
        Needs = needs;
        Holds = holds;
    }

    internal IReadOnlyList<ExplainedTest>? Tests { get; }

    internal IReadOnlyList<Finding>? Needs { get; }

    internal bool? Holds { get; }
}
