using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class YanbianMemberDutyTests
{
    private static readonly Policy Policy = Regulation.Of("yanbian-member-duty");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Fact]
    public void Score_starts_from_zero() => Score(New()).Should().Be(0); // 5

    [Theory]
    [InlineData(1, 10)] // 5(1)a
    [InlineData(2, 10)] // flat
    [InlineData(9, 10)]
    public void One_proposal_or_more_earn_ten(int submitted, int points) =>
        Score(New().Records(submitted, Member, "proposal.submitted", As("sole"))).Should().Be(points);

    [Theory]
    [InlineData("sole", 40)] // 10 + 10 + 10 + 10: a to d add up
    [InlineData("first", 40)] // 5(1)e
    [InlineData("other", 0)]
    public void First_signer_gets_all_of_a_joint_proposal(string role, int points) =>
        Score(New()
            .Record(Member, "proposal.submitted", As(role))
            .Record(Member, "proposal.filed", As(role))
            .Record(Member, "proposal.titled", r => As(role)(r).With("honourTitle", "key"))
            .Record(Member, "proposal.used", r => As(role)(r).With("way", "passedOn").With("level", "nation").Item(ItemId.Of("P-1"))))
            .Should().Be(points);

    [Fact]
    public void Every_filed_and_every_key_proposal_counts() // 3×10 + 2×10
        => Score(New().Records(3, Member, "proposal.filed", As("first"))
            .Records(2, Member, "proposal.titled", r => As("first")(r).With("honourTitle", "key"))
            .Record(Member, "proposal.titled", r => As("first")(r).With("honourTitle", "excellent"))).Should().Be(50);

    [Theory]
    [InlineData("passedOn", "province", 10)]
    [InlineData("passedOn", "nation", 10)]
    [InlineData("passedOn", "city", 0)]
    [InlineData("reply", "nation", 0)]
    public void Proposals_sent_to_province_or_nation_earn_ten(string way, string level, int points) =>
        Score(New().Record(Member, "proposal.used", Sent(way, level, "P-1"))).Should().Be(points);

    [Fact]
    public void Proposal_sent_to_both_counts_once()
    {
        Score(New().Record(Member, "proposal.used", Sent("passedOn", "province", "P-1"))
            .Record(Member, "proposal.used", Sent("passedOn", "nation", "P-1"))).Should().Be(10);
        Score(New().Record(Member, "proposal.used", Sent("passedOn", "province", "P-1"))
            .Record(Member, "proposal.used", Sent("passedOn", "nation", "P-2"))).Should().Be(20);
    }

    [Theory]
    [InlineData(1, 5)] // 5(2)a
    [InlineData(4, 5)]
    public void One_item_of_information_or_more_earn_five(int items, int points) =>
        Score(New().Records(items, Member, "opinion.provided")).Should().Be(points);

    [Theory]
    [InlineData("published", "city", 10)] // 5(2)b
    [InlineData("instruction", "city", 20)] // b and c
    [InlineData("published", "province", 20)]
    [InlineData("published", "nation", 20)]
    public void Adopted_information_earns_ten_and_higher_adoption_ten_more(string way, string level, int points) =>
        Score(New().Record(Member, "opinion.adopted", Used(way, level, "I-1"))).Should().Be(points);

    [Fact]
    public void Information_adopted_by_several_earns_each_step_once()
    {
        // I-1: 10 for adoption, 10 for province and nation together; I-2: 10.
        Score(New().Record(Member, "opinion.adopted", Used("published", "city", "I-1"))
            .Record(Member, "opinion.adopted", Used("published", "province", "I-1"))
            .Record(Member, "opinion.adopted", Used("published", "nation", "I-1"))
            .Record(Member, "opinion.adopted", Used("published", "city", "I-2"))).Should().Be(30);
    }

    private static RegulationCase New() => new RegulationCase().WithMember("m1");

    private static Func<WorkRecord, WorkRecord> As(string role) => r => r.With("role", role);

    private static Func<WorkRecord, WorkRecord> Sent(string way, string level, string item) => r => Used(way, level, item)(r).With("role", "sole");

    private static Func<WorkRecord, WorkRecord> Used(string way, string level, string item) =>
        r => r.With("way", way).With("level", level).Item(ItemId.Of(item));

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
