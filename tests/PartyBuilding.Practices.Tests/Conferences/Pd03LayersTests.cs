using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PD-3", "政协党组、机关党组、专委会分党组、党总支", "Party groups of conference, office and special committees; general branch", typeof(Roster), typeof(Coverage), typeof(KindCount))]
public sealed class Pd03LayersTests
{
    private static readonly LocalDate Founded = new(2012, 1, 1);
    private static readonly OrganizationId Conference = OrganizationId.Of("conference");
    private static readonly OrganizationId Office = OrganizationId.Of("office");
    private static readonly string[] Layers = [OrganizationKinds.PartyGroup, "officePartyGroup", "specialCommitteePartyGroup", OrganizationKinds.GeneralBranch];

    [Fact]
    public void Four_layers_are_there()
    {
        Roster roster = Conferences(committees: 8).Build().ValueOrThrow();

        // Eight special committees are ours.
        roster.CoverageOn(Founded).Layers(Layers).Select(layer => layer.Organizations).Should().Equal(1, 1, 8, 1);
        roster.BodyOf(Conference, Founded).Should().HaveCount(11);
        roster.SuperiorsOf(OrganizationId.Of("general-branch"), Founded).Select(one => one.Kind).Should().Equal("officePartyGroup", OrganizationKinds.PartyGroup);
    }

    [Fact]
    public void A_layer_that_is_lacking_has_no_organization() =>
        Conferences(committees: 0).Build().ValueOrThrow().CoverageOn(Founded).Layers(Layers)
            .Where(layer => layer.Organizations == 0).Select(layer => layer.Kind).Should().Equal("specialCommitteePartyGroup");

    private static RosterBuilder Conferences(int committees)
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Conference, OrganizationKinds.PartyGroup, Founded))
            .Add(Organization.Of(Office, "officePartyGroup", Founded).Under(Conference))
            .Add(Organization.Of(OrganizationId.Of("general-branch"), OrganizationKinds.GeneralBranch, Founded).Under(Office));
        for (int number = 1; number <= committees; number++)
        {
            roster.Add(Organization.Of(OrganizationId.Of($"committee-{number}"), "specialCommitteePartyGroup", Founded).Under(Conference));
        }

        return roster;
    }
}
