using System;

namespace PartyBuilding.Rules;

/// <summary>What one call of a registration adds to the catalogue.</summary>
internal sealed class PolicyCatalogueSetup
{
    private readonly Action<PolicyCatalogueBuilder> rules;

    internal PolicyCatalogueSetup(Action<PolicyCatalogueBuilder> rules) => this.rules = rules;

    internal void Apply(PolicyCatalogueBuilder builder) => rules(builder);
}
