using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static PartyBuilding.Domain.Tests.Meetings.Rolls;

namespace PartyBuilding.Domain.Tests.Meetings;

/// <summary>Random walks through a meeting of three sessions: everything that can be done to it, in any order, with few members and small counts.</summary>
internal static class MeetingWalks
{
    internal static readonly LocalDate Day = new(2025, 3, 8);

    internal static readonly IReadOnlyList<string> Steps =
        ["last", "take", "exclude", "enter", "vote", "revote", "elect", "nextRound", "leaveOpen", "revise", "callOff"];

    /// <summary>Every reason for which one of the steps is refused, or something on the roll does not count.</summary>
    internal static readonly IReadOnlyList<FindingKind> Refusals =
    [
        DomainFindings.MeetingDatesReversed, DomainFindings.MeetingDaysClosed, DomainFindings.MeetingTookPlace, DomainFindings.MeetingCalledOff,
        DomainFindings.PartBeyondSessions, DomainFindings.RollClosed, DomainFindings.EvidenceOffRoll, DomainFindings.EvidenceOfAbsent, DomainFindings.EvidenceOutOfTime,
        DomainFindings.ExcludedTwice, DomainFindings.ExcludedNotDue, DomainFindings.ExclusionUnlawful, DomainFindings.ExclusionWithoutConsent, DomainFindings.ExclusionUnapproved,
        DomainFindings.ExcludedPresent, DomainFindings.ExclusionConsentedLate, DomainFindings.ExclusionApprovedLate,
        DomainFindings.QuorumMissed, DomainFindings.ShowNotAllowed, DomainFindings.BallotNotAllowed, DomainFindings.BallotsBeyondVoters, DomainFindings.BallotsBeyondHandedOut,
        DomainFindings.VotesBeyondBallots, DomainFindings.VotesBeyondVoters, DomainFindings.VotesByProxy, DomainFindings.WrittenNotAllowed, DomainFindings.WrittenTwice,
        DomainFindings.WrittenWithoutVote, DomainFindings.WrittenThoughPresent, DomainFindings.VotedOnAlready, DomainFindings.NotVotedOnYet,
        DomainFindings.CandidateCountedTwice, DomainFindings.CandidateBeyondBallots, DomainFindings.NoCandidate, DomainFindings.ChoicesBeyondSeats, DomainFindings.RoundNotNext,
        DomainFindings.NothingLeftToElect, DomainFindings.NoElectionHeld, DomainFindings.TieNotVotedOn, DomainFindings.TooFewToLeaveOpen, DomainFindings.LeavingOpenLost,
    ];

    private static readonly Gen<Attendance> Attendances =
        from member in Gen.Choose(1, 8)
        from presence in Gen.Choose(0, 6)
        from attended in Gen.Choose(0, 3)
        from votes in Gen.Elements(true, true, true, false)
        let made = presence switch
        {
            0 => Attendance.Absent(M(member)),
            1 => Attendance.Observer(M(member)),
            2 => Attendance.NotRequired(M(member)),
            3 => Attendance.OnLeave(M(member), Leave.For(LeaveReasons.Work).GrantedBy(M(9), "secretary", Day)),
            4 => Attendance.Sessions(M(member), attended, 3),
            _ => Attendance.Present(M(member)),
        }
        select votes ? made : made.WithoutVote();

    internal static readonly Gen<Roll> OneRoll =
        from count in Gen.Choose(0, 12)
        from rows in Attendances.ArrayOf(count)
        select Roll.Of(rows.DistinctBy(row => row.Member)).ValueOrThrow();

    internal static readonly Gen<VoteCount> Counts =
        from method in Gen.Elements(VoteMethod.Show, VoteMethod.Ballot)
        from handedOut in Gen.Choose(0, 8)
        from collected in Gen.Choose(0, 8)
        from yes in Gen.Choose(0, 6)
        from no in Gen.Choose(0, 3)
        from abstained in Gen.Choose(0, 2)
        from written in Gen.Choose(0, 9)
        let made = method == VoteMethod.Show ? VoteCount.Show(yes, no, abstained) : VoteCount.Ballot(handedOut, collected, yes, no, abstained)
        select written > 7 ? made : written == 0 ? made.WithProxies(1) : made.WithWritten(WrittenOpinion.Of(M(written), VoteChoice.Yes));

    internal static readonly Gen<VoteRule> VoteRules =
        from of in Gen.Elements(VoteBase.Due, VoteBase.Present, VoteBase.Voting)
        from numerator in Gen.Choose(0, 3)
        from strict in Gen.Elements(true, false)
        from quorum in Gen.Choose(0, 2)
        let rule = strict ? VoteRule.MoreThan(numerator, 3, of) : VoteRule.AtLeast(numerator, 3, of)
        select rule.AllowingWritten().WithQuorum(QuorumRule.Of(Threshold.AtLeast(quorum, 3)));

    // What a plain draw seldom gives: most of those due are there, and whoever is away is lawfully left out.
    private static readonly Gen<Roll> FullRoll =
        from away in Gen.Choose(0, 2)
        select Rolls.Of(8 - away, 8);

