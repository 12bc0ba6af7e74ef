using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What may be done in a procedure: from which states, by whom, with what, when, and what follows (步骤).</summary>
/// <remarks>
/// Immutable; equal by content. Calling a method again adds to what was said: a body that is stricter than the general rule takes the step of the general
/// procedure and adds its own need or limit (<see cref="ProcedureBuilder.Replace"/>).
/// </remarks>
public sealed record ProcedureStep
{
    private string[] _origins = [];
    private string[] _roles = [];
    private Need[] _conditions = [];
    private TimeLimit[] _earliest = [];
    private TimeLimit[] _expected = [];
    private TimeLimit[] _latest = [];
    private TimeLimit[] _due = [];

    private ProcedureStep(string code, LocalizedText title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The states that it may be taken in; none means every state that is not an end.</summary>
    public IReadOnlyList<string> Origins => Array.AsReadOnly(_origins);

    /// <summary>The state that follows; null when the state stays.</summary>
    public string? Target { get; private init; }

    /// <summary>The roles that may take it; none means anyone.</summary>
    public IReadOnlyList<string> Roles => Array.AsReadOnly(_roles);

    /// <summary>What must be there; all of it.</summary>
    public IReadOnlyList<Need> Conditions => Array.AsReadOnly(_conditions);

    /// <summary>The first days on which it may be taken; the latest of them counts.</summary>
    public IReadOnlyList<TimeLimit> EarliestLimits => Array.AsReadOnly(_earliest);

    /// <summary>The first days on which it is expected; the latest of them counts.</summary>
    public IReadOnlyList<TimeLimit> ExpectedLimits => Array.AsReadOnly(_expected);

    /// <summary>The last days on which it may be taken; the earliest of them counts.</summary>
    public IReadOnlyList<TimeLimit> LatestLimits => Array.AsReadOnly(_latest);

    /// <summary>The days by which it is owed; the earliest of them counts.</summary>
    public IReadOnlyList<TimeLimit> DueLimits => Array.AsReadOnly(_due);

    /// <summary>How often it may be taken in one course; null means any number of times.</summary>
    public int? MostTimes { get; private init; }

    /// <summary>How often it is owed while the course stays in the states it may be taken in; null when it does not recur.</summary>
    public DateLength? Interval { get; private init; }

    /// <summary>A step that anyone may take at any time, and after which the state stays.</summary>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public static ProcedureStep Of(string code, LocalizedText title) =>
        new(Domain.Code.Check(code, nameof(code)), Require.NotNull(title, nameof(title)));

    /// <summary>May be taken in these states.</summary>
    /// <exception cref="ArgumentException">One of them is no code.</exception>
    public ProcedureStep From(params string[] states) => this with { _origins = Parts.WithCodes(_origins, states, nameof(states)) };

    /// <summary>This state follows.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public ProcedureStep To(string state) => this with { Target = Domain.Code.Check(state, nameof(state)) };

    /// <summary>May be taken in these roles only, and by an actor whose role is stated.</summary>
    /// <exception cref="ArgumentException">One of them is no code.</exception>
    public ProcedureStep By(params string[] roles) => this with { _roles = Parts.WithCodes(_roles, roles, nameof(roles)) };

    /// <summary>Refused unless all of this is there.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProcedureStep Needs(params Need[] needs) => this with { _conditions = Parts.With(_conditions, needs, nameof(needs)) };

    /// <summary>Refused before each of these dates; on the day itself it is allowed.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProcedureStep NotBefore(params TimeLimit[] limits) => this with { _earliest = Parts.With(_earliest, limits, nameof(limits)) };

    /// <summary>Expected from each of these dates on: earlier it is still allowed, with a warning.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProcedureStep ExpectedFrom(params TimeLimit[] limits) => this with { _expected = Parts.With(_expected, limits, nameof(limits)) };

    /// <summary>Refused after each of these dates; on the day itself it is allowed.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProcedureStep NotAfter(params TimeLimit[] limits) => this with { _latest = Parts.With(_latest, limits, nameof(limits)) };

    /// <summary>Owed by each of these dates: later it is still allowed, with a warning.</summary>
    /// <remarks>Once taken since the limit began to run, the step is no longer owed by it. It is not owed yet while it would be refused as too early.</remarks>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProcedureStep DueBy(params TimeLimit[] limits) => this with { _due = Parts.With(_due, limits, nameof(limits)) };

    /// <summary>May be taken this many times in one course.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public ProcedureStep AtMost(int times) => times >= 1
        ? this with { MostTimes = times }
        : throw new ArgumentOutOfRangeException(nameof(times), times, "A step may be taken at least once.");

    /// <summary>Owed once in every stretch of this length, counted from the day on which the course came into the states it may be taken in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is nothing.</exception>
    public ProcedureStep Every(DateLength interval) => Require.NotNull(interval, nameof(interval)).Count >= 1
        ? this with { Interval = interval }
        : throw new ArgumentOutOfRangeException(nameof(interval), interval, "A duty recurs after one day at least.");

    /// <inheritdoc/>
    public bool Equals(ProcedureStep? other) => other is not null
        && Code == other.Code && Title.Equals(other.Title) && Target == other.Target && MostTimes == other.MostTimes && Equals(Interval, other.Interval)
        && _origins.SequenceEqual(other._origins) && _roles.SequenceEqual(other._roles) && _conditions.SequenceEqual(other._conditions)
        && _earliest.SequenceEqual(other._earliest) && _expected.SequenceEqual(other._expected) && _latest.SequenceEqual(other._latest) && _due.SequenceEqual(other._due);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.Join(KeyHash.OfText(Code), Parts.Hash(_conditions)), Parts.Hash(_due));

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Whether it may be taken in the state, as far as the state decides.</summary>
    internal bool Leaves(ProcedureState state) =>
        _origins.Length == 0 ? !state.IsEnd : Array.IndexOf(_origins, state.Code) >= 0;

    /// <summary>All limits, of every sort.</summary>
    internal IEnumerable<TimeLimit> Limits() => _earliest.Concat(_expected).Concat(_latest).Concat(_due);
}
