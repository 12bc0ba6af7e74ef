using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class SponsorsTests
{
    [Fact]
    public void Sole_sponsor_is_first_of_one()
    {
        Sponsors sole = Sponsors.Sole(Files.Member(1));

        (sole.Form, sole.Count, sole.First).Should().Be((SponsorForms.Individual, 1, Files.Member(1)));
        sole.Signers.Single().Should().Match<Signer>(signer => signer.Role == SignerRoles.Sole && signer.Position == 1 && signer.Of == 1);
    }

    [Fact]
    public void Joint_sponsors_keep_the_order_of_signing()
    {
        Sponsors joint = Sponsors.Joint(Files.Member(3), Files.Member(1), Files.Member(2));

        joint.Form.Should().Be(SponsorForms.Joint);
        joint.Signers.Select(signer => signer.Role).Should().Equal(SignerRoles.First, SignerRoles.Other, SignerRoles.Other);
        joint.Signers.Select(signer => signer.ToString()).Should().Equal("member:3 1/3", "member:1 2/3", "member:2 3/3");
    }

    [Fact]
    public void Writers_of_a_body_are_counted_among_themselves()
    {
        SubjectId party = OrganizationId.Of("party");
        Sponsors collective = Sponsors.Collective(party).WrittenBy(Files.Member(5), Files.Member(6));

        collective.Form.Should().Be(SponsorForms.Collective);
        collective.Signers.Single().Role.Should().Be(SignerRoles.Sole);
        collective.Authors.Select(author => (author.Part, author.Role, author.Of)).Should().Equal(
            (SignerParts.Writer, SignerRoles.First, 2), (SignerParts.Writer, SignerRoles.Other, 2));
    }

    [Fact]
    public void Team_has_writers_and_members()
    {
        Sponsors team = Sponsors.Team(SubjectId.Of(SubjectKinds.Team, "harbour")).WrittenBy(Files.Member(1)).WithTeam(Files.Member(2), Files.Member(3));

        team.Form.Should().Be(SponsorForms.Team);
        team.Authors.Select(author => author.Part).Should().Equal(SignerParts.Writer, SignerParts.TeamMember, SignerParts.TeamMember);
    }

    [Fact]
    public void Sponsors_are_equal_by_content()
    {
        Sponsors.Joint(Files.Member(1), Files.Member(2)).Should().Be(Sponsors.Joint(Files.Member(1), Files.Member(2)));
        Sponsors.Joint(Files.Member(1), Files.Member(2)).Should().NotBe(Sponsors.Joint(Files.Member(2), Files.Member(1)));
        Sponsors.Sole(Files.Conference).Should().NotBe(Sponsors.Collective(Files.Conference));
    }

    [Fact]
    public void Nobody_is_refused_as_a_sponsor()
    {
        Action none = () => Sponsors.Sole(default);
        Action noWriter = () => Sponsors.Sole(Files.Member(1)).WrittenBy(default(SubjectId));

        none.Should().Throw<ArgumentException>().WithParameterName("first");
        noWriter.Should().Throw<ArgumentException>().WithParameterName("writers");
    }
}
