using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class TongchengMemberDutyTests
{
    private static readonly Policy Policy = Regulation.Of("tongcheng-member-duty");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    [Theory]
    [InlineData("full", 50)] // 3(1)1a
    [InlineData("leave", 30)] // 3(1)1b
    [InlineData("absent", 0)] // 3(1)1c
    public void Plenary_session_earns_one_of_three_outcomes(string attendance, int points) =>
        Score(At(attendance)).Should().Be(points);

    [Fact]
    public void Plenary_session_without_an_entry_leaves_the_score_open()
    {
        // Proposals 25, the session 0 to 50: between 25 and 75, so that even the pass mark is open.
        var result = new RegulationCase().WithMember("m1")
            .Record(Member, "proposal.submitted", Signed("sole", 1))
            .Record(Member, "proposal.filed", Signed("sole", 1))
            .Judge(Policy, Member);

        result.Score.Value.Should().BeNull();
        result.Score.Low.Should().Be(25);
        result.Score.High.Should().Be(75);
        result.Score.Needs.Should().NotBeEmpty();
        result.Grade.Should().BeNull();
    }

    [Theory]
    [InlineData("full", 0, 0, 50)]
    [InlineData("full", 1, 0, 48)] // 50 - 2
    [InlineData("full", 0, 1, 45)] // 50 - 5
    [InlineData("full", 3, 2, 34)] // 50 - 3×2 - 2×5
    [InlineData("leave", 0, 5, 5)] // 30 - 25: just above the floor
    [InlineData("leave", 0, 6, 0)] // 30 - 30: at the floor
    [InlineData("leave", 1, 6, 0)] // 30 - 32: below it
    [InlineData("absent", 1, 0, 0)] // 0 - 2
    public void Standing_committee_meetings_missed_cost_points_inside_the_fifty(string plenary, int onLeave, int withoutReason, int points) =>
        Score(At(plenary)
            .Records(onLeave, Member, "standingMeeting.attendance", r => r.With("attendance", "leave"))
            .Records(withoutReason, Member, "standingMeeting.attendance", r => r.With("attendance", "absent"))
            .Record(Member, "standingMeeting.attendance", r => r.With("attendance", "full")))
            .Should().Be(points);

    [Fact]
    public void Deductions_do_not_reach_the_other_sections()
    {
        // Section 1: 0 - 5 = 0; section 3: 2. Not -3.
        Score(At("absent")
            .Record(Member, "standingMeeting.attendance", r => r.With("attendance", "absent"))
            .Record(Member, "activity.attended"))
            .Should().Be(2);
    }

    [Theory]
    [InlineData("sole", 1, "25")] // 10 + 15
    [InlineData("first", 2, "12.5")] // 10×½ + 15×½
    [InlineData("other", 2, "12.5")] // the other half, alone
    [InlineData("first", 3, "12.5")]
    [InlineData("other", 3, "6.25")] // 10×½÷2 + 15×½÷2 = 2.5 + 3.75
    [InlineData("other", 4, "4.17")] // 10×½÷3 = 1.666… → 1.67, 15×½÷3 = 2.5
    [InlineData("other", 5, "3.13")] // 10×½÷4 = 1.25, 15×½÷4 = 1.875 → 1.88: no limit of three on a joint proposal
    public void Filed_proposal_is_split_among_its_signers(string role, int signers, string points) =>
        Score(Proposal(role, signers)).Should().Be(Decimal(points));

    [Fact]
    public void Proposals_are_split_before_the_cap()
    {
        // First signer of two filed joint proposals: 2 × (10 + 15) × ½ = 25. Capping first would give 25 × ½ = 12.5.
        Score(At("absent")
            .Records(2, Member, "proposal.submitted", Signed("first", 2))
            .Records(2, Member, "proposal.filed", Signed("first", 2)))
            .Should().Be(25);
    }

    [Theory]
    [InlineData(1, 0, 10)]
    [InlineData(2, 0, 20)] // just under 25
    [InlineData(1, 1, 25)] // at
    [InlineData(3, 0, 25)] // 30, over
    [InlineData(2, 2, 25)] // 50, over
    public void Proposals_stop_at_twenty_five(int submitted, int filed, int points) =>
        Score(At("absent")
            .Records(submitted, Member, "proposal.submitted", Signed("sole", 1))
            .Records(filed, Member, "proposal.filed", Signed("sole", 1)))
            .Should().Be(points);

    [Theory]
    [InlineData("first", 5, 1, "12.5")] // 10×½ + 15×½
    [InlineData("other", 2, 2, "12.5")] // two authors: the other half, alone
    [InlineData("other", 5, 2, "6.25")] // three of five are credited: the other half ÷ (3 - 1)
    [InlineData("other", 5, 3, "6.25")] // the third, at the limit
    [InlineData("other", 5, 4, "0")] // the fourth, over it
    [InlineData("sole", 1, 1, "25")] // a single author
    public void Collective_proposal_credits_three_authors(string role, int authors, int position, string points)
    {
        WorkRecord Collective(WorkRecord r) => r.With("proposalForm", "collective")
            .With("role", role).With("signers", (decimal)authors).With("position", (decimal)position);

        Score(At("absent")
            .Record(Member, "proposal.submitted", Collective)
            .Record(Member, "proposal.filed", Collective))
            .Should().Be(Decimal(points));
    }

    [Theory]
    [InlineData(4, 0, 8)] // just under 10
    [InlineData(5, 0, 10)] // at
    [InlineData(6, 0, 10)] // 12, over
    [InlineData(2, 1, 9)] // 4 + 5
    [InlineData(1, 2, 10)] // 2 + 10, over
    public void Activities_and_speeches_share_ten_points(int activities, int speeches, int points) =>
        Score(At("absent").Records(activities, Member, "activity.attended").Records(speeches, Member, "speech.accepted"))
            .Should().Be(points);

    [Theory]
    [InlineData(1, 0, 10)]
    [InlineData(1, 1, 15)] // 10 + 5: at the cap
    [InlineData(2, 0, 15)] // 20, over
    [InlineData(2, 2, 15)] // 30, over
    public void Opinions_and_adoptions_share_fifteen_points(int sent, int adopted, int points)
    {
        var input = At("absent").Records(sent, Member, "opinion.submitted");
        for (var i = 1; i <= adopted; i++)
        {
            input.Record(Member, "opinion.adopted", About("I-" + RegulationCase.Number(i)));
        }

        Score(input).Should().Be(points);
    }

    [Fact]
    public void Opinion_adopted_twice_counts_once()
    {
        Score(At("absent").Records(2, Member, "opinion.adopted", About("I-1"))).Should().Be(5);
        Score(At("absent")
            .Record(Member, "opinion.adopted", About("I-1"))
            .Record(Member, "opinion.adopted", About("I-2"))).Should().Be(10);
    }

    [Fact]
    public void Pass_mark_is_reached_at_sixty()
    {
        // 50 + 5×2 = 60; 50 + 4×2 = 58; 50 + 4×2 + 10×½÷3 (1.67) = 59.67.
        var at = At("full").Records(5, Member, "activity.attended").Judge(Policy, Member);
        var under = At("full").Records(4, Member, "activity.attended").Judge(Policy, Member);
        var justUnder = At("full").Records(4, Member, "activity.attended")
            .Record(Member, "proposal.submitted", Signed("other", 4)).Judge(Policy, Member);

        at.Score.Value.Should().Be(60);
        at.Grade.Should().Be("qualified");
        under.Score.Value.Should().Be(58);
        under.Grade.Should().Be("unqualified");
        justUnder.Score.Value.Should().Be(59.67m);
        justUnder.Grade.Should().Be("unqualified");
    }

    [Fact]
    public void Four_full_sections_make_one_hundred()
    {
        // 50 + 25 + 10 + 15
        Score(Proposal("sole", 1, "full")
            .Records(5, Member, "activity.attended")
            .Records(2, Member, "opinion.submitted"))
            .Should().Be(100);
    }

    private static RegulationCase At(string attendance) => new RegulationCase().WithMember("m1")
        .Record(Member, "plenary.attendance", r => r.With("attendance", attendance));

    private static RegulationCase Proposal(string role, int signers, string attendance = "absent") => At(attendance)
        .Record(Member, "proposal.submitted", Signed(role, signers))
        .Record(Member, "proposal.filed", Signed(role, signers));

    private static Func<WorkRecord, WorkRecord> Signed(string role, int signers) => r => r
        .With("proposalForm", role == "sole" ? "individual" : "joint").With("role", role).With("signers", (decimal)signers);

    private static Func<WorkRecord, WorkRecord> About(string item) => r => r.Item(ItemId.Of(item));

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
