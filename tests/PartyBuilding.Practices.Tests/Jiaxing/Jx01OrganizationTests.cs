using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-1", "组织架构与届次", "Organization and term", typeof(Organization), typeof(TermOfOffice), typeof(Appointment), typeof(Coverage))]
public sealed class Jx01OrganizationTests
{
    private const string Officer = "officer";

    // That the term begins in November 2016 and lasts five years is ours.
    private readonly Roster _roster = City.Members.Skip(100).Take(4)
        .Aggregate(City.Roster(), (roster, officer) =>
            roster.Add(Appointment.Of(officer, City.Committee, Officer, DateSpan.From(new LocalDate(2010, 1, 1))).FullTime()))
        .Add(TermOfOffice.OfYears(City.Committee, 8, new LocalDate(2016, 11, 1), 5))
        .Build().ValueOrThrow();

    [Fact]
    public void Committee_stands_under_the_provincial_one_since_January_1983()
    {
        _roster.SuperiorsOf(City.Committee, City.Counted).Select(superior => superior.Id).Should().Equal(City.Province);
        _roster.AgeOf(City.Committee, City.Counted).Should().Be(33);
    }

    [Fact]
    public void Sixteen_basic_organizations_hold_seven_hundred_and_thirty_members()
    {
        KindCount branches = _roster.Composition(City.Committee, City.Counted).Single(count => count.Kind == OrganizationKinds.Branch);

        branches.Organizations.Should().Be(16);
        branches.Members.Should().Be(730);
        _roster.HeadCountUnder(City.Committee, City.Counted).Should().Be(730, "members are at home in branches only");
    }

    [Fact]
    public void Eight_special_committees_each_have_working_rules()
    {
        FactSheetBuilder sheet = new();
        foreach (OrganizationId special in City.SpecialCommittees)
        {
            sheet.Add(Fact.Of(special, "workingRules.madeOn", new LocalDate(2012, 3, 1)).During(DateSpan.From(new LocalDate(2012, 3, 1))));
        }

        FactSheet facts = sheet.Build().ValueOrThrow();
        _roster.CoverageOn(City.Counted).Organizations(OrganizationKinds.SpecialCommittee).Should().HaveCount(8)
            .And.OnlyContain(special => facts.Find(special, "workingRules.madeOn", City.Counted) != null);
    }

    [Fact]
    public void Four_officers_work_full_time() => _roster.AppointmentsIn(City.Committee, City.Counted)
        .Where(appointment => appointment.WorkingTime == WorkingTime.FullTime).Should().HaveCount(4);

    [Fact]
    public void Election_of_the_ninth_term_is_announced_in_time()
    {
        _roster.TermOf(City.Committee, City.Counted)!.Number.Should().Be(8);
        _roster.ElectionsDue(City.Counted, 6).Should().BeEmpty();
        _roster.ElectionsDue(new LocalDate(2021, 5, 1), 6).Should().ContainSingle().Which.Due.Should().Be(new LocalDate(2021, 10, 31));
    }
}
