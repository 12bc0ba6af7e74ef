using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class BranchElectionRulesTests
{
    private static readonly Policy Policy = Regulation.Of("branch-election-rules");
    private static readonly SubjectId Branch = RegulationCase.Branch("1");

    [Theory]
    [InlineData(9, 10, "")] // 4: 90%
    [InlineData(41, 50, "")] // 82%
    [InlineData(40, 50, "4")] // exactly four fifths is not enough
    [InlineData(39, 50, "4")]
    public void More_than_four_fifths_are_present(int present, int due, string unmet) =>
        Unmet(New().Record(Branch, "election.held", Election(present, due))).Should().Be(unmet);

    [Theory]
    [InlineData(5, 5, "6")]
    [InlineData(5, 6, "")] // 6: 5 × 1.2 = 6
    [InlineData(7, 8, "6")] // 7 × 1.2 = 8.4
    [InlineData(7, 9, "")]
    public void Candidates_exceed_seats_by_a_fifth(int seats, int candidates, string unmet) =>
        Unmet(New().Record(Branch, "election.held", Election(50, 50, seats, candidates))).Should().Be(unmet);

    [Theory]
    [InlineData(49, "")] // 7
    [InlineData(50, "")]
    [InlineData(51, "7")]
    public void No_more_ballots_come_back_than_went_out(int collected, string unmet) =>
        Unmet(New().Record(Branch, "election.held", Election(50, 50, collected: collected))).Should().Be(unmet);

    [Theory]
    [InlineData(26, "")]
    [InlineData(25, "9")] // exactly half is not enough
    public void Elected_are_those_with_more_than_half(int votes, string unmet) =>
        Unmet(New().Record(Branch, "election.declared", r => r.Quantity(votes, 50m))).Should().Be(unmet);

    [Theory]
    [InlineData(2, false, 150, "2.members")]
    [InlineData(2, true, 150, "")] // scattered
    [InlineData(2, true, 99, "2.delegates")]
    [InlineData(2, true, 100, "")]
    [InlineData(2, true, 300, "")]
    [InlineData(2, true, 301, "2.delegates")]
    public void Congress_has_members_and_delegates(int members, bool isScattered, int delegates, string unmet) =>
        Unmet(New(members, true, isScattered, delegates)).Should().Be(unmet);

    [Theory]
    [InlineData(499, "2.members")]
    [InlineData(500, "")]
    public void Congress_begins_with_five_hundred_members(int members, string unmet) => Unmet(New(members, true, false, 150)).Should().Be(unmet);

    [Theory]
    [InlineData("term.expired", "yes", "")]
    [InlineData("term.expired", "no", "1.approved")]
    [InlineData("election.early", "yes", "")]
    [InlineData("election.early", "no", "1.approved")]
    public void Delayed_or_early_election_is_approved(string kind, string approved, string unmet) =>
        Unmet(New().Record(Branch, kind, r => r.With("approved", approved), RegulationCase.On(5))).Should().Be(unmet);

    [Theory]
    [InlineData(9, false)] // 1: a year after 10 March 2024 is 10 March 2025
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Delay_of_more_than_a_year_is_late(int day, bool isLate) => New()
        .Record(Branch, "term.expired", r => r.With("approved", "yes"), new LocalDate(2024, 3, 10))
        .Record(Branch, "election.held", Election(50, 50), RegulationCase.On(3, day))
        .Judge(Policy, Branch).Findings.Select(f => f.Code).Should().Equal(isLate ? ["1"] : []);

    private static RegulationCase New(int members = 2, bool isCongress = false, bool isScattered = false, int delegates = 0)
    {
        var input = new RegulationCase().WithBranch("1").WithMembers(RegulationCase.Branch("1"), members);
        return input.Fact(Fact.Of(Branch, "congress", isCongress)).Fact(Fact.Of(Branch, "scattered", isScattered))
            .Fact(Fact.Of(Branch, "delegates", delegates));
    }

    private static Func<WorkRecord, WorkRecord> Election(int present, int due, int seats = 5, int candidates = 6, int collected = 1) => r => r
        .Quantity(present, due).With("seats", (decimal)seats).With("candidates", (decimal)candidates)
        .With("handedOut", 50m).With("collected", (decimal)collected);

    private static string Unmet(RegulationCase input) => string.Join(' ', input.Judge(Policy, Branch).Unmet.Select(f => f.Code));
}
