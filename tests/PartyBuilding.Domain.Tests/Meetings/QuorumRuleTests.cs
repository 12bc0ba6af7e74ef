using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

public sealed class QuorumRuleTests
{
    private static readonly LocalDate Day = new(2021, 6, 1);

    private static readonly OrganizationId Superior = OrganizationId.Of("town");

    [Theory]
    [InlineData(16, false)] // 16/20 = 80% exactly, and 80% must be exceeded
    [InlineData(17, true)]
    public void More_than_four_fifths_of_those_due_must_be_there(int present, bool isMet)
    {
        QuorumResult quorum = QuorumRule.BaseElection.Judge(Of(present, 20), Day);

        quorum.IsMet.Should().Be(isMet);
        quorum.Needed.Should().Be(17);
    }

    [Fact]
    public void Lawful_exclusions_after_both_approvals_make_the_denominator_smaller()
    {
        // 25 due, 18 there: 18/25 = 72%. Three are lawfully not counted: 18/22 = 81.8% > 80%, so the meeting is valid.
        Roll roll = Of(18, 25).Exclude([Lawful(23, ExclusionGrounds.Abroad), Lawful(24, ExclusionGrounds.Infirm), Lawful(25, ExclusionGrounds.RetiredHome)]).ValueOrThrow();

        QuorumResult quorum = QuorumRule.BaseElection.Judge(roll, Day);

        QuorumRule.BaseElection.Judge(Of(18, 25), Day).IsMet.Should().BeFalse();
        quorum.IsMet.Should().BeTrue();
        quorum.VotersDue.Should().Be(25);
        quorum.Due.Should().Be(22);
        quorum.Needed.Should().Be(18); // 22 × 4/5 = 17.6
        quorum.Excluded.Select(exclusion => exclusion.Member).Should().Equal(M(23), M(24), M(25));
        quorum.Text(Language.Chinese).Should().Be("到会人数符合规定：有表决权应到 25 人，依法不计入 3 人，应到 22 人，实到 18 人，按 > 4/5 须至少 18 人。");
        quorum.Text(Language.English).Should().Be("the quorum is met: 25 due with a vote, 3 lawfully not counted, 22 due, 18 present, 18 needed by > 4/5.");
    }

    [Fact]
    public void Everyone_else_still_counts_and_why_is_said()
    {
        Roll roll = Of(18, 25).Exclude([
            Exclusion.Of(M(22), ExclusionGrounds.Abroad).ApprovedByMeeting(Day),
            Exclusion.Of(M(23), ExclusionGrounds.Abroad).ConsentedBy(Superior, Day),
            Lawful(24, "busy"),
            Lawful(1, ExclusionGrounds.Infirm)]).ValueOrThrow();

        QuorumResult quorum = QuorumRule.BaseElection.Judge(roll, Day);

        quorum.Due.Should().Be(25);
        Codes(quorum.Findings).Should().Equal(
            DomainFindings.ExcludedPresent.Code,
            DomainFindings.ExclusionWithoutConsent.Code,
            DomainFindings.ExclusionUnapproved.Code,
            DomainFindings.ExclusionUnlawful.Code,
            DomainFindings.QuorumMissed.Code);
    }

    [Theory]
    [InlineData(-1, -1, null)] // agreed to before the meeting
    [InlineData(0, 0, null)] // both on the day
    [InlineData(-1, 0, null)]
    [InlineData(0, -1, "PB1763")] // the meeting approved the day before: the consent came after it
    [InlineData(1, 0, "PB1763")] // the superior consented the day after the meeting
    [InlineData(1, null, "PB1763 PB1707")]
    [InlineData(0, 1, "PB1764")] // approved the day after the meeting
    [InlineData(1, 1, "PB1763 PB1764")]
    [InlineData(null, 1, "PB1706 PB1764")]
    public void Only_what_was_agreed_to_in_time_and_in_order_excludes(int? consented, int? approved, string? codes)
    {
        Exclusion exclusion = Exclusion.Of(M(25), ExclusionGrounds.Abroad);
        exclusion = consented is int first ? exclusion.ConsentedBy(Superior, Day.PlusDays(first)) : exclusion;
        exclusion = approved is int then ? exclusion.ApprovedByMeeting(Day.PlusDays(then)) : exclusion;

        QuorumResult quorum = QuorumRule.BaseElection.Judge(Of(18, 25).Exclude([exclusion]).ValueOrThrow(), Day);

        Codes(quorum.Findings).Should().Equal([.. codes?.Split(' ') ?? [], DomainFindings.QuorumMissed.Code]); // 18 of 24 or 25 is under four fifths
        quorum.Due.Should().Be(codes is null ? 24 : 25);
    }