    private static readonly Gen<Exclusion> Exclusions =
        from member in Gen.Choose(1, 8)
        from ground in Gen.Elements(ExclusionGrounds.Abroad, ExclusionGrounds.Infirm, "busy")
        from consented in Gen.Elements<int?>(null, -1, 0, 0, 1, 2)
        from approved in Gen.Elements<int?>(0, null, 1, 0, null, 2)
        let asked = Exclusion.Of(M(member), ground)
        let agreed = consented is int first ? asked.ConsentedBy(OrganizationId.Of(1), Day.PlusDays(first)) : asked
        select approved is int then ? agreed.ApprovedByMeeting(Day.PlusDays(then)) : agreed;

    // The eighth member is the one who is mostly away.
    private static readonly Exclusion WithoutConsent = Exclusion.Of(M(8), ExclusionGrounds.Abroad).ApprovedByMeeting(Day);
    private static readonly Exclusion Unapproved = Exclusion.Of(M(8), ExclusionGrounds.Abroad).ConsentedBy(OrganizationId.Of(1), Day);
    private static readonly Exclusion Lawful = Unapproved.ApprovedByMeeting(Day);

    private static readonly Gen<VoteRule> RulesOfMethods =
        from rule in VoteRules
        from method in Gen.Choose(0, 5)
        from written in Gen.Choose(0, 5)
        from excluding in Gen.Elements(true, false)
        let quorum = excluding ? QuorumRule.Of(Threshold.AtLeast(1, 3)).Excluding(ExclusionGrounds.Abroad, ExclusionGrounds.Infirm) : rule.Quorum
        let made = written == 0 ? VoteRule.MoreThan(1, 3, VoteBase.Present).WithQuorum(quorum) : rule.WithQuorum(quorum)
        select method == 0 ? made.By(VoteMethod.Show) : method == 1 ? made.By(VoteMethod.Ballot) : made;

    // Everybody counts but who is lawfully left out, and half of those voting decide: most counts stand.
    private static readonly VoteRule Lenient = VoteRule.MoreThan(1, 2, VoteBase.Voting)
        .WithQuorum(QuorumRule.Of(Threshold.AtLeast(1, 3)).Excluding(ExclusionGrounds.Abroad, ExclusionGrounds.Infirm));

    private static readonly Gen<VoteCount> CountsOfMore = Gen.OneOf(
        Counts,
        from yes in Gen.Choose(3, 6) from no in Gen.Choose(0, 2) select VoteCount.Show(yes, no, 0),
        from member in Gen.Choose(1, 9) select VoteCount.Show(1, 0, 0).WithWritten(WrittenOpinion.Of(M(member), VoteChoice.Yes), WrittenOpinion.Of(M(member), VoteChoice.No)));

    private static readonly Gen<ElectionCount> ElectionCounts =
        from ballots in Gen.Choose(4, 8)
        from first in Gen.Choose(0, 8)
        from second in Gen.Choose(0, 8)
        from third in Gen.Choose(1, 4)
        from more in Gen.Choose(0, 6)
        let count = ElectionCount.Of(ballots, ballots, 0).With(M(1), first).With(M(2), second)
        select more switch { 0 => count.With(M(third), 1), 1 => count.WithProxies(1), 2 => ElectionCount.Of(ballots, ballots, 1).With(M(third), more), _ => count };

    // For five seats: up to four leave some that may stay open, or too few are filled for that; six are level.
    private static readonly Gen<ElectionCount> SeatsLeft =
        from chosen in Gen.Elements(1, 3, 4, 4, 6)
        select Many(1, chosen).Aggregate(ElectionCount.Of(6, 6, 0), (count, member) => count.With(member, 5));

    // Officers are elected from a list that is not added to.
    private static readonly Gen<Election> FirstRounds =
        from seats in Gen.Choose(1, 3)
        from office in Gen.Elements("committee", "secretary")
        let rule = (office == "secretary" ? ElectionRule.Officers : ElectionRule.BaseOrganization).WithQuorum(QuorumRule.Admission)
        select Election.Of(office, seats, Many(1, seats + 1), rule).ValueOrThrow();

    private static readonly Election Committee =
        Election.Of("committee", 5, Many(1, 6), ElectionRule.BaseOrganization.WithQuorum(QuorumRule.Admission)).ValueOrThrow();

    // A runoff is closed to all but those who were level.
    private static readonly Election Closed = Committee.Count(Rolls.Of(6, 6), Many(1, 6).Aggregate(ElectionCount.Of(6, 6, 0), (count, member) => count.With(member, 5)), Day)
        .ValueOrThrow().NextRound().ValueOrThrow();

    internal static Meeting Opened => Meeting.Of(MeetingId.Of("m1"), OrganizationId.Of(407), MeetingKinds.Assembly, Day).InSessions(3);

    /// <summary>One thing tried at a meeting.</summary>
    internal sealed record Attempt(string Name, Func<Meeting, Checked<Meeting>> Do);

