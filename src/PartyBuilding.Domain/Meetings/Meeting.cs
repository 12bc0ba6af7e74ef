using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A meeting of an organization: what was on the agenda, who came, what was decided (会议，一会一记).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. A meeting may last several days and have several sessions, such as half-days, in which presence is counted.
/// The roll is taken first; evidence, votes and elections are judged against it.
/// </remarks>
public sealed partial record Meeting
{
    private Meeting(MeetingId id, OrganizationId organization, string kind, DateSpan days)
    {
        Id = id;
        Organization = organization;
        Kind = kind;
        Days = days;
    }

    /// <summary>The key.</summary>
    public MeetingId Id { get; }

    /// <summary>The organization that met.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The kind, a code, see <see cref="MeetingKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The days, both ends included.</summary>
    public DateSpan Days { get; private init; }

    /// <summary>The first day, by which the meeting falls into a slot.</summary>
    public LocalDate Date => Days.Start;

    /// <summary>In how many sessions presence is counted; 1 unless said (场次).</summary>
    public int Sessions { get; private init; } = 1;

    /// <summary>Whether members must come; null when the rule makes no difference (必须参加、自愿参加).</summary>
    public bool? IsCompulsory { get; private init; }

    /// <summary>The agenda, in the order given.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; private init; } = ValueList<AgendaItem>.Empty;

    /// <summary>Who was due and who came.</summary>
    public Roll Roll { get; private init; } = Roll.Empty;

    /// <summary>Listeners who are known by number only (听众).</summary>
    public int Audience { get; private init; }

    /// <summary>What members prepared, said and summed up, by member, kind and day.</summary>
    public IReadOnlyList<MeetingEvidence> Evidence { get; private init; } = ValueList<MeetingEvidence>.Empty;

    /// <summary>The papers it left behind, in the order given.</summary>
    public IReadOnlyList<MeetingPaper> Papers { get; private init; } = ValueList<MeetingPaper>.Empty;

    /// <summary>The votes, in the order taken.</summary>
    public IReadOnlyList<MeetingVote> Votes { get; private init; } = ValueList<MeetingVote>.Empty;

    /// <summary>The elections, round by round in the order held.</summary>
    public IReadOnlyList<ElectionResult> Elections { get; private init; } = ValueList<ElectionResult>.Empty;

    /// <summary>Which revision of the meeting's record this is, counted from 0; of several the highest stands.</summary>
    public int Revision { get; private init; }

    /// <summary>Whether it was called off and did not take place (取消).</summary>
    public bool IsCalledOff { get; private init; }

    /// <summary>Whether study was on the agenda.</summary>
    public bool HasStudy => Agenda.Any(item => item.IsStudy);

    /// <summary>A meeting on one day.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the kind is no code.</exception>
    public static Meeting Of(MeetingId id, OrganizationId organization, string kind, LocalDate date)
    {
        Require.Some(id.IsNone, nameof(id));
        Require.Some(organization.IsNone, nameof(organization));
        return new(id, organization, Code.Check(kind, nameof(kind)), DateSpan.Day(date));
    }

    /// <summary>Why it cannot last up to and including this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanLast(LocalDate lastDay)
    {
        List<Finding> findings = [];
        if (lastDay.Iso() < Date)
        {
            findings.Add(DomainFindings.MeetingDatesReversed.Here().With("meeting", Id.Key).With("first", Date).With("last", lastDay));
        }

        if (IsRestedOn && lastDay.Iso() != Days.LastDay)
        {
            findings.Add(DomainFindings.MeetingDaysClosed.Here().With("meeting", Id.Key).With("days", Days).With("last", lastDay));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting, which lasts up to and including this day; said before evidence, votes and elections are judged by its days.</summary>
    public Checked<Meeting> Until(LocalDate lastDay) => Checked.Unless(CanLast(lastDay), () => this with { Days = DateSpan.Of(Date, lastDay) });

    /// <summary>The same meeting, in which presence is counted in this many sessions; said before the roll is taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    /// <exception cref="InvalidOperationException">The roll was taken.</exception>
    public Meeting InSessions(int sessions)
    {
        if (Roll.Attendances.Count > 0)
        {
            throw new InvalidOperationException($"The sessions of meeting {Id} are set before its roll is taken.");
        }

        return sessions > 0
            ? this with { Sessions = sessions }
            : throw new ArgumentOutOfRangeException(nameof(sessions), sessions, "A meeting has one session or more.");
    }

    /// <summary>The same meeting, to which members must come.</summary>
    public Meeting Compulsory() => this with { IsCompulsory = true };

    /// <summary>The same meeting, to which members come of their own will.</summary>
    public Meeting Voluntary() => this with { IsCompulsory = false };

    /// <summary>The same meeting with these items after those on its agenda.</summary>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public Meeting Discussing(params AgendaItem[] items) =>
        this with { Agenda = ValueList<AgendaItem>.Of(Agenda.Concat(Require.NoneNull(items, nameof(items)))) };

    /// <summary>The same meeting with this many listeners who are known by number only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public Meeting WithAudience(int listeners) => listeners >= 0
        ? this with { Audience = listeners }
        : throw new ArgumentOutOfRangeException(nameof(listeners), listeners, "A number of listeners is 0 or above.");

    /// <summary>The same meeting with one more paper.</summary>
    /// <exception cref="ArgumentException">The kind is no code, or the paper none.</exception>
    public Meeting WithPaper(string kind, ItemId paper) => this with { Papers = ((ValueList<MeetingPaper>)Papers).With(MeetingPaper.Of(kind, paper)) };

    /// <summary>The same meeting as a later revision of its record, which takes the place of the earlier ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is below 0.</exception>
    public Meeting Revised(int revision) => revision >= 0
        ? this with { Revision = revision }
        : throw new ArgumentOutOfRangeException(nameof(revision), revision, "A revision is 0 or above.");

    /// <summary>Why it cannot be called off; empty when it can.</summary>
    public IReadOnlyList<Finding> CanCallOff() => IsRestedOn ? [DomainFindings.MeetingTookPlace.Here().With("meeting", Id.Key)] : [];

    /// <summary>The same meeting, called off: it fills no slot, and nobody attended it.</summary>
    /// <remarks>
    /// Refused when there is evidence, a vote or an election: it took place. Where those were entered by mistake, the meeting is entered anew as a later revision
    /// and called off; that takes back their records. A roll may have been taken beforehand and is gone from it.
    /// </remarks>
    public Checked<Meeting> CalledOff() => Checked.Unless(CanCallOff(), () => this with { IsCalledOff = true, Roll = Roll.Empty, Audience = 0 });

    /// <summary>Kind, key, organization and day, such as "assembly m1 407 2025-03-08".</summary>
    public override string ToString() => $"{Kind} {Id} {Organization} {Date.Text()}";
}
