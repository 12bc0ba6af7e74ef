using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>What happens in a meeting: for each action why it is not allowed, and the meeting after it.</content>
public sealed partial record Meeting
{
    /// <summary>Why this roll cannot be taken; empty when it can.</summary>
    public IReadOnlyList<Finding> CanTake(Roll roll)
    {
        Require.NotNull(roll, nameof(roll));
        List<Finding> findings = WhenHeld();
        if (IsRestedOn)
        {
            findings.Add(DomainFindings.RollClosed.Here().With("meeting", Id.Key));
        }

        foreach (Attendance attendance in roll.Rows)
        {
            if (!attendance.IsWhole && attendance.OutOf > Sessions)
            {
                findings.Add(DomainFindings.PartBeyondSessions.At(attendance.Member)
                    .With("meeting", Id.Key).With("outOf", attendance.OutOf).With("sessions", Sessions));
            }
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting with this roll; the roll may be taken anew until evidence, a vote or an election rests on it.</summary>
    public Checked<Meeting> Take(Roll roll) => Checked.Unless(CanTake(roll), () => this with { Roll = roll });

    /// <summary>Why this evidence cannot be entered; empty when it can.</summary>
    /// <remarks>Preparation lies before the end of the meeting, a speech within it, a summary not before it; who spoke or summed up was there.</remarks>
    public IReadOnlyList<Finding> CanEnter(params MeetingEvidence[] evidence)
    {
        List<Finding> findings = WhenHeld();
        foreach (MeetingEvidence one in Require.NotNull(evidence, nameof(evidence)))
        {
            Require.NotNull(one, nameof(evidence));
            Attendance? attendance = Roll.Find(one.Member);
            if (attendance is null)
            {
                findings.Add(DomainFindings.EvidenceOffRoll.At(one.Member).With("meeting", Id.Key).With("evidence", one.Kind, WellKnown.Evidence(one.Kind)));
            }
            else if (one.Kind is EvidenceKinds.Speech or EvidenceKinds.Summary && attendance is { IsPresent: false, Presence: not Presence.Observer })
            {
                findings.Add(DomainFindings.EvidenceOfAbsent.At(one.Member)
                    .With("meeting", Id.Key).With("evidence", one.Kind, WellKnown.Evidence(one.Kind)).With("presence", attendance.Value.Presence.Code(), WellKnown.Presence(attendance.Value.Presence.Code())));
            }

            if (!IsInTime(one))
            {
                findings.Add(DomainFindings.EvidenceOutOfTime.At(one.Member)
                    .With("meeting", Id.Key).With("evidence", one.Kind, WellKnown.Evidence(one.Kind)).With("on", one.On).With("days", Days));
            }
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same meeting with this evidence too; what is there already is not added again.</summary>
    public Checked<Meeting> Enter(params MeetingEvidence[] evidence) => Checked.Unless(CanEnter(evidence), () =>
    {
        List<MeetingEvidence> all = [.. Evidence.Concat(evidence).Distinct()];
        all.Sort(MeetingEvidence.Compare);
        return this with { Evidence = ValueList<MeetingEvidence>.Of(all) };
    });

    /// <summary>Which of these kinds of evidence are missing from those who were there, by member, then in the order of the kinds.</summary>
    /// <exception cref="ArgumentException">A kind is no code.</exception>
    public IReadOnlyList<MissingEvidence> Lacking(params string[] kinds)
    {
        foreach (string kind in Require.NotNull(kinds, nameof(kinds)))
        {
            Code.Check(kind, nameof(kinds));
        }

        ILookup<MemberId, string> given = Evidence.ToLookup(one => one.Member, one => one.Kind);
        return ValueList<MissingEvidence>.Of(
            from attendance in Roll.Rows
            where attendance.IsPresent
            from kind in kinds
            where !given[attendance.Member].Contains(kind)
            select new MissingEvidence(Id, attendance.Member, kind));
    }

    /// <summary>Whether something was judged by roll and days, so that neither can change.</summary>
    private bool IsRestedOn => Evidence.Count > 0 || Votes.Count > 0 || Elections.Count > 0;

    private List<Finding> WhenHeld() => IsCalledOff ? [DomainFindings.MeetingCalledOff.Here().With("meeting", Id.Key)] : [];

    private bool IsInTime(MeetingEvidence evidence) => evidence.Kind switch
    {
        EvidenceKinds.Preparation => evidence.On <= Days.LastDay,
        EvidenceKinds.Speech => Days.Contains(evidence.On),
        EvidenceKinds.Summary => evidence.On >= Days.Start,
        _ => true,
    };
}
