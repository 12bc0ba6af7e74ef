using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What conditions found while they were traced.</summary>
internal sealed class Tracing
{
    private List<ExplainedTest>? tests;
    private List<Finding>? needs;

    internal IReadOnlyList<ExplainedTest>? Tests => tests;

    internal IReadOnlyList<Finding>? Needs => needs;

    internal void Add(ExplainedTest test) => (tests ??= new List<ExplainedTest>()).Add(test);

    internal void Add(Tracing further, bool withNeeds = true)
    {
        if (further.tests is not null)
        {
            (tests ??= new List<ExplainedTest>()).AddRange(further.tests);
        }

        if (withNeeds && further.needs is not null)
        {
            Add(further.needs);
        }
    }

    /// <summary>Adds what a condition found whose failing is asked for.</summary>
    internal void AddNegated(Tracing further)
    {
        if (further.tests is not null)
        {
            (tests ??= new List<ExplainedTest>()).AddRange(further.tests.Select(test => test.Negated()));
        }

        if (further.needs is not null)
        {
            Add(further.needs);
        }
    }

    internal void Add(IEnumerable<Finding> further) => (needs ??= new List<Finding>()).AddRange(further);
}
