using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;
using static PartyBuilding.Domain.Tests.Meetings.MeetingWalks;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>Few members and small counts, so that every fault and every tie comes up often.</summary>
public sealed class MeetingLaws
{
    [Law]
    public Property A_threshold_agrees_with_exact_fractions() => Prop.ForAll(
        (from denominator in Gen.Choose(1, 12)
         from numerator in Gen.Choose(0, denominator)
         from whole in Gen.Choose(1, 60)
         from count in Gen.Choose(0, 60)
         select (numerator, denominator, whole, count)).ToArbitrary(),
        given =>
        {
            Threshold more = Threshold.MoreThan(given.numerator, given.denominator);
            Threshold least = Threshold.AtLeast(given.numerator, given.denominator);
            decimal wanted = decimal.Divide(given.whole * given.numerator * 27720m, given.denominator); // 27720 is divided by 1 to 12

            more.IsReached(given.count, given.whole).Should().Be(given.count * 27720m > wanted);
            least.IsReached(given.count, given.whole).Should().Be(given.count * 27720m >= wanted);
            more.IsReached(given.count, given.whole).Should().Be(given.count >= more.Needed(given.whole));
            least.IsReached(given.count, given.whole).Should().Be(given.count >= least.Needed(given.whole));
        });

    [Law]
    public Property Everybody_on_a_roll_counts_once() => Prop.ForAll(OneRoll.ToArbitrary(), roll =>
    {
        Enum.GetValues<Presence>().Sum(roll.Count).Should().Be(roll.Attendances.Count);
        roll.PresentCount.Should().BeLessThanOrEqualTo(roll.DueCount);
        roll.VotersPresent.Should().BeLessThanOrEqualTo(Math.Min(roll.VotersDue, roll.PresentCount));
        roll.Attendances.Select(row => row.Member).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Roll.Of(roll.Attendances.Reverse()).ValueOrThrow().Should().Be(roll);
        PresenceRule.TwoThirds.Apply(PresenceRule.TwoThirds.Apply(roll)).Should().Be(PresenceRule.TwoThirds.Apply(roll));
    });

    [Law]
    public Property A_vote_that_stands_keeps_its_bounds() => Prop.ForAll(
        (from roll in OneRoll from rule in VoteRules from count in Counts select (roll, rule, count)).ToArbitrary(),
        given =>
        {
            Checked<VoteResult> judged = given.rule.Judge(given.roll, given.count, Day);

            given.rule.CanJudge(given.roll, given.count, Day).Should().Equal(judged.Findings);
            if (judged.Value is not VoteResult result)
            {
                judged.HasErrors.Should().BeTrue();
                return;
            }

            (result.Yes + result.No + result.Abstained + result.Count.Invalid).Should().BeLessThanOrEqualTo(given.roll.VotersDue);
            result.Count.Proxies.Should().Be(0);
            result.IsCarried.Should().Be(result.OutOf > 0 && result.Yes >= result.Needed);
            result.Text(Language.Chinese).Should().NotContain("{");
        });

    [Law]
    public Property An_election_never_fills_more_than_its_seats() => Prop.ForAll(
        (from roll in OneRoll
         from seats in Gen.Choose(1, 3)
         from over in Gen.Choose(0, 2)
         from ballots in Ballots(seats + over).ArrayOf(roll.VotersPresent)
         select (roll, seats, candidates: seats + over, ballots)).ToArbitrary(),
        given =>
        {
            Election election = Election.Of("committee", given.seats, Many(1, given.candidates), ElectionRule.Officers.WithQuorum(QuorumRule.Of(Threshold.AtLeast(0, 1)))).ValueOrThrow();
            Checked<ElectionResult> counted = election.Count(given.roll, election.Tally(given.ballots.Length, given.ballots), Day);
            if (counted.Value is not ElectionResult result)
            {
                Errors(counted).Should().Equal(DomainFindings.QuorumMissed.Code);
                given.roll.VotersDue.Should().Be(0);
                return;
            }

            Dictionary<MemberId, int> yes = result.Votes.ToDictionary(votes => votes.Member, votes => votes.Yes);
            result.Elected.All(member => 2 * yes[member] > given.roll.VotersPresent).Should().BeTrue();
            (result.Elected.Count + result.SeatsLeft).Should().Be(given.seats);
            result.Elected.Intersect(result.Tied).Should().BeEmpty();
            result.Tied.Select(member => yes[member]).Distinct().Count().Should().Be(result.Tied.Count > 0 ? 1 : 0);
            (result.Tied.Count == 0 || result.Tied.Count > result.SeatsLeft).Should().BeTrue();

            // Nobody with more votes is left behind somebody who is elected.
            int least = result.Elected.Count == 0 ? int.MaxValue : result.Elected.Min(member => yes[member]);
            yes.Where(pair => !result.Elected.Contains(pair.Key)).All(pair => pair.Value < least).Should().BeTrue();
            if (!result.IsComplete && result.Tied.Count > 0)
            {
                result.NextRound().ValueOrThrow().Candidates.Should().BeEquivalentTo(result.Tied);
            }
        });

    [Law]
    public Property Any_actions_keep_the_meeting_whole_and_refused_ones_change_nothing() => Prop.ForAll(Walks(), attempts => Run(attempts, [], []));