    internal static Arbitrary<Attempt[]> Walks() =>
        (from roll in Gen.OneOf(OneRoll, FullRoll, FullRoll)
         from count in Gen.Choose(0, 24)
         from attempts in Attempts().ArrayOf(count)
         select (Attempt[])[new("take", meeting => meeting.Take(roll)), .. attempts]).ToArbitrary();

    private static Gen<Attempt> Attempts() => Gen.Frequency(
        (2, from days in Gen.Choose(-1, 2) select new Attempt("last", meeting => meeting.Until(Day.PlusDays(days)))),
        (2, from roll in Gen.OneOf(OneRoll, FullRoll) select new Attempt("take", meeting => meeting.Take(roll))),
        (1, from member in Gen.Choose(1, 8) select new Attempt("take", meeting => meeting.Take(Rolls.Of(Attendance.Sessions(M(member), 2, 4))))),
        (5, from count in Gen.Choose(1, 2) from asked in Exclusions.ArrayOf(count) select new Attempt("exclude", meeting => Excluding(meeting, asked))),
        (4, from asked in Gen.Elements(Lawful, Lawful, Unapproved, WithoutConsent) select new Attempt("exclude", meeting => Excluding(meeting, [asked]))),
        (3, from member in Gen.Choose(1, 9)
            from kind in Gen.Elements(EvidenceKinds.Preparation, EvidenceKinds.Speech, EvidenceKinds.Summary, EvidenceKinds.Essay)
            from days in Gen.Choose(-1, 1)
            select new Attempt("enter", meeting => meeting.Enter(MeetingEvidence.Of(M(member), kind, Day.PlusDays(days))))),
        (4, from yes in Gen.Choose(0, 6) from no in Gen.Choose(0, 3) from matter in Gen.Choose(1, 3)
            select new Attempt("vote", meeting => meeting.Vote(ItemId.Of(matter), Lenient, VoteCount.Show(yes, no, 0)))),
        (4, from yes in Gen.Choose(0, 6) from no in Gen.Choose(0, 3) from matter in Gen.Choose(1, 3)
            select new Attempt("revote", meeting => meeting.Revote(ItemId.Of(matter), "miscounted", Lenient, VoteCount.Show(yes, no, 0)))),
        (6, from yes in Gen.Choose(3, 6) select new Attempt("leaveOpen", meeting => meeting.LeaveSeatsOpen(Lenient, VoteCount.Show(yes, 0, 0)))),
        (8, from rule in RulesOfMethods from count in CountsOfMore from matter in Gen.Choose(1, 3)
            select new Attempt("vote", meeting => meeting.Vote(ItemId.Of(matter), rule, count))),
        (4, from rule in RulesOfMethods from count in CountsOfMore from matter in Gen.Choose(1, 3)
            select new Attempt("revote", meeting => meeting.Revote(ItemId.Of(matter), "miscounted", rule, count))),
        (6, from election in FirstRounds from count in ElectionCounts select new Attempt("elect", meeting => meeting.Elect(election, count))),
        (4, from count in SeatsLeft select new Attempt("elect", meeting => meeting.Elect(Committee, count))),
        (2, from member in Gen.Choose(7, 9) select new Attempt("elect", meeting => meeting.Elect(Committee.Rule.AllowsOthers ? Closed : Committee, ElectionCount.Of(6, 6, 0).With(M(member), 1)))),
        (8, from count in ElectionCounts select new Attempt("nextRound", meeting => Following(meeting, count))),
        (3, from rule in RulesOfMethods from count in CountsOfMore select new Attempt("leaveOpen", meeting => meeting.LeaveSeatsOpen(rule, count))),
        (1, from revision in Gen.Choose(0, 3) select new Attempt("revise", meeting => Checked.Of(meeting.Revised(revision), []))),
        (1, Gen.Constant(new Attempt("callOff", meeting => meeting.CalledOff()))));

    private static Checked<Meeting> Excluding(Meeting meeting, Exclusion[] asked)
    {
        Checked<Roll> roll = meeting.Roll.Exclude(asked);
        return roll.Value is Roll made ? meeting.Take(made) : Checked.Refused<Meeting>(roll.Findings);
    }

    private static Checked<Meeting> Following(Meeting meeting, ElectionCount count)
    {
        if (meeting.Elections.Count == 0)
        {
            return Checked.Refused<Meeting>([Finding.Of(DomainFindings.NoElectionHeld, FindingPlace.Nowhere)]);
        }

        Checked<Election> round = meeting.Elections[^1].NextRound();
        if (round.Value is not Election next)
        {
            return Checked.Refused<Meeting>(round.Findings);
        }

        // Mostly the candidates of the round are voted for, sometimes somebody who is none of them.
        ElectionCount chosen = next.Candidates.Aggregate(ElectionCount.Of(6, 6, 0), (now, one) => now.With(one, one == M(1) ? 1 : count.HandedOut - 4));
        return meeting.Elect(next, count.Collected % 2 == 0 ? chosen : chosen.With(M(9), 1));
    }
}
