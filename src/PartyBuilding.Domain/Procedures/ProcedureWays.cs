using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Which states lead to which, needs and limits left aside. For states and steps that are consistent.</summary>
internal sealed class ProcedureWays
{
    private readonly Dictionary<string, ProcedureState> _states;
    private readonly Dictionary<string, ProcedureStep> _steps;
    private readonly Dictionary<string, HashSet<string>> _reach;
    private readonly HashSet<string> _reached;

    internal ProcedureWays(string start, IReadOnlyList<ProcedureState> states, IReadOnlyList<ProcedureStep> steps)
    {
        _states = states.ToDictionary(state => state.Code, StringComparer.Ordinal);
        _steps = steps.ToDictionary(step => step.Code, StringComparer.Ordinal);
        _reach = states.ToDictionary(state => state.Code, Reach, StringComparer.Ordinal);
        _reached = _reach[start];
    }

    internal bool IsReached(string state) => _reached.Contains(state);

    internal bool Ends(string state) => _reach[state].Any(other => _states[other].IsEnd);

    /// <summary>Whether the first step can have been taken when the second one is.</summary>
    internal bool CanPrecede(string first, string second)
    {
        ProcedureStep earlier = _steps[first];
        ProcedureStep later = _steps[second];
        if (first == second && earlier.MostTimes == 1)
        {
            return false;
        }

        return _reached.Any(from => earlier.Leaves(_states[from])
            && _reach[earlier.Target ?? from].Any(at => later.Leaves(_states[at])));
    }

    private HashSet<string> Reach(ProcedureState from)
    {
        HashSet<string> reach = new(StringComparer.Ordinal) { from.Code };
        Queue<string> open = new(reach);
        while (open.Count > 0)
        {
            ProcedureState state = _states[open.Dequeue()];
            foreach (ProcedureStep step in _steps.Values)
            {
                if (step.Target is string target && step.Leaves(state) && reach.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        return reach;
    }
}
