using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether a procedure can work: every fault, in a fixed order.</summary>
internal sealed class ProcedureCheck
{
    private readonly string _procedure;
    private readonly LocalizedText _title;
    private readonly string? _start;
    private readonly IReadOnlyList<ProcedureState> _states;
    private readonly IReadOnlyList<ProcedureStep> _steps;
    private readonly HashSet<string> _stateCodes;
    private readonly HashSet<string> _stepCodes;
    private readonly List<Finding> _faults = [];

    internal ProcedureCheck(string procedure, LocalizedText title, string? start, IReadOnlyList<ProcedureState> states, IReadOnlyList<ProcedureStep> steps)
    {
        _procedure = procedure;
        _title = title;
        _start = start ?? (states.Count > 0 ? states[0].Code : null);
        _states = states;
        _steps = steps;
        _stateCodes = new(states.Select(state => state.Code), StringComparer.Ordinal);
        _stepCodes = new(steps.Select(step => step.Code), StringComparer.Ordinal);
    }

    internal IReadOnlyList<Finding> Faults()
    {
        CheckStart();
        Repeated(_states.Select(state => state.Code), code => Of(DomainFindings.StateGivenTwice).With("state", code, State(code)));
        Repeated(_steps.Select(step => step.Code), code => Of(DomainFindings.StepGivenTwice).With("step", code, Step(code)));
        foreach (ProcedureStep step in _steps)
        {
            CheckStates(step);
        }

        bool isDrawn = _faults.Count == 0;
        foreach (ProcedureStep step in _steps)
        {
            CheckNames(step);
        }

        if (isDrawn)
        {
            CheckWays(new ProcedureWays(_start!, _states, _steps));
        }

        return _faults;
    }

    /// <summary>The steps that a step refers to, each once, in the order in which it names them.</summary>
    private static IEnumerable<string> References(ProcedureStep step) =>
        step.Conditions.SelectMany(need => need.Steps(step.Code)).Concat(step.Limits().SelectMany(limit => limit.Steps())).Distinct(StringComparer.Ordinal);

    private void CheckStart()
    {
        if (_start is null || _steps.Count == 0)
        {
            _faults.Add(Of(DomainFindings.ProcedureEmpty));
        }
        else if (!_stateCodes.Contains(_start))
        {
            _faults.Add(Of(DomainFindings.StartUnknown).With("state", _start, State(_start)));
        }
        else if (_states.First(state => state.Code == _start).IsEnd)
        {
            _faults.Add(Of(DomainFindings.StartIsEnd).With("state", _start, State(_start)));
        }
    }

    private void Repeated(IEnumerable<string> codes, Func<string, Finding> fault)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (string code in codes)
        {
            if (!seen.Add(code) && told.Add(code))
            {
                _faults.Add(fault(code));
            }
        }
    }

    private void CheckStates(ProcedureStep step)
    {
        foreach (string state in step.Origins.Concat(step.Target is string target ? [target] : []).Distinct(StringComparer.Ordinal))
        {
            if (!_stateCodes.Contains(state))
            {
                _faults.Add(Of(DomainFindings.StepStateUnknown, step).With("state", state, State(state)));
            }
        }

        foreach (ProcedureState state in _states)
        {
            if (state.IsEnd && step.Origins.Contains(state.Code))
            {
                _faults.Add(Of(DomainFindings.StepFromEnd, step).With("state", state.Code, State(state.Code)));
            }
        }
    }

    private void CheckNames(ProcedureStep step)
    {
        foreach (string other in References(step))
        {
            if (!_stepCodes.Contains(other))
            {
                _faults.Add(Of(DomainFindings.StepReferenceUnknown, step).With("other", other, Step(other)));
            }
        }
    }

    private void CheckWays(ProcedureWays ways)
    {
        foreach (ProcedureState state in _states)
        {
            if (!ways.IsReached(state.Code))
            {
                _faults.Add(Of(DomainFindings.StateNeverReached).With("state", state.Code, State(state.Code)));
            }
            else if (!ways.Ends(state.Code))
            {
                _faults.Add(Of(DomainFindings.StateWithoutEnd).With("state", state.Code, State(state.Code)));
            }
        }

        foreach (ProcedureStep step in _steps)
        {
            foreach (string other in References(step))
            {
                if (_stepCodes.Contains(other) && !ways.CanPrecede(other, step.Code))
                {
                    _faults.Add(Of(DomainFindings.StepReferenceNeverBefore, step).With("other", other, Step(other)));
                }
            }
        }
    }

    private Finding Of(FindingKind kind) => Finding.Of(kind, FindingPlace.Nowhere).With("procedure", _procedure, StepWords.Titled(_title, _procedure));

    private Finding Of(FindingKind kind, ProcedureStep step) => Of(kind).With("step", step.Code, StepWords.Titled(step.Title, step.Code));

    // Of a state or a step that is not there nobody knows the title.
    private LocalizedText State(string code) => StepWords.Titled(_states.FirstOrDefault(state => state.Code == code)?.Title, code);

    private LocalizedText Step(string code) => StepWords.Titled(_steps.FirstOrDefault(step => step.Code == code)?.Title, code);
}
