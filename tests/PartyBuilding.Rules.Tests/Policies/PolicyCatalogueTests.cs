using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.DependencyInjection;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class PolicyCatalogueTests
{
    private static string Shipped(string id) => Path.Combine(AppContext.BaseDirectory, "Regulations", id + ".json");

    [Fact]
    public void Policies_come_from_files_streams_and_objects()
    {
        using Stream now = SmallPolicies.Document(SmallPolicies.Of("c", "2025", 2025));

        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddPolicyFile(Shipped("tongcheng-member-duty"))
            .AddPolicy("c.json", now)
            .AddPolicy("b.json", () => SmallPolicies.Document(SmallPolicies.Of("b", "2025", 2025)))
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
            .Build().ValueOrThrow();

        catalogue.Ids.Should().Equal("a", "b", "c", "tongcheng-member-duty");
    }

    [Fact]
    public void Version_in_force_is_the_one_that_started_last()
    {
        // 2019 names no last day; 2024 takes its place from its own first day on.
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddPolicy(SmallPolicies.Of("a", "2024", 2024))
            .AddPolicy(SmallPolicies.Of("a", "2019", 2019))
            .Build().ValueOrThrow();

        catalogue.Versions("a").Select(p => p.Version).Should().Equal("2019", "2024");
        catalogue.Find("a", new LocalDate(2018, 12, 31)).Should().BeNull();
        catalogue.Find("a", new LocalDate(2023, 12, 31))!.Version.Should().Be("2019");
        catalogue.Find("a", new LocalDate(2024, 1, 1))!.Version.Should().Be("2024");
        catalogue.Find("b", new LocalDate(2024, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Policy_of_a_stored_report_is_found_by_its_content()
    {
        Policy policy = SmallPolicies.Of("a", "2024", 2024);
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder().AddPolicy(policy).Build().ValueOrThrow();

        catalogue.Find(PolicyReference.Of("a", "2024", policy.Reference.Hash)).Should().BeSameAs(policy);
        catalogue.Find(SmallPolicies.Of("a", "2024", 2024, points: 3).Reference).Should().BeNull();
    }

    [Fact]
    public void Faults_of_all_policies_are_reported_at_once_and_the_sound_ones_stay()
    {
        Checked<PolicyCatalogue> built = new PolicyCatalogueBuilder()
            .AddPolicyFile("/nowhere/missing.json")
            .AddPolicy("broken.json", SmallPolicies.Broken)
            .AddPolicy("locked.json", () => throw new IOException("locked by somebody"))
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
            .Build();

        built.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code + " " + f.Place.Source)
            .Should().Equal("PB2101 ", "PB2001 broken.json", "PB2102 locked.json");
        built.Findings.Select(f => f.ToString()).Should().NotContain(text => text.Contains("somebody"));
        built.Value!.Ids.Should().Equal("a");
        built.Value.Findings.Should().Equal(built.Findings);
        Action asked = () => built.ValueOrThrow();
        asked.Should().Throw<FindingsException>().WithMessage("*PB2101*PB2001*PB2102*");
    }

    [Fact]
    public void Same_content_twice_counts_once()
    {
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
            .AddPolicy("copy.json", () => SmallPolicies.Document(SmallPolicies.Of("a", "2025", 2025)))
            .Build().ValueOrThrow();

        catalogue.Policies.Should().HaveCount(1);
    }

    [Fact]
    public void One_version_with_two_contents_is_left_out()
    {
        Checked<PolicyCatalogue> built = new PolicyCatalogueBuilder()
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025, points: 3))
            .Build();

        built.Findings.Single(f => f.Severity == Severity.Error).Text(Language.English)
            .Should().StartWith("the policy a 2025 has 2 different contents");
        built.Value!.Policies.Should().BeEmpty();
    }

    [Fact]
    public void Versions_that_start_together_are_left_out()
    {
        Checked<PolicyCatalogue> built = new PolicyCatalogueBuilder()
            .AddPolicy(SmallPolicies.Of("a", "2025", 2025))
            .AddPolicy(SmallPolicies.Of("a", "2025a", 2025))
            .Build();

        built.Findings.Single(f => f.Severity == Severity.Error).Text(Language.English)
            .Should().StartWith("the versions 2025, 2025a of the policy a are all in force from 2025-01-01");
        built.Value!.Policies.Should().BeEmpty();
    }

    [Fact]
    public void Extensions_travel_with_the_catalogue()
    {
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddExtension("three", new Three())
            .AddExtension("always", new Always())
            .Build().ValueOrThrow();

        catalogue.Extensions.Numbers.Should().Equal("three");
        catalogue.Extensions.Conditions.Should().Equal("always");
    }
}
