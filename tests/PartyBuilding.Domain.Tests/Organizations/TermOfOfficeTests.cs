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

    [Theory]
    [InlineData("2026-06-08", "PB1060")] // a day before the last one of the term
    [InlineData("2026-06-09", "")] // on it
    [InlineData("2026-06-10", "")] // the day after it
    [InlineData("2026-06-11", "PB1061")]
    public void Election_that_is_early_or_late_needs_approval(string next, string code)
    {
        TermOfOffice eighth = TermOfOffice.OfYears(Committee, 8, Start, 5).EndedOn(On(next).PlusDays(-1)); // due by 2026-06-09
        Checked<Roster> built = Build(eighth, TermOfOffice.OfYears(Committee, 9, On(next), 5));

        string.Join(" ", built.Findings.Select(one => one.Code)).Should().Be(code);
        built.HasErrors.Should().BeFalse("what took place stands");
        built.Value!.Terms.Should().HaveCount(2);
        built.Findings.Where(one => one.Text(Language.Chinese).Contains('{') || one.Text(Language.English).Contains('{')).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-12-01", "2025-11-30", "2026-12-01", "PB1060")] // before the day approved for
    [InlineData("2025-12-01", "2025-12-01", "2026-12-01", "")]
    [InlineData("2025-12-01", "2026-12-02", "2026-12-01", "")] // the term begins the day after the delayed election
    [InlineData("2025-12-01", "2026-12-03", "2026-12-01", "PB1061")]
    public void Approval_moves_the_days_between_which_an_election_is_on_time(string advancedTo, string next, string delayedTo, string code)
    {
        TermOfOffice eighth = TermOfOffice.OfYears(Committee, 8, Start, 5).WithAdvanceTo(On(advancedTo)).WithDelayTo(On(delayedTo));

        Checked<Roster> built = Build(eighth.EndedOn(On(next).PlusDays(-1)), TermOfOffice.OfYears(Committee, 9, On(next), 5));

        string.Join(" ", built.Findings.Select(one => one.Code)).Should().Be(code);
        (eighth.EarliestElection, eighth.LatestElection).Should().Be((On(advancedTo), On(delayedTo)));
    }

    [Theory]
    [InlineData("2021-06-09", "PB1059")] // before the term began
    [InlineData("2021-06-10", "")]
    [InlineData("2026-06-08", "")]
    [InlineData("2026-06-09", "PB1059")] // not earlier at all
    public void Election_is_brought_forward_within_the_term(string advancedTo, string code)
    {
        Checked<Roster> built = Build(TermOfOffice.OfYears(Committee, 8, Start, 5).WithAdvanceTo(On(advancedTo)));

        string.Join(" ", built.Findings.Select(one => one.Code)).Should().Be(code);
        built.Value!.Terms.Single().AdvancedTo.Should().Be(code.Length == 0 ? On(advancedTo) : null);
    }

    [Fact]
    public void Delay_that_is_refused_leaves_the_election_late()
    {
        TermOfOffice eighth = TermOfOffice.OfYears(Committee, 8, Start, 5).WithDelayTo(On("2027-09-01")).EndedOn(On("2027-09-01"));

        Build(eighth, TermOfOffice.OfYears(Committee, 9, On("2027-09-02"), 5)).Findings.Select(one => one.Code).Should().Equal("PB1534", "PB1061");
    }

    [Fact]
    public void Term_whose_election_was_due_before_the_organization_existed_is_left_out()
    {
        Checked<Roster> built = Build(TermOfOffice.Of(Committee, 1, On("1980-01-01"), On("1982-12-31")));

        built.Findings.Select(one => one.Kind).Should().Equal(DomainFindings.TermOutsideExistence, DomainFindings.RowDatesReversed);
        built.Value!.Terms.Should().BeEmpty();
    }

    [Fact]
    public void Where_a_term_is_missing_between_two_nothing_is_said_of_the_election() =>
        Build(TermOfOffice.OfYears(Committee, 7, Start, 5).EndedOn(On("2030-01-01")), TermOfOffice.OfYears(Committee, 9, On("2030-01-02"), 5)).Findings.Should().BeEmpty();

    [Fact]
    public void Programmers_errors_throw()
    {
        Action number = () => TermOfOffice.OfYears(Committee, 0, Start, 5);
        Action none = () => TermOfOffice.OfYears(default, 1, Start, 5);

        number.Should().Throw<ArgumentOutOfRangeException>();
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
