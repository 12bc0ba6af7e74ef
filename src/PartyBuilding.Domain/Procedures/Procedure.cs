using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>How something is done in order: states, and the steps that lead from one to the next (程序).</summary>
/// <remarks>Immutable; equal by content. Made by a <see cref="ProcedureBuilder"/>, which refuses one that cannot work. A <see cref="Course"/> is a procedure under way.</remarks>
public sealed class Procedure : IEquatable<Procedure>
{
    private readonly Dictionary<string, ProcedureState> _states;
    private readonly Dictionary<string, ProcedureStep> _steps;

    internal Procedure(string code, LocalizedText title, ProcedureState start, ProcedureState[] states, ProcedureStep[] steps)
    {
        Code = code;
        Title = title;
        Start = start;
        States = Array.AsReadOnly(states);
        Steps = Array.AsReadOnly(steps);
        _states = states.ToDictionary(state => state.Code, StringComparer.Ordinal);
        _steps = steps.ToDictionary(step => step.Code, StringComparer.Ordinal);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The states, in the order in which they were given.</summary>
    public IReadOnlyList<ProcedureState> States { get; }

    /// <summary>The steps, in the order in which they were given.</summary>
    public IReadOnlyList<ProcedureStep> Steps { get; }

    /// <summary>The code of the state that every course begins in.</summary>
    public string StartState => Start.Code;

    internal ProcedureState Start { get; }

    /// <summary>The state with this code; null when there is none.</summary>
    public ProcedureState? FindState(string code) => _states.TryGetValue(Require.NotNull(code, nameof(code)), out ProcedureState? state) ? state : null;

    /// <summary>The step with this code; null when there is none.</summary>
    public ProcedureStep? FindStep(string code) => _steps.TryGetValue(Require.NotNull(code, nameof(code)), out ProcedureStep? step) ? step : null;

    /// <summary>A builder that holds all of this, to change a step or to add to it.</summary>
    public ProcedureBuilder ToBuilder() => new ProcedureBuilder(Code, Title).Take(this);

    /// <summary>A Mermaid state diagram (<c>stateDiagram-v2</c>), the same text for equal procedures.</summary>
    public string Mermaid(Language language) => ProcedureDiagram.Draw(this, null, Require.NotNull(language, nameof(language)));

    /// <inheritdoc/>
    public bool Equals(Procedure? other) => ReferenceEquals(this, other) || (other is not null
        && Code == other.Code && Title.Equals(other.Title) && StartState == other.StartState
        && States.SequenceEqual(other.States) && Steps.SequenceEqual(other.Steps));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Procedure);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.OfText(Code), KeyHash.Join(States.Count, Steps.Count));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
