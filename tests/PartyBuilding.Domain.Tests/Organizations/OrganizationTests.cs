using System;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly Organization Branch = Organization.Of(OrganizationId.Of(407), "支部", new LocalDate(2015, 6, 1));

    [Fact]
    public void Organization_exists_from_its_founding_to_its_last_day()
    {
        Organization closed = Branch.Under(OrganizationId.Of(4)).ClosedOn(new LocalDate(2024, 6, 30));

        closed.Existence.ToString().Should().Be("2015-06-01/2024-06-30");
        closed.LastDay.Should().Be(new LocalDate(2024, 6, 30));
        closed.Parent.Should().Be(OrganizationId.Of(4));
        (Branch.LastDay, Branch.Parent).Should().Be((null, null));
        Branch.Existence.IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Parts_that_cannot_be_are_refused()
    {
        Branch.Invoking(one => one.ClosedOn(new LocalDate(2015, 5, 31))).Should().Throw<ArgumentException>();
        Branch.Invoking(one => one.Under(default)).Should().Throw<ArgumentException>().WithParameterName("parent");
        Action noId = () => Organization.Of(default, "支部", new LocalDate(2015, 6, 1));
        Action noKind = () => Organization.Of(OrganizationId.Of(1), "", new LocalDate(2015, 6, 1));
        noId.Should().Throw<ArgumentException>().WithParameterName("id");
        noKind.Should().Throw<ArgumentException>().WithParameterName("kind");
    }
}
