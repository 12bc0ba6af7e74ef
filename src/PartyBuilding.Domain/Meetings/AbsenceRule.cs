using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>How many absences from a kind of meeting within a span are too many, and which do not count (缺席次数认定).</summary>
/// <remarks>Immutable; equal when all parts are equal. What follows is decided by people.</remarks>
public sealed record AbsenceRule
{
    private AbsenceRule(int limit, IReadOnlyList<string> kinds)
    {
        Limit = limit;
        Kinds = kinds;
    }

    /// <summary>The rules of Weihai for members' duties of 2013, 3.3 to 3.5: 7 absences from standing meetings within a term (届内累计).</summary>
    /// <remarks>Less than two thirds of a meeting is absence. The text exempts leave for two reasons by name; other leave is taken to count.</remarks>
    public static AbsenceRule StandingMember { get; } = Of(7, MeetingKinds.Standing)
        .With(PresenceRule.TwoThirds).CountingLeave(LeaveReasons.HigherMeeting, LeaveReasons.SentAbroad);

    /// <summary>The same rules: 3 absences from plenaries within a term.</summary>
    /// <remarks>As with <see cref="StandingMember"/>.</remarks>
    public static AbsenceRule PlenaryMember { get; } = Of(3, MeetingKinds.Plenary)
        .With(PresenceRule.TwoThirds).CountingLeave(LeaveReasons.HigherMeeting, LeaveReasons.SentAbroad);

    /// <summary>The number of absences that is too many.</summary>
    public int Limit { get; }

    /// <summary>The kinds of meeting.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>From what part of a meeting on presence counts; null when any part does.</summary>
    public PresenceRule? Presence { get; private init; }

    /// <summary>Whether absence with leave counts too.</summary>
    public bool CountsLeave { get; private init; }

    /// <summary>The reasons for which leave does not count even so, sorted.</summary>
    public IReadOnlyList<string> ExemptReasons { get; private init; } = ValueList<string>.Empty;

    /// <summary>So many absences from meetings of these kinds; absence with leave does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <exception cref="ArgumentException">A kind is no code, or there is none.</exception>
    public static AbsenceRule Of(int limit, params string[] kinds)
    {
        if (limit < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The limit is one absence or more.");
        }

        return Require.NotNull(kinds, nameof(kinds)).Length > 0
            ? new(limit, ValueList<string>.Of(kinds.Select(kind => Code.Check(kind, nameof(kinds)))))
            : throw new ArgumentException("Absences are counted in one kind of meeting or more.", nameof(kinds));
    }

    /// <summary>The same rule, under which presence counts as this one says.</summary>
    public AbsenceRule With(PresenceRule presence) => this with { Presence = Require.NotNull(presence, nameof(presence)) };

    /// <summary>The same rule, under which absence with leave counts too, unless it is for one of these reasons.</summary>
    /// <exception cref="ArgumentException">A reason is no code.</exception>
    public AbsenceRule CountingLeave(params string[] except) => this with
    {
        CountsLeave = true,
        ExemptReasons = CodesOf.Sorted(except, nameof(except)),
    };

    /// <summary>Limit and kinds.</summary>
    public override string ToString() => $"{Keys.Text(Limit)} × {string.Join("|", Kinds)}";

    internal bool Applies(Meeting meeting) => Kinds.Contains(meeting.Kind);

    internal bool Counts(Attendance attendance) => attendance.Presence switch
    {
        Domain.Presence.Absent => true,
        Domain.Presence.Excused => CountsLeave && attendance.Leave is Leave leave && !ExemptReasons.Contains(leave.Reason),
        _ => false,
    };
}
