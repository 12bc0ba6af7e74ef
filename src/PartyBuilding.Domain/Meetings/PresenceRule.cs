using System;

namespace PartyBuilding.Domain;

/// <summary>From what part of a meeting on presence counts (出席认定).</summary>
/// <remarks>Immutable; equal when the threshold is.</remarks>
public sealed record PresenceRule
{
    private PresenceRule(Threshold least) => Least = least;

    /// <summary>The rules of Weihai for members' duties of 2013, 3.3: present for less than two thirds of a meeting counts as absent (不足三分之二视为缺席).</summary>
    public static PresenceRule TwoThirds { get; } = new(Threshold.AtLeast(2, 3));

    /// <summary>The part of the sessions due that must be attended.</summary>
    public Threshold Least { get; }

    /// <summary>Presence counts from this part on.</summary>
    public static PresenceRule Of(Threshold least) => new(Require.NotNull(least, nameof(least)));

    /// <summary>The roll in which those who attended less are away: excused when leave was granted for what they missed, otherwise absent.</summary>
    public Roll Apply(Roll roll) => Require.NotNull(roll, nameof(roll)).Judged(Judge);

    /// <summary>The threshold.</summary>
    public override string ToString() => Least.ToString();

    private Attendance Judge(Attendance attendance) =>
        attendance.Presence != Presence.Part || Least.IsReached(attendance.Attended, attendance.OutOf) ? attendance
        : attendance.Away(attendance.Leave is { IsGranted: true } ? Presence.Excused : Presence.Absent);
}
