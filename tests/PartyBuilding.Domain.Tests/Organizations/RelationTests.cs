using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class RelationTests
{
    private static readonly MemberId Person = MemberId.Of("m1");
    private static readonly OrganizationId Branch = OrganizationId.Of(1);
    private static readonly SubjectId Bureau = SubjectId.Of("bureau", "7");

    [Fact]
    public void Participants_stand_on_both_sides_in_any_order()
    {
        Relation liaison = Relation.Of(RelationKinds.Liaison, Branch, Bureau, DateSpan.Year(2016))
            .With(RelationSide.To, RelationRoles.Contact, SubjectId.Of("person", "x"))
            .With(RelationSide.From, RelationRoles.Leader, Person);

        liaison.Should().Be(Relation.Of(RelationKinds.Liaison, Branch, Bureau, DateSpan.Year(2016))
            .With(RelationSide.From, RelationRoles.Leader, Person)
            .With(RelationSide.To, RelationRoles.Contact, SubjectId.Of("person", "x"))
            .With(RelationSide.From, RelationRoles.Leader, Person));
        liaison.ToString().Should().Be("liaison organization:1 > bureau:7 2016-01-01/2016-12-31 From.leader=member:m1 To.contact=person:x");
        liaison.Has(RelationSide.From, RelationRoles.Contact).Should().BeFalse();
        liaison.Should().NotBe(Relation.Of(RelationKinds.Liaison, Branch, Bureau, DateSpan.Year(2016)));
    }

    [Fact]
    public void Relations_that_cannot_be_are_left_out()
    {
        Checked<Roster> built = Builder()
            .Add(Unit.Of(SubjectId.Of("grid", "1")).During(DateSpan.From(new(2024, 1, 1))))
            .Add(Link(Person, DateSpan.Year(2025))) // to oneself
            .Add(Link(OrganizationId.Of(9), DateSpan.Year(2025))) // unknown
            .Add(Link(SubjectId.Of("grid", "2"), DateSpan.Year(2025))) // there are grids, but not this one
            .Add(Link(Bureau, DateSpan.Year(2025))) // bureaus are not entered at all
            .Add(Link(SubjectId.Of("grid", "1"), DateSpan.From(new(2023, 1, 1)))) // begins before the grid
            .Add(Link(Branch, DateSpan.From(new(2025, 1, 1))))
            .Add(Link(Branch, DateSpan.Year(2025))) // shares days with the one before
            .Add(Link(Branch, DateSpan.Year(2025)))
            .AddRelation(RelationKinds.ContactLink, Person, Branch, new(2024, 2, 1), new(2024, 1, 1))
            .Build();

        built.Findings.Select(one => one.Code).Should().Equal("PB1552", "PB1524", "PB1521", "PB1522", "PB1521", "PB1523", "PB1101");
        built.Value!.Relations.Select(one => $"{one.To} {one.Span}").Should().Equal(
            "bureau:7 2025-01-01/2025-12-31", "grid:1 2024-01-01/..", "organization:1 2025-01-01/2025-12-31");
        built.Value.RelationsOf(Person, RelationSide.From, new(2024, 6, 1)).Single().To.Key.Should().Be("1");
        built.Value.RelationsOf(Branch, RelationSide.To, new(2025, 6, 1)).Should().ContainSingle();
    }

    [Fact]
    public void Open_relation_ends_with_its_organization()
    {
        Roster roster = Builder()
            .Add(Link(Branch, DateSpan.From(new(2024, 1, 1))))
            .Add(OrganizationEvent.Closing(new(2025, 7, 1), Branch))
            .Build().ValueOrThrow();

        roster.Relations.Single().Span.End.Should().Be(new LocalDate(2025, 6, 30));
    }

    private static RosterBuilder Builder() => new RosterBuilder().Add(Organization.Of(Branch, "branch", new(2000, 1, 1))).Add(Member.Of(Person));

    private static Relation Link(SubjectId to, DateSpan span) => Relation.Of(RelationKinds.ContactLink, Person, to, span);
}
