using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.DependencyInjection;

public sealed class HouseRulesTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void House_rules_judge_documents_and_objects_alike_whichever_was_added_first()
    {
        Checked<PolicyCatalogue> built = new PolicyCatalogueBuilder()
            .AddPolicy(SmallPolicies.Of("a", "first", 2024))
            .AddPolicy("b.json", () => SmallPolicies.Document(SmallPolicies.Of("b", "second", 2024)))
            .AddPolicy(SmallPolicies.Of("c", "2024", 2024))
            .AddValidator(new VersionsAreYears())
            .Build();

        Errors(built).Should().Equal("HOUSE-1 a first $.version", "HOUSE-1 b.json $.version");
        built.Value!.Ids.Should().Equal("c");
    }

    [Fact]
    public void Validators_of_the_container_are_house_rules_of_any_lifetime()
    {
        foreach (ServiceLifetime lifetime in new[] { ServiceLifetime.Singleton, ServiceLifetime.Scoped, ServiceLifetime.Transient })
        {
            ServiceCollection services = new();
            ((ICollection<ServiceDescriptor>)services).Add(new ServiceDescriptor(typeof(IValidator<Policy>), typeof(VersionsAreYears), lifetime));
            using ServiceProvider provider = services
                .AddPartyBuildingRules(rules => rules.AddPolicy(SmallPolicies.Of("a", "first", 2024)))
                .BuildServiceProvider(Strict);

            Errors(provider.GetRequiredService<Checked<PolicyCatalogue>>()).Should().Equal("HOUSE-1 a first $.version");
        }
    }

    [Fact]
    public void Validator_given_in_both_ways_is_asked_once()
    {
        VersionsAreYears rule = new();
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<IValidator<Policy>>(rule)
            .AddPartyBuildingRules(rules => rules.AddValidator(rule).AddPolicy(SmallPolicies.Of("a", "first", 2024)))
            .BuildServiceProvider(Strict);

        Errors(provider.GetRequiredService<Checked<PolicyCatalogue>>()).Should().HaveCount(1);
    }

    [Fact]
    public void Extension_that_a_policy_calls_must_be_registered()
    {
        Policy policy = SmallPolicies.Of("a", "2025", 2025).Scoring(Combine.Sum(Each.Of("meeting.held"), CustomNumber.Of("three")));

        Errors(new PolicyCatalogueBuilder().AddPolicy(policy).Build()).Should().NotBeEmpty();
        Errors(new PolicyCatalogueBuilder().AddPolicy(policy).AddExtension("three", new Three()).Build()).Should().BeEmpty();
    }

    private static string[] Errors(Checked<PolicyCatalogue> built) => built.Findings
        .Where(f => f.Severity == PartyBuilding.Domain.Severity.Error)
        .Select(f => $"{f.Code} {f.Place.Source} {f.Place.Path}").ToArray();
}
