using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class TermOfOfficeTests
{
    private static readonly OrganizationId Committee = OrganizationId.Of(1);
    private static readonly LocalDate Start = new(2021, 6, 10);

    [Fact]
    public void Term_of_five_years_is_over_on_the_day_before_the_start_comes_round()
    {
        TermOfOffice.OfYears(Committee, 8, Start, 5).ElectionDue.Should().Be(new LocalDate(2026, 6, 9));
        TermOfOffice.OfYears(Committee, 8, new(2020, 2, 29), 3).ElectionDue.Should().Be(new LocalDate(2023, 2, 27));
    }

    [Fact]
    public void Term_without_an_election_in_sight_is_due_on_the_last_day_there_is()
    {
        TermOfOffice open = TermOfOffice.Of(Committee, 1, Start, new(9999, 12, 31));
        Roster roster = Build(open).ValueOrThrow();

        roster.Terms.Should().Equal(open);
        roster.ElectionsDue(On("2026-06-09"), 1200).Should().BeEmpty();
        roster.ElectionsDue(On("9999-12-01"), 12).Should().ContainSingle().Which.DaysLeft.Should().Be(30);
        Build(open.WithDelayTo(new(9999, 12, 31))).Findings.Select(one => one.Code).Should().Equal("PB1535");
    }

    [Fact]
    public void Term_beyond_the_last_day_there_is_is_refused_with_name_and_value()
    {
        TermOfOffice.OfYears(Committee, 1, new(9950, 1, 1), 50).ElectionDue.Should().Be(new LocalDate(9999, 12, 31));
        Action beyond = () => TermOfOffice.OfYears(Committee, 1, new(9950, 1, 1), 100);
        Action little = () => TermOfOffice.OfYears(Committee, 1, new(9950, 1, 2), 50);

        beyond.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years").WithMessage("*9950-01-01*9999-12-31*");
        little.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years");
    }

    [Theory]
    [InlineData("2025-12-08", "")] // six months before 9 June 2026 is 9 December 2025
    [InlineData("2025-12-09", "182")]
    [InlineData("2026-06-09", "0")]
    [InlineData("2026-06-10", "-1")]
    public void Election_is_announced_half_a_year_ahead_and_then_overdue(string day, string daysLeft)
    {
        Roster roster = Build(TermOfOffice.OfYears(Committee, 8, Start, 5)).ValueOrThrow();

        string.Join(" ", roster.ElectionsDue(On(day), 6).Select(one => one.DaysLeft)).Should().Be(daysLeft);
    }

    [Fact]
    public void Term_of_a_row_that_runs_backwards_is_left_out_with_a_finding_for_each_date()
    {
        RosterBuilder builder = new RosterBuilder().Add(Organization.Of(Committee, OrganizationKinds.Committee, new(1983, 1, 1)))
            .AddTerm(Committee, 8, Start, new(2021, 6, 9), new(2021, 6, 1))
            .AddTerm(Committee, 7, new(2016, 6, 10), new(2021, 6, 9), new(2021, 6, 9))
            .AddTerm(Committee, 8, Start, new(2026, 6, 9), null);

        Checked<Roster> built = builder.Build();

        built.Findings.Select(one => one.Kind).Should().Equal(DomainFindings.RowDatesReversed, DomainFindings.RowDatesReversed);
        built.Value!.Terms.Should().BeEquivalentTo(new[]
        {
            TermOfOffice.Of(Committee, 7, new(2016, 6, 10), new(2021, 6, 9)).EndedOn(new(2021, 6, 9)),
            TermOfOffice.OfYears(Committee, 8, Start, 5),
        });
    }

    [Fact]
    public void Rows_are_told_as_findings()
    {
        Roster roster = Build(TermOfOffice.OfYears(Committee, 8, Start, 5)).ValueOrThrow();

        roster.ElectionsDue(On("2026-06-08"), 6).Single().ToFinding().ToString()
            .Should().Be("PB1561 organization:1: the election of term 8 is due by 2026-06-09, in 1 days: prepare it.");
        roster.ElectionsDue(On("2026-07-09"), 6).Single().ToFinding().ToString()
            .Should().Be("PB1562 organization:1: the election of term 8 was due by 2026-06-09, 30 days ago: hold it, or have a delay approved.");
    }

    [Theory]
    [InlineData("2027-06-09", "")] // a year to the day
    [InlineData("2027-06-10", "PB1534")]
    [InlineData("2026-06-09", "PB1535")] // no delay at all
    public void Election_is_delayed_by_a_year_at_most(string delayedTo, string code)
    {
        Checked<Roster> built = Build(TermOfOffice.OfYears(Committee, 8, Start, 5).WithDelayTo(On(delayedTo)));

        string.Join(" ", built.Findings.Select(one => one.Code)).Should().Be(code);
        built.Value!.Terms.Single().LatestElection.Should().Be(code.Length == 0 ? On(delayedTo) : new LocalDate(2026, 6, 9));
    }

    [Fact]
    public void Terms_that_overlap_or_are_numbered_downwards_are_left_out()
    {
        TermOfOffice seventh = TermOfOffice.OfYears(Committee, 7, Start.PlusYears(-5), 5);
        TermOfOffice eighth = TermOfOffice.OfYears(Committee, 8, Start, 5);

        Build(seventh, eighth).Findings.Single().ToString().Should().Be(
            "PB1532 organization:1: the terms 7 (2016-06-10/..) and 8 (2021-06-10/..) overlap; the second was left out: enter the end of the first or correct the dates.");
        Build(seventh.EndedOn(Start), eighth).Findings.Single().Code.Should().Be("PB1532", "they share the one day");
        Roster roster = Build(seventh.EndedOn(Start.PlusDays(-1)), eighth).ValueOrThrow();
        (roster.TermOf(Committee, Start.PlusDays(-1))!.Number, roster.TermOf(Committee, Start)!.Number).Should().Be((7, 8));
        Build(TermOfOffice.OfYears(Committee, 8, Start.PlusYears(-5), 5).EndedOn(Start.PlusDays(-1)), eighth).Findings.Single().Code.Should().Be("PB1533");
        Build(TermOfOffice.OfYears(OrganizationId.Of(9), 1, Start, 5)).Findings.Single().Code.Should().Be("PB1531");
    }

    [Fact]
    public void Programmers_errors_throw()
    {
        Action number = () => TermOfOffice.OfYears(Committee, 0, Start, 5);
        Action due = () => TermOfOffice.Of(Committee, 1, Start, Start.PlusDays(-1));
        Action none = () => TermOfOffice.OfYears(default, 1, Start, 5);

        number.Should().Throw<ArgumentOutOfRangeException>();
        due.Should().Throw<ArgumentException>();
        none.Should().Throw<ArgumentException>();
    }

    private static Checked<Roster> Build(params TermOfOffice[] terms)
    {
        RosterBuilder builder = new RosterBuilder().Add(Organization.Of(Committee, "committee", new(1983, 1, 1)));
        terms.ToList().ForEach(term => builder.Add(term));
        return builder.Build();
    }

    private static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
