using System;

namespace PartyBuilding.Domain;

/// <summary>From when and until when a gate of admission may be passed, counted from the step before it (关口时限).</summary>
/// <remarks>Immutable; equal when both parts are equal. The sources leave both figures to the body, so that neither holds unless it is said.</remarks>
public sealed record GateTimes
{
    private GateTimes()
    {
    }

    /// <summary>A gate that may be passed at any time.</summary>
    public static GateTimes Any { get; } = new();

    /// <summary>How long after the step before it may be passed at the earliest, that day included; null for at once.</summary>
    public DateLength? Earliest { get; private init; }

    /// <summary>How long after the step before it may be passed at the latest, that day included; null for any time.</summary>
    public DateLength? Latest { get; private init; }

    /// <summary>The same gate, passed so long after the step before it or later: refused before.</summary>
    public GateTimes NotBefore(DateLength length) => this with { Earliest = Require.NotNull(length, nameof(length)) };

    /// <summary>The same gate, passed so long after the step before it or earlier: refused after.</summary>
    public GateTimes NotAfter(DateLength length) => this with { Latest = Require.NotNull(length, nameof(length)) };

    /// <summary>Both lengths, such as "from 6 months until 1 year".</summary>
    public override string ToString() => $"from {Earliest?.ToString() ?? "at once"} until {Latest?.ToString() ?? ".."}";

    /// <summary>The same times; throws when the gate would never open.</summary>
    internal GateTimes Opening(string paramName) => Earliest is not null && Latest is not null && Earliest.IsLongerThan(Latest)
        ? throw new ArgumentException($"A gate is open on some day; this one never is: {this}.", paramName)
        : this;

    /// <summary>The step, which may be taken within these times after the other one.</summary>
    internal ProcedureStep Bind(ProcedureStep gate, string after)
    {
        ProcedureStep bound = Earliest is null ? gate : gate.NotBefore(TimeLimit.After(after, Earliest));
        return Latest is null ? bound : bound.NotAfter(TimeLimit.After(after, Latest));
    }
}
