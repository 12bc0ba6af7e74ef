using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Collects states and steps and checks them as a whole (程序设计).</summary>
/// <remarks>Not safe for use by several threads at once. <see cref="Build"/> may be called again after changes.</remarks>
public sealed class ProcedureBuilder
{
    private readonly string _code;
    private readonly LocalizedText _title;
    private readonly List<ProcedureState> _states = [];
    private readonly List<ProcedureStep> _steps = [];
    private string? _start;

    /// <summary>A procedure without states and steps yet.</summary>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public ProcedureBuilder(string code, LocalizedText title)
    {
        _code = Code.Check(code, nameof(code));
        _title = Require.NotNull(title, nameof(title));
    }

    /// <summary>Adds a state; the first one added is where courses begin, unless <see cref="StartsIn"/> says otherwise.</summary>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public ProcedureBuilder State(string code, LocalizedText title) => Add(code, title, false);

    /// <summary>Adds a state that ends the course.</summary>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public ProcedureBuilder End(string code, LocalizedText title) => Add(code, title, true);

    /// <summary>Courses begin in this state.</summary>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public ProcedureBuilder StartsIn(string state)
    {
        _start = Code.Check(state, nameof(state));
        return this;
    }

    /// <summary>Adds a step.</summary>
    public ProcedureBuilder Add(ProcedureStep step)
    {
        _steps.Add(Require.NotNull(step, nameof(step)));
        return this;
    }

    /// <summary>Puts a step in the place of the one with the same code.</summary>
    /// <exception cref="ArgumentException">There is none with its code.</exception>
    public ProcedureBuilder Replace(ProcedureStep step)
    {
        Require.NotNull(step, nameof(step));
        int at = _steps.FindIndex(other => other.Code == step.Code);
        if (at < 0)
        {
            throw new ArgumentException($"Only a step that is there can be replaced; there is no '{step.Code}'.", nameof(step));
        }

        _steps[at] = step;
        return this;
    }

    /// <summary>The procedure, or all reasons why it cannot work.</summary>
    public Checked<Procedure> Build()
    {
        IReadOnlyList<Finding> faults = new ProcedureCheck(_code, _title, _start, _states, _steps).Faults();
        return Checked.Unless<Procedure>(faults, () =>
        {
            string start = _start ?? _states[0].Code;
            return new(_code, _title, _states.First(state => state.Code == start), [.. _states], [.. _steps]);
        });
    }

    internal ProcedureBuilder Take(Procedure procedure)
    {
        _states.AddRange(procedure.States);
        _steps.AddRange(procedure.Steps);
        _start = procedure.StartState;
        return this;
    }

    private ProcedureBuilder Add(string code, LocalizedText title, bool isEnd)
    {
        _states.Add(new ProcedureState(Code.Check(code, nameof(code)), Require.NotNull(title, nameof(title)), isEnd));
        return this;
    }
}
