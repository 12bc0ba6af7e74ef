using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Judges whether a step may be taken in a course; the only place that does.</summary>
internal sealed class StepCheck
{
    private readonly Course _course;
    private readonly StepTaken _taken;
    private readonly bool _isRestored;
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _notes = [];

    internal StepCheck(Course course, StepTaken taken, bool isRestored)
    {
        _course = course;
        _taken = taken;
        _isRestored = isRestored;
        CheckOrder();
        if (course.Procedure.FindStep(taken.Step) is ProcedureStep step)
        {
            CheckState(step);
            CheckRole(step);
            CheckActor(step);
            CheckTimes(step);
            _findings.AddRange(NeedCheck.Missing(course, taken, step.Conditions, Of));
            CheckEarliest(step);
            CheckExpected(step);
            CheckLatest(step);
            CheckDue(step);
            CheckSlots(step);
        }
        else
        {
            _findings.Add(Of(DomainFindings.StepUnknown));
        }

        Refuses = Checked.HasErrors(_findings);
        Findings = [.. _findings, .. _notes];
    }

    internal IReadOnlyList<Finding> Findings { get; }

    internal bool Refuses { get; }

    private static string Listed(IEnumerable<string> codes) => string.Join(", ", codes);

    private void CheckOrder()
    {
        if (_taken.On < _course.LatestDay)
        {
            _findings.Add(Of(DomainFindings.StepBeforePrevious).With("previous", _course.LatestDay));
        }
    }

    private void CheckState(ProcedureStep step)
    {
        ProcedureState state = _course.Current;
        if (state.IsEnd)
        {
            _findings.Add(Of(DomainFindings.CourseEnded).With("state", state.Code, StepWords.State(_course.Procedure, state.Code)).With("endedOn", _course.LatestDay));
        }
        else if (!step.Leaves(state))
        {
            _findings.Add(Of(DomainFindings.StepInOtherState)
                .With("state", state.Code, StepWords.State(_course.Procedure, state.Code))
                .With("allowed", Listed(step.Origins), StepWords.Listed(step.Origins.Select(one => StepWords.State(_course.Procedure, one)))));
        }
    }

    private void CheckRole(ProcedureStep step)
    {
        if (step.Roles.Count > 0 && !(_taken.Role is string role && step.Roles.Contains(role)))
        {
            _findings.Add(Of(DomainFindings.RoleNotAllowed)
                .With("role", _taken.Role ?? Keys.None, _taken.Role is string given ? StepWords.Word(given) : StepWords.NotGiven)
                .With("allowed", Listed(step.Roles), StepWords.Listed(step.Roles.Select(StepWords.Word))));
        }
    }

    /// <summary>Where others are told apart from who took the step, or must be the same, it is known who that was.</summary>
    private void CheckActor(ProcedureStep step)
    {
        ProcedureStep[] others = _taken.Actor is null
            ? _course.Procedure.Steps.Where(one => one.Conditions.Any(need => need.ComparesTakersOf(step.Code))).ToArray()
            : [];
        if (others.Length > 0)
        {
            _findings.Add(Of(DomainFindings.ActorNotNamed)
                .With("others", Listed(others.Select(one => one.Code)), StepWords.Listed(others.Select(one => StepWords.Step(_course.Procedure, one.Code)))));
        }
    }

    private void CheckTimes(ProcedureStep step)
    {
        if (_course.Times(step.Code) >= step.MostTimes)
        {
            _findings.Add(Of(DomainFindings.StepTooOften).With("times", step.MostTimes!.Value));
        }
    }

    private void CheckEarliest(ProcedureStep step)
    {
        RunningLimit[] limits = RunningLimit.Of(_course, step.EarliestLimits).ToArray();
        RunningLimit[] broken = limits.Where(limit => _taken.On < limit.Date.Date).OrderByDescending(limit => limit.Date.Date).ToArray();
        Report(broken, DomainFindings.StepTooEarly, "earliest");
        NoteProvisional(limits);
    }

    private void CheckExpected(ProcedureStep step)
    {
        RunningLimit[] limits = RunningLimit.Of(_course, step.ExpectedLimits).OrderByDescending(limit => limit.Date.Date).ToArray();
        if (limits.Length > 0 && _taken.On < limits[0].Date.Date)
        {
            _findings.Add(Of(DomainFindings.StepEarly).With("earliest", limits[0].Date.Date));
        }

        NoteProvisional(limits);
    }

    private void CheckLatest(ProcedureStep step)
    {
        RunningLimit[] limits = RunningLimit.Of(_course, step.LatestLimits).ToArray();
        RunningLimit[] broken = limits.Where(limit => _taken.On > limit.Date.Date).OrderBy(limit => limit.Date.Date).ToArray();
        Report(broken, DomainFindings.StepTooLate, "latest");
        NoteProvisional(limits);
    }

    private void CheckDue(ProcedureStep step)
    {
        if (StepsOwed.Due(_course, step) is RunningLimit due)
        {
            if (_taken.On > due.Date.Date)
            {
                _findings.Add(Of(DomainFindings.StepLate).With("due", due.Date.Date));
            }

            NoteProvisional([due]);
        }
    }

    /// <summary>Whoever goes on leaves no recurring step behind unnoticed.</summary>
    private void CheckSlots(ProcedureStep step)
    {
        if (step.Target is not string target || _course.Procedure.FindState(target) is not { IsEnd: false } next)
        {
            return;
        }

        foreach (ProcedureStep recurring in _course.Procedure.Steps.Where(one => one.Interval is not null && one.Leaves(_course.Current) && !one.Leaves(next)))
        {
            StepDue[] missed = StepsOwed.Slots(_course, recurring, _taken.On).Where(slot => slot.IsOverdue).ToArray();
            if (missed.Length > 0)
            {
                _findings.Add(Of(DomainFindings.SlotsMissed).With("other", recurring.Code, StepWords.Step(_course.Procedure, recurring.Code)).With("count", missed.Length).With("due", missed[0].Due.Date));
            }
        }
    }

    /// <summary>The limit that decides, the first of those broken. A restored step is not refused by what the calendar says today.</summary>
    private void Report(RunningLimit[] broken, FindingKind kind, string name)
    {
        RunningLimit[] firm = broken.Where(limit => !_isRestored || !limit.Limit.UsesWorkingDays).ToArray();
        if (firm.Length > 0)
        {
            _findings.Add(Of(kind).With(name, firm[0].Date.Date));
        }
        else if (broken.Length > 0)
        {
            _findings.Add(Of(DomainFindings.StepOutsideCalendar).With("limit", broken[0].Date.Date));
        }
    }

    private void NoteProvisional(RunningLimit[] limits)
    {
        foreach (LocalDate date in limits.Where(limit => limit.Date.IsProvisional).Select(limit => limit.Date.Date).Distinct())
        {
            Finding note = Of(DomainFindings.LimitProvisional).With("limit", date);
            if (!_notes.Contains(note))
            {
                _notes.Add(note);
            }
        }
    }

    private Finding Of(FindingKind kind) =>
        Finding.Of(kind, FindingPlace.OfSubject(_course.Subject))
            .With("step", _taken.Step, StepWords.Step(_course.Procedure, _taken.Step))
            .With("date", _taken.On)
            .With("procedure", _course.Procedure.Code, StepWords.Titled(_course.Procedure.Title, _course.Procedure.Code));
}
