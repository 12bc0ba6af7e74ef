using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class TongzhouHandlingTests
{
    private static readonly SubjectId Unit = SubjectId.Of("handlingUnit", "u1");

    [Theory]
    [InlineData(0, 4, "0")]
    [InlineData(1, 3, "33.33")] // 1a: 100 ÷ 3
    [InlineData(3, 4, "75")]
    [InlineData(4, 4, "100")]
    public void Reply_rate_is_replies_that_count_of_all_proposals(int replied, int assigned, string rate)
    {
        var input = Assigned(assigned);
        for (var n = 1; n <= replied; n++)
        {
            Handled(input, n, "start middle", "yes", "yes");
        }

        Rate("tongzhou-handling-index", input).Should().Be(Number(rate));
    }

    [Theory]
    [InlineData("start middle", "yes", "yes", 100)] // 2(1)
    [InlineData("start middle end", "yes", "yes", 100)]
    [InlineData("start start", "yes", "yes", 0)] // 2(1)1: one in each phase
    [InlineData("middle middle", "yes", "yes", 0)]
    [InlineData("start", "yes", "yes", 0)]
    [InlineData("start middle", "no", "yes", 0)] // late
    [InlineData("start middle", "yes", "no", 0)] // another of the five conditions
    public void Reply_counts_when_nothing_is_missing(string contacts, string inTime, string counted, int rate) =>
        Rate("tongzhou-handling-index", Handled(Assigned(1), 1, contacts, inTime, counted)).Should().Be(rate);

    [Fact]
    public void Consultations_on_one_proposal_do_not_serve_another()
    {
        // The first proposal was consulted on at the start, the second in the middle: neither reply counts.
        var input = Handled(Handled(Assigned(2), 1, "start", "yes", "yes"), 2, "middle", "yes", "yes");

        Rate("tongzhou-handling-index", input).Should().Be(0);
    }

    [Fact]
    public void Reply_to_a_proposal_that_was_not_assigned_in_the_year_is_in_neither_part()
    {
        // 1a: two assigned, one of them replied to; a reply to a third, assigned the year before, must not make it 2 of 2.
        var input = Handled(Handled(Assigned(2), 1, "start middle", "yes", "yes"), 9, "start middle", "yes", "yes");
        input.Record(Unit, "handling.assigned", r => About(r, 9), new NodaTime.LocalDate(2024, 11, 1));

        Rate("tongzhou-handling-index", input).Should().Be(50);
    }

    [Fact]
    public void Proposal_assigned_anew_is_one_proposal() =>
        Rate("tongzhou-handling-index", Handled(Assigned(2).Record(Unit, "handling.assigned", r => About(r, 1)), 1, "start middle", "yes", "yes")).Should().Be(50);

    [Fact]
    public void Opinion_on_a_proposal_that_was_not_assigned_in_the_year_is_in_neither_part() =>
        Rate("tongzhou-handling-index.satisfaction", Assigned(2).Record(Unit, "handling.rated", r => About(r, 1).With("satisfaction", "very"))
            .Record(Unit, "handling.rated", r => About(r, 9).With("satisfaction", "very"))).Should().Be(50);

    [Fact]
    public void Suggestion_of_an_earlier_year_is_in_neither_part() =>
        Rate("tongzhou-handling-index.adoption", new RegulationCase().WithSubject(Unit)
            .Record(Unit, "suggestion.assigned", r => About(r, 1).With("suggestion", "s1"))
            .Record(Unit, "suggestion.assigned", r => About(r, 1).With("suggestion", "s2"))
            .Record(Unit, "suggestion.adopted", r => About(r, 1).With("suggestion", "s2"))
            .Record(Unit, "suggestion.adopted", r => About(r, 9).With("suggestion", "s1"))).Should().Be(50);

    [Theory]
    [InlineData("very", "100")] // 1b
    [InlineData("satisfied", "100")]
    [InlineData("basically", "100")]
    [InlineData("dissatisfied", "0")]
    [InlineData("very dissatisfied", "0")] // two proposers, one not satisfied
    [InlineData("very basically", "100")]
    public void Satisfaction_rate_needs_all_proposers(string opinions, string rate)
    {
        var input = Assigned(1);
        foreach (var opinion in opinions.Split(' '))
        {
            input.Record(Unit, "handling.rated", r => About(r, 1).With("satisfaction", opinion));
        }

        Rate("tongzhou-handling-index.satisfaction", input).Should().Be(Number(rate));
    }

    [Fact]
    public void Proposal_without_an_opinion_is_in_the_denominator() =>
        Rate("tongzhou-handling-index.satisfaction", Assigned(3).Record(Unit, "handling.rated", r => About(r, 2).With("satisfaction", "very")))
            .Should().Be(33.33m);

    [Fact]
    public void Adoption_rate_counts_suggestions_not_proposals()
    {
        // 1c: two suggestions in the first proposal, one in the second. One of the first is adopted by two bodies, the one of the second by one: 2 of 3.
        var input = new RegulationCase().WithSubject(Unit);
        foreach (var (item, suggestion) in new[] { (1, "s1"), (1, "s2"), (2, "s1") })
        {
            input.Record(Unit, "suggestion.assigned", r => About(r, item).With("suggestion", suggestion));
        }

        foreach (var (item, suggestion) in new[] { (1, "s1"), (1, "s1"), (2, "s1") })
        {
            input.Record(Unit, "suggestion.adopted", r => About(r, item).With("suggestion", suggestion));
        }

        Rate("tongzhou-handling-index.adoption", input).Should().Be(66.67m);
    }

    [Theory]
    [InlineData("tongzhou-handling-index")]
    [InlineData("tongzhou-handling-index.satisfaction")]
    [InlineData("tongzhou-handling-index.adoption")]
    public void Unit_without_proposals_has_no_rate(string policy) =>
        Rate(policy, new RegulationCase().WithSubject(Unit)).Should().BeNull();

    private static RegulationCase Assigned(int proposals)
    {
        var input = new RegulationCase().WithSubject(Unit);
        for (var n = 1; n <= proposals; n++)
        {
            var item = n;
            input.Record(Unit, "handling.assigned", r => About(r, item));
        }

        return input;
    }

    private static RegulationCase Handled(RegulationCase input, int item, string contacts, string inTime, string counted)
    {
        foreach (var phase in contacts.Split(' '))
        {
            input.Record(Unit, "handling.contacted", r => About(r, item).With("phase", phase));
        }

        return input.Record(Unit, "handling.replied", r => About(r, item).With("inTime", inTime).With("counted", counted));
    }

    private static WorkRecord About(WorkRecord record, int item) => record.Item(ItemId.Of(item));

    private static decimal? Rate(string policy, RegulationCase input) => input.Judge(Regulation.Of(policy), Unit).Score.Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
