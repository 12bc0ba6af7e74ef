using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The reply of a handling unit to the proposer (答复).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class HandlingReply : IEquatable<HandlingReply>
{
    private readonly StepTaken _step;

    internal HandlingReply(StepTaken step, HandlingAssignment assignment, string result, ReckonedDate? due)
    {
        _step = step;
        Unit = assignment.Unit;
        Result = result;
        InRound = assignment.InRound;
        Due = due;
    }

    /// <summary>The unit.</summary>
    public SubjectId Unit { get; }

    /// <summary>The day.</summary>
    public LocalDate Date => _step.On;

    /// <summary>The result it states, a code, see <see cref="ReplyResults"/>.</summary>
    public string Result { get; }

    /// <summary>The round of handling, counted from 1.</summary>
    public int Round => InRound.Number;

    /// <summary>The last day for it; null when it was not limited.</summary>
    public ReckonedDate? Due { get; }

    /// <summary>Whether it came by its last day, if it had one.</summary>
    public bool IsInTime => !(Due is ReckonedDate due && Date > due.Date);

    /// <summary>The papers that came with it, in ordinal order.</summary>
    public IReadOnlyList<string> Papers => _step.Papers;

    internal HandlingRound InRound { get; }

    /// <summary>Whether the paper came with it.</summary>
    public bool HasPaper(string code) => _step.HasPaper(code);

    /// <inheritdoc/>
    public bool Equals(HandlingReply? other) => other is not null
        && _step.Equals(other._step) && Unit == other.Unit && InRound == other.InRound && Nullable.Equals(Due, other.Due);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HandlingReply);

    /// <inheritdoc/>
    public override int GetHashCode() => _step.GetHashCode();

    /// <summary>Unit, result and day.</summary>
    public override string ToString() => $"{Unit} {Result} {Date.Text()}";
}
