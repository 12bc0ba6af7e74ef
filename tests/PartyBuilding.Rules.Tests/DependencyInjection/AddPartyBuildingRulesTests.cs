using System;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.DependencyInjection;

public sealed class AddPartyBuildingRulesTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void Catalogue_and_extensions_are_resolved_as_singletons()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddPartyBuildingRules(rules => rules
                .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
                .AddExtension("three", new Three()))
            .BuildServiceProvider(Strict);

        PolicyCatalogue catalogue = provider.GetRequiredService<PolicyCatalogue>();

        catalogue.Ids.Should().Equal("a");
        provider.GetRequiredService<PolicyCatalogue>().Should().BeSameAs(catalogue);
        provider.GetRequiredService<Checked<PolicyCatalogue>>().Value.Should().BeSameAs(catalogue);
        provider.GetRequiredService<Extensions>().Should().BeSameAs(catalogue.Extensions);
        using IServiceScope scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<PolicyCatalogue>().Should().BeSameAs(catalogue);
    }

    [Fact]
    public void Registrations_of_several_modules_add_up()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddPartyBuildingRules(rules => rules.AddPolicy(SmallPolicies.Of("a", "2025", 2025)))
            .AddPartyBuildingRules(rules => rules.AddPolicy(SmallPolicies.Of("b", "2025", 2025)))
            .BuildServiceProvider(Strict);

        provider.GetRequiredService<PolicyCatalogue>().Ids.Should().Equal("a", "b");
    }

    [Fact]
    public void Faults_of_all_policies_are_thrown_at_the_first_resolution()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddPartyBuildingRules(rules => rules
                .AddPolicy("one.json", SmallPolicies.Broken)
                .AddPolicy("two.json", SmallPolicies.Broken)
                .AddPolicy(SmallPolicies.Of("a", "2025", 2025)))
            .BuildServiceProvider(Strict);

        Action catalogue = () => provider.GetRequiredService<PolicyCatalogue>();
        Action extensions = () => provider.GetRequiredService<Extensions>();

        catalogue.Should().Throw<FindingsException>().WithMessage("*one.json*two.json*");
        extensions.Should().Throw<FindingsException>();
        provider.GetRequiredService<Checked<PolicyCatalogue>>().Value!.Ids.Should().Equal("a");
    }

    [Fact]
    public void Own_registration_of_the_application_stays()
    {
        PolicyCatalogue own = new PolicyCatalogueBuilder().Build().ValueOrThrow();
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(own)
            .AddPartyBuildingRules(rules => rules.AddPolicy(SmallPolicies.Of("a", "2025", 2025)))
            .BuildServiceProvider(Strict);

        provider.GetRequiredService<PolicyCatalogue>().Should().BeSameAs(own);
    }

    [Fact]
    public void Missing_argument_is_refused()
    {
        Action noServices = () => PartyBuildingRulesServiceCollectionExtensions.AddPartyBuildingRules(null!, _ => { });
        Action noRules = () => new ServiceCollection().AddPartyBuildingRules(null!);

        noServices.Should().Throw<ArgumentNullException>().WithParameterName("services");
        noRules.Should().Throw<ArgumentNullException>().WithParameterName("rules");
    }
}
