using System;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policies with a container.</summary>
public static class PartyBuildingRulesServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="PolicyCatalogue"/>, its <see cref="Extensions"/>, and <see cref="Checked{T}"/> of the catalogue.</summary>
    /// <remarks>
    /// All are singletons, made when first asked for. Every <c>IValidator&lt;Policy&gt;</c> of the container, of any lifetime, is
    /// a rule of the house. The catalogue and its extensions throw a <see cref="FindingsException"/> with the faults of all
    /// policies; <c>Checked&lt;PolicyCatalogue&gt;</c> gives the sound ones together with the faults. Calls add up, so that each
    /// module of an application may bring its own policies.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddPartyBuildingRules(this IServiceCollection services, Action<PolicyCatalogueBuilder> rules)
    {
        Require.NotNull(services, nameof(services));
        services.AddSingleton(new PolicyCatalogueSetup(Require.NotNull(rules, nameof(rules))));
        services.TryAddSingleton(Load);
        services.TryAddSingleton(provider => provider.GetRequiredService<Checked<PolicyCatalogue>>().ValueOrThrow());
        services.TryAddSingleton(provider => provider.GetRequiredService<PolicyCatalogue>().Extensions);
        return services;
    }

    private static Checked<PolicyCatalogue> Load(IServiceProvider provider)
    {
        var builder = new PolicyCatalogueBuilder();
        foreach (var setup in provider.GetServices<PolicyCatalogueSetup>())
        {
            setup.Apply(builder);
        }

        // Validators are often registered for a scope, and a singleton may not hold them.
        using var scope = provider.GetRequiredService<IServiceScopeFactory>().CreateScope();
        return builder.Build(scope.ServiceProvider.GetServices<IValidator<Policy>>());
    }
}
