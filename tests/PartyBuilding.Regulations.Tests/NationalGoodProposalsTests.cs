using System;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class NationalGoodProposalsTests
{
    private static readonly Policy Policy = Regulation.Of("national-good-proposals");

    [Theory]
    [InlineData(49, 0)] // 0.49
    [InlineData(50, 1)]
    [InlineData(149, 1)] // 1.49
    [InlineData(150, 2)] // 1.5
    [InlineData(249, 2)] // 2.49
    [InlineData(250, 3)]
    public void About_one_in_a_hundred_is_chosen(int proposals, int chosen) =>
        Chosen(Listed(proposals, collectiveFrom: 1)).Should().HaveCount(chosen);

    [Fact]
    public void Fifth_of_the_places_goes_to_bodies()
    {
        // 549 proposals: 5.49 rounds to 5 places, a fifth is 1 for bodies, whose best stands 400th on the list.
        Chosen(Listed(549, collectiveFrom: 400)).Should().Equal("1", "2", "3", "4", "400");
        // 550 proposals: 5.5 rounds to 6 places, 1.2 for bodies: 2.
        Chosen(Listed(550, collectiveFrom: 400)).Should().Equal("1", "2", "3", "4", "400", "401");
    }

    [Fact]
    public void Only_place_is_of_bodies_since_a_part_of_a_place_is_a_whole_one() =>
        Chosen(Listed(100, collectiveFrom: 60)).Should().Equal("60");

    [Fact]
    public void Body_that_has_a_reserved_place_is_told_by_which_clause()
    {
        var run = Listed(500, collectiveFrom: 400).Evaluate(Policy);

        run.Explain(Proposal(400)).Steps.Single(s => s.Clause == "2b").Reserve!.Clause.Should().Be("2c");
        run.Explain(Proposal(4)).Steps.Single(s => s.Clause == "2b").Reserve.Should().BeNull();
    }

    [Fact]
    public void Bodies_may_have_more_than_a_fifth() => Chosen(Listed(300, collectiveFrom: 1)).Should().Equal("1", "2", "3");

    [Fact]
    public void Place_without_a_proposal_of_a_body_goes_to_others()
    {
        Chosen(Listed(300, collectiveFrom: 301)).Should().Equal("1", "2", "3");
        // 6 places, 2 of them for bodies, of which there is one.
        Chosen(Listed(550, collectiveFrom: 550)).Should().Equal("1", "2", "3", "4", "5", "550");
    }

    [Theory]
    [InlineData("rightTopic")]
    [InlineData("toThePoint")]
    [InlineData("clearEffect")]
    public void All_three_conditions_are_needed(string missing)
    {
        var report = Listed(100, collectiveFrom: 1, but: missing).Evaluate(Policy).Report;

        report.Of(Proposal(1)).Unmet.Select(f => f.Code).Should().Equal("3");
        report.Subjects.Where(IsChosen).Select(s => s.Subject).Should().Equal(Proposal(2));
    }

    [Fact]
    public void Proposal_of_another_year_or_without_a_recommendation_is_no_candidate()
    {
        var input = Listed(99, collectiveFrom: 1);
        Add(input, 0, isCollective: true, isRecommended: false);
        Chosen(input).Should().Equal("1");
        input.Evaluate(Policy).Report.Of(Proposal(0)).Unmet.Select(f => f.Code).Should().Equal("4(1)");

        var late = Listed(99, collectiveFrom: 1);
        Add(late, 0, isCollective: true, year: 2024);
        Chosen(late).Should().Equal("1");
        late.Evaluate(Policy).Report.Subjects.Should().NotContain(s => s.Subject == Proposal(0)); // 2a
    }

    [Fact]
    public void One_in_a_hundred_is_of_the_proposals_of_the_year()
    {
        // 149 of the year and 101 of the year before: 1.49, not 2.5.
        var input = Listed(149, collectiveFrom: 1);
        for (var n = 150; n <= 250; n++)
        {
            Add(input, n, isCollective: true, year: 2024);
        }

        Chosen(input).Should().Equal("1");
    }

    [Fact]
    public void Proposal_of_the_year_that_nobody_recommends_is_one_of_all()
    {
        // 149 that are recommended and one that is not: 1.5.
        var input = Listed(149, collectiveFrom: 1);
        Add(input, 150, isCollective: true, isRecommended: false);

        Chosen(input).Should().Equal("1", "2");
    }

    private static RegulationCase Listed(int count, int collectiveFrom, string but = "")
    {
        var input = new RegulationCase();
        for (var n = 1; n <= count; n++)
        {
            Add(input, n, n >= collectiveFrom, but: n == 1 ? but : "");
        }

        return input;
    }

    private static void Add(RegulationCase input, int n, bool isCollective, bool isRecommended = true, int year = 2025, string but = "")
    {
        input.WithSubject(Proposal(n))
            .Record(Proposal(n), "proposal.submitted", r => r.With("proposalForm", isCollective ? "collective" : "individual"), new NodaTime.LocalDate(year, 3, 5))
            .Records(isRecommended ? 1 : 0, Proposal(n), "candidate.recommended")
            .Fact(Fact.Of(Proposal(n), "listPlace", n + 1));
        foreach (var condition in new[] { "rightTopic", "toThePoint", "clearEffect" })
        {
            input.Fact(Fact.Of(Proposal(n), condition, condition != but));
        }
    }

    private static SubjectId Proposal(int n) => SubjectId.Of("proposal", RegulationCase.Number(n));

    private static string[] Chosen(RegulationCase input) => [.. input.Evaluate(Policy).Report.Subjects
        .Where(IsChosen).Select(s => s.Subject.Key).OrderBy(int.Parse)];

    private static bool IsChosen(SubjectResult result) => result.Honours.Contains("good-proposal");
}