    [Fact]
    public void Every_step_and_every_refusal_occurs()
    {
        HashSet<string> done = [];
        HashSet<string> codes = [];
        Meeting[] meetings = [.. Walks().Generator.Sample(1500, new Rnd(20250701, 61), 50).Select(attempts => Run(attempts, done, codes))];

        Steps.Except(done).Concat(Refusals.Select(kind => kind.Code).Except(codes)).Should().BeEmpty();
        meetings.Count(meeting => meeting.Votes.Any(vote => vote.Result.Quorum.Excluded.Count > 0)).Should().BePositive("some votes rest on lawful exclusions");
        meetings.Count(meeting => meeting.Votes.Any(vote => vote.Cause is not null) && meeting.Resolutions.Count < meeting.Votes.Count(vote => vote.IsCarried)).Should().BePositive();
        meetings.Count(meeting => meeting.Elections.Any(round => round.Election.Round > 1)).Should().BePositive();
        meetings.Count(meeting => meeting.Elections.Any(round => round.LeftOpenBy is not null)).Should().BePositive();
        meetings.Count(meeting => meeting.IsCalledOff).Should().BePositive();
    }

    [Law]
    public Property Totals_agree_with_a_plain_count() => Prop.ForAll(
        (from rolls in OneRoll.ArrayOf() select rolls).ToArbitrary(),
        rolls =>
        {
            MeetingBook book = MeetingBook.Of(rolls.Select((roll, i) =>
                Meeting.Of(MeetingId.Of(i), OrganizationId.Of(i % 3), MeetingKinds.Forum, Day.PlusDays(i)).InSessions(3).Take(roll).ValueOrThrow())).ValueOrThrow();
            DateSpan all = DateSpan.From(Day);

            book.AttendanceByMember(all).Sum(total => total.Present).Should().Be(rolls.Sum(roll => roll.PresentCount));
            book.AttendanceByOrganization(all).Sum(total => total.Due).Should().Be(rolls.Sum(roll => roll.DueCount));
            book.AttendanceByMember(all).Sum(total => total.SessionsAttended).Should().Be(book.AttendanceByOrganization(all).Sum(total => total.SessionsAttended));
            foreach (AttendanceTotal total in book.AttendanceByMember(all))
            {
                total.Due.Should().Be(rolls.Count(roll => roll.Find(MemberId.Of(total.Subject.Key))?.IsDue == true));
                total.SessionsAttended.Should().BeLessThanOrEqualTo(total.SessionsDue);
            }
        });

    private static Gen<ElectionBallot> Ballots(int candidates) =>
        from count in Gen.Choose(0, candidates)
        from chosen in Gen.Choose(1, candidates).ArrayOf(count)
        from spoiled in Gen.Choose(0, 8)
        select spoiled == 0 ? ElectionBallot.Spoiled : ElectionBallot.For([.. chosen.Select(M)]);

    private static Meeting Run(IEnumerable<Attempt> attempts, HashSet<string> done, HashSet<string> codes)
    {
        Meeting meeting = Opened;
        foreach (Attempt attempt in attempts)
        {
            string before = Shown(meeting);
            Checked<Meeting> next = attempt.Do(meeting);
            Shown(meeting).Should().Be(before);
            next.IsUsable.Should().Be(!next.HasErrors);
            codes.UnionWith(next.Findings.Select(finding => finding.Code));
            if (next.Value is Meeting after)
            {
                done.Add(attempt.Name);
                meeting = after;
            }
        }

        meeting.Evidence.All(one => meeting.Roll.Find(one.Member) is not null).Should().BeTrue();
        meeting.Votes.All(vote => vote.Result.Quorum.Present == meeting.Roll.VotersPresent).Should().BeTrue();
        meeting.Votes.SelectMany(vote => vote.Result.Quorum.Excluded).All(one => one.ConsentedOn <= one.ApprovedOn && one.ApprovedOn <= meeting.Days.LastDay).Should().BeTrue();
        Meeting.Restore(meeting, meeting.Roll, meeting.Evidence, meeting.Votes, meeting.Elections).ValueOrThrow().Should().Be(meeting);
        ShouldBeWrittenOnceAndTakenBack(meeting);
        return meeting;
    }

    private static void ShouldBeWrittenOnceAndTakenBack(Meeting meeting)
    {
        Written(meeting, 2).Should().Be(Written(meeting, 1));
        WorkLedgerBuilder builder = new();
        meeting.WriteRecords(builder);
        Meeting later = Opened.CalledOff().ValueOrThrow().Revised(meeting.Revision + 1);
        later.WriteRecords(builder);
        WorkLedgerBuilder alone = new();
        later.WriteRecords(alone);
        Standing(builder).Should().Equal(Standing(alone), "a later revision takes the place of what was written");
        later.WithdrawRecords(builder);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    }

    private static IEnumerable<string> Standing(WorkLedgerBuilder builder)
    {
        WorkLedger ledger = builder.Build().ValueOrThrow();
        return ledger.SubjectIds.SelectMany(ledger.RecordsOf).Select(record => record.ToString());
    }

    private static string Shown(Meeting meeting) =>
        $"{meeting} {meeting.Days} {meeting.Revision} {meeting.IsCalledOff} {meeting.Roll} {string.Join(";", meeting.Roll.Exclusions)} {string.Join(";", meeting.Evidence)} {string.Join(";", meeting.Votes)} {string.Join(";", meeting.Elections.Select(one => one.IsComplete))}";

    private static string Written(Meeting meeting, int times)
    {
        WorkLedgerBuilder builder = new();
        for (int i = 0; i < times; i++)
        {
            meeting.WriteRecords(builder);
        }

        return Records.LedgerText.Of(builder.Build().ValueOrThrow());
    }
}
