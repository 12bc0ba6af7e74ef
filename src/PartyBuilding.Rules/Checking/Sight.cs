using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What cannot be read of the records in sight.</summary>
internal static class Sight
{
    /// <summary>A name that has no single value here: there is no record, or several.</summary>
    internal static Finding Unreadable(Site site, string name) =>
        site.Finds(site.Scope.HasRecords ? RulesFindings.SeveralRecords : RulesFindings.NoRecordInSight).With("name", name);

    /// <summary>An attribute that no kind in sight carries; where a kind is undeclared, that is reported instead.</summary>
    internal static Finding? NotCarried(Survey survey, Site site, string suffix, Scope scope, string attribute) =>
        scope.Kinds.Count == 0 || scope.Kinds.Any(kind => survey.Names.Carries(kind, attribute))
            ? null
            : site.Finds(RulesFindings.AttributeNotCarried, suffix).With("kinds", string.Join(", ", scope.Kinds)).With("attribute", attribute);
}