    [Fact]
    public void What_came_too_late_says_when_and_until_when()
    {
        Exclusion late = Exclusion.Of(M(25), ExclusionGrounds.Abroad).ConsentedBy(Superior, Day).ApprovedByMeeting(Day.PlusDays(-2));
        Exclusion after = Exclusion.Of(M(24), ExclusionGrounds.Abroad).ConsentedBy(Superior, Day).ApprovedByMeeting(Day.PlusDays(3));

        QuorumResult quorum = QuorumRule.BaseElection.Judge(Of(18, 25).Exclude([late, after]).ValueOrThrow(), Day);

        quorum.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.ExclusionApprovedLate, DomainFindings.ExclusionConsentedLate, DomainFindings.QuorumMissed);
        quorum.Findings[0].Text(Language.English).Should().Contain("approved on 2021-06-04, after the meeting of 2021-06-01");
        quorum.Findings[1].Text(Language.Chinese).Should().Contain("2021-06-01 才同意，晚于 2021-05-30");
    }

    [Fact]
    public void A_meeting_of_several_days_may_approve_until_its_last()
    {
        // 17 of 20 is more than four fifths of 20; with 18 of 25 present, three must be lawfully left out: 18 of 22.
        Exclusion[] asked = [.. Enumerable.Range(23, 3).Select(member => Exclusion.Of(M(member), ExclusionGrounds.Infirm).ConsentedBy(Superior, Day).ApprovedByMeeting(Day.PlusDays(1)))];
        Roll roll = Of(18, 25).Exclude(asked).ValueOrThrow();
        Meeting oneDay = Meeting.Of(MeetingId.Of(1), Superior, MeetingKinds.Congress, Day);
        VoteRule rule = VoteRule.MoreThan(1, 2, VoteBase.Due).WithQuorum(QuorumRule.BaseElection);

        Errors(oneDay.Take(roll).ValueOrThrow().Vote(ItemId.Of("plan"), rule, VoteCount.Show(18, 0, 0))).Should().Equal(DomainFindings.QuorumMissed.Code);
        oneDay.Until(Day.PlusDays(1)).ValueOrThrow().Take(roll).ValueOrThrow().Vote(ItemId.Of("plan"), rule, VoteCount.Show(18, 0, 0))
            .ValueOrThrow().Votes[0].Result.Quorum.Due.Should().Be(22);
    }

    [Fact]
    public void Who_has_no_vote_is_not_in_the_denominator()
    {
        // 5 full members, of whom 4 came; a probationary member came too and changes nothing.
        Roll roll = Roll.Called(Many(1, 6), [.. Many(1, 4).Select(Attendance.Present), Attendance.Present(M(6)).WithoutVote()]).ValueOrThrow();

        QuorumResult quorum = QuorumRule.BaseElection.Judge(roll, Day);

        quorum.Due.Should().Be(5);
        quorum.Present.Should().Be(4);
        quorum.IsMet.Should().BeFalse(); // 4/5 is not more than 4/5
    }

    [Fact]
    public void An_empty_roll_has_no_quorum() => QuorumRule.Admission.Judge(Roll.Empty, Day).IsMet.Should().BeFalse();

    private static Exclusion Lawful(int member, string ground) => Exclusion.Of(M(member), ground).ConsentedBy(Superior, Day.PlusDays(-7)).ApprovedByMeeting(Day);
}
