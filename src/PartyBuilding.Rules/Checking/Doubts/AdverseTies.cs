using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Places at the bottom of an order, which equals at the border do not all escape.</summary>
internal static class AdverseTies
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Steps
        .Where(step => step.Node is Places { FromBottom: true, Choice: null, Ties: not Ties.Out })
        .Select(step => step.Finds(RulesFindings.AdverseTie, step.Written is Places ? ".ties" : string.Empty));
}
