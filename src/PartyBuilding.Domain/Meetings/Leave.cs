using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A request to stay away from a meeting, and what was answered (请假).</summary>
/// <remarks>Immutable; equal when all parts are equal. Leave counts once somebody granted it and nobody refused it; who must grant it is for a <see cref="LeaveRule"/> to say.</remarks>
public sealed record Leave
{
    private Leave(string reason) => Reason = reason;

    /// <summary>The class of reason, a code, see <see cref="LeaveReasons"/>.</summary>
    public string Reason { get; }

    /// <summary>For how many sessions of the meeting; null for the whole of it.</summary>
    public int? Sessions { get; private init; }

    /// <summary>The day it was asked for; null when not known.</summary>
    public LocalDate? AskedOn { get; private init; }

    /// <summary>In what form it was asked for, a code such as "written" or "phone"; null when not known.</summary>
    public string? Form { get; private init; }

    /// <summary>What was answered, in the order entered.</summary>
    public IReadOnlyList<LeaveAnswer> Answers { get; private init; } = ValueList<LeaveAnswer>.Empty;

    /// <summary>Whether somebody granted it and nobody refused it.</summary>
    public bool IsGranted => Answers.Count > 0 && Answers.All(answer => answer.IsGranted);

    /// <summary>Leave for this class of reason, not answered yet.</summary>
    /// <exception cref="ArgumentException">The reason is no code.</exception>
    public static Leave For(string reason) => new(Code.Check(reason, nameof(reason)));

    /// <summary>The same leave for this many sessions only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public Leave During(int sessions) => sessions > 0
        ? this with { Sessions = sessions }
        : throw new ArgumentOutOfRangeException(nameof(sessions), sessions, "Leave is for one session or more.");

    /// <summary>The same leave, asked for on this day in this form.</summary>
    /// <exception cref="ArgumentException">The form is no code.</exception>
    public Leave Asked(LocalDate on, string form) => this with { AskedOn = on.Iso(), Form = Code.Check(form, nameof(form)) };

    /// <summary>The same leave, granted by this approver in this role.</summary>
    /// <exception cref="ArgumentException">The approver is none, or the role is no code.</exception>
    public Leave GrantedBy(SubjectId approver, string role, LocalDate on) => Answered(LeaveAnswer.Of(approver, role, on, true));

    /// <summary>The same leave, refused by this approver in this role.</summary>
    /// <exception cref="ArgumentException">The approver is none, or the role is no code.</exception>
    public Leave RefusedBy(SubjectId approver, string role, LocalDate on) => Answered(LeaveAnswer.Of(approver, role, on, false));

    /// <summary>The reason, and whether it was granted.</summary>
    public override string ToString() => $"{Reason} {(IsGranted ? "granted" : "not granted")}";

    private Leave Answered(LeaveAnswer answer) => this with { Answers = ((ValueList<LeaveAnswer>)Answers).With(answer) };
}
