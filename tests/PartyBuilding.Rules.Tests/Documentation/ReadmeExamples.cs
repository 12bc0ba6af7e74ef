using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PartyBuilding.Rules.Tests.DependencyInjection;

namespace PartyBuilding.Rules.Tests.Documentation;

/// <summary>What both READMEs show in C# beside the ten lines, which the consumer of the packages runs.</summary>
internal static class ReadmeExamples
{
    internal static Number Clause() =>
        Each.Of("opinion.adopted")
            .Where(Condition.Has("adopter", "provincialCppcc", "provincialUnitedFront"))
            .Per(PartKey.Item)
            .Points(3)
            .Cites("18")
            .Titled("社情民意二：省级采用", "Opinions 2: provincial level");

    internal static void Register(IServiceCollection services) =>
        services.AddPartyBuildingRules(rules => rules
            .AddPolicyFile("policies/branch-stars-2024.json")
            .AddPolicyFile("policies/branch-stars-2025.json")
            .AddExtension("remoteness", new RemotenessFactor())
            .AddValidator(new VersionsAreYears()));

    internal static Policy? FindInForce(PolicyCatalogue catalogue)
    {
        var inForce = catalogue.Find("branch-stars", new LocalDate(2025, 12, 31));
        return inForce;
    }

    private sealed class RemotenessFactor : ICustomNumber
    {
        public string Version => "1";

        public decimal? Evaluate(CustomContext context) => 1.1m;
    }
}
