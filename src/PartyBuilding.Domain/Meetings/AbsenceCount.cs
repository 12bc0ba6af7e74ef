using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The absences of a member that count under a rule (缺席累计).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record AbsenceCount
{
    internal AbsenceCount(MemberId member, AbsenceRule rule, IEnumerable<MeetingId> meetings)
    {
        Member = member;
        Rule = rule;
        Meetings = ValueList<MeetingId>.Of(meetings);
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The rule.</summary>
    public AbsenceRule Rule { get; }

    /// <summary>The meetings missed that count, by day.</summary>
    public IReadOnlyList<MeetingId> Meetings { get; }

    /// <summary>Whether there are too many.</summary>
    public bool IsReached => Meetings.Count >= Rule.Limit;

    /// <summary>The same as a finding, a warning at the member; null unless there are too many.</summary>
    public Finding? AsFinding() => !IsReached ? null : DomainFindings.AbsencesReached.At(Member)
        .With("kinds", string.Join("|", Rule.Kinds), WellKnown.AnyMeeting(Rule.Kinds))
        .With("absences", Meetings.Count)
        .With("limit", Rule.Limit);

    /// <summary>Member and number, such as "m3 3/7".</summary>
    public override string ToString() => $"{Member} {Keys.Text(Meetings.Count)}/{Keys.Text(Rule.Limit)}";
}
