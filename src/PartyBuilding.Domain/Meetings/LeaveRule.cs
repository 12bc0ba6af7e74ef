using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Who must grant leave from a meeting, by its length (请假审批权限).</summary>
/// <remarks>Immutable; equal when all levels are equal. Lengths are in sessions, such as half-days.</remarks>
public sealed record LeaveRule
{
    internal const string Convener = "convener";
    internal const string Secretariat = "secretariat";
    internal const string SecretaryGeneralRole = "secretaryGeneral";

    private LeaveRule(ValueList<LeaveLevel> levels) => Levels = levels;

    /// <summary>The rules of Weihai for members' duties of 2013, 3.1: granted by the secretary-general before the meeting.</summary>
    public static LeaveRule SecretaryGeneral { get; } = ForAnyLength(SecretaryGeneralRole).BeforeMeeting();

    /// <summary>The same rules, 3.2, during a plenary with two sessions a day: one day by the convener of the group, longer by the secretariat and the secretary-general.</summary>
    /// <remarks>The text names one session and more than one day; leave for exactly one day is put with the shorter one.</remarks>
    public static LeaveRule Plenary { get; } = UpTo(2, Convener).Beyond(Secretariat, SecretaryGeneralRole);

    /// <summary>Whether leave must be granted no later than the first day of the meeting.</summary>
    public bool MustBeBefore { get; private init; }

    private ValueList<LeaveLevel> Levels { get; init; }

    /// <summary>Leave of any length is granted by all of these roles.</summary>
    /// <exception cref="ArgumentException">A role is no code, or there is none.</exception>
    public static LeaveRule ForAnyLength(params string[] roles) => new(ValueList<LeaveLevel>.Of([new LeaveLevel(int.MaxValue, roles)]));

    /// <summary>Leave of up to this many sessions is granted by all of these roles; say with <see cref="Beyond"/> who grants longer leave.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one session.</exception>
    /// <exception cref="ArgumentException">A role is no code, or there is none.</exception>
    public static LeaveRule UpTo(int sessions, params string[] roles) => sessions > 0
        ? new(ValueList<LeaveLevel>.Of([new LeaveLevel(sessions, roles)]))
        : throw new ArgumentOutOfRangeException(nameof(sessions), sessions, "Leave is for one session or more.");

    /// <summary>The same rule, where longer leave is granted by all of these roles.</summary>
    /// <exception cref="ArgumentException">A role is no code, there is none, or every length has its roles already.</exception>
    public LeaveRule Beyond(params string[] roles) => Levels[Levels.Count - 1].UpTo < int.MaxValue
        ? this with { Levels = Levels.With(new LeaveLevel(int.MaxValue, roles)) }
        : throw new ArgumentException("Leave of every length has its roles already.", nameof(roles));

    /// <summary>The same rule, where leave must be granted no later than the first day of the meeting.</summary>
    public LeaveRule BeforeMeeting() => this with { MustBeBefore = true };

    /// <summary>All of whom must grant leave of this many sessions; empty when the rule does not reach so far.</summary>
    public IReadOnlyList<string> RolesFor(int sessions) =>
        Levels.FirstOrDefault(level => sessions <= level.UpTo)?.Roles ?? Array.Empty<string>();

    /// <summary>The roll of a meeting in which those whose leave falls short of this rule are absent, each with a warning.</summary>
    /// <param name="roll">The roll of the meeting.</param>
    /// <param name="firstDay">The first day of the meeting.</param>
    /// <param name="sessions">How many sessions the meeting has: the length of leave from the whole of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one session.</exception>
    public Checked<Roll> Apply(Roll roll, LocalDate firstDay, int sessions)
    {
        Require.NotNull(roll, nameof(roll));
        if (sessions < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(sessions), sessions, "A meeting has one session or more.");
        }

        List<Finding> findings = [];
        return Checked.Of(roll.Judged(attendance => Judge(attendance, firstDay.Iso(), sessions, findings)), findings);
    }

    /// <summary>The lengths and roles.</summary>
    public override string ToString() => string.Join("; ", Levels.Select(level => level.ToString()));

    private Attendance Judge(Attendance attendance, LocalDate firstDay, int sessions, List<Finding> findings)
    {
        if (attendance.Leave is not { IsGranted: true } leave)
        {
            return attendance;
        }

        int before = findings.Count;
        int length = leave.Sessions ?? sessions;
        IReadOnlyList<string> roles = RolesFor(length);
        foreach (string role in roles.Where(role => leave.Answers.All(answer => answer.Role != role)))
        {
            findings.Add(DomainFindings.LeaveUngranted.At(attendance.Member).With("role", role, StepWords.Word(role)).With("sessions", length));
        }

        foreach (LeaveAnswer late in leave.Answers.Where(answer => MustBeBefore && answer.On > firstDay && roles.Contains(answer.Role)))
        {
            findings.Add(DomainFindings.LeaveGrantedLate.At(attendance.Member).With("role", late.Role, StepWords.Word(late.Role)).With("on", late.On).With("firstDay", firstDay));
        }

        return findings.Count == before ? attendance
            : attendance.Presence == Presence.Excused ? attendance.Away(Presence.Absent).WithoutLeave()
            : attendance.WithoutLeave();
    }
}
