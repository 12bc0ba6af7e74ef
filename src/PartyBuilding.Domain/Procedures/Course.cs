using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A procedure under way for one subject: what was done, in which state that left it, and what is owed (办理过程).</summary>
/// <remarks>
/// Immutable; equal by content. The state on any day is the fold of the steps up to that day. A step that is refused changes nothing.
/// Steps are dated in order; those of one day keep the order in which they were taken.
/// </remarks>
public sealed partial class Course : IEquatable<Course>
{
    private readonly StepTaken[] _history;

    // The state after each step of the history.
    private readonly string[] _states;

    private Course(Procedure procedure, SubjectId subject, LocalDate began, WorkingCalendar calendar, IReadOnlyDictionary<string, LocalDate> dates, StepTaken[] history, string[] states)
    {
        Procedure = procedure;
        Subject = subject;
        Began = began;
        Calendar = calendar;
        Dates = dates;
        _history = history;
        _states = states;
    }

    /// <summary>The procedure.</summary>
    public Procedure Procedure { get; }

    /// <summary>Whom or what it is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The day it began.</summary>
    public LocalDate Began { get; }

    /// <summary>The calendar that working days are counted by.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The dates set for this course, by name.</summary>
    public IReadOnlyDictionary<string, LocalDate> Dates { get; }

    /// <summary>The steps taken, in order.</summary>
    public IReadOnlyList<StepTaken> History => Array.AsReadOnly(_history);

    /// <summary>The code of the state after all steps.</summary>
    public string State => _states.Length == 0 ? Procedure.StartState : _states[_states.Length - 1];

    /// <summary>Whether the state is an end.</summary>
    public bool IsEnded => Current.IsEnd;

    internal int Count => _history.Length;

    internal ProcedureState Current => Procedure.FindState(State)!;

    /// <summary>The day of the latest step; the beginning when there is none.</summary>
    internal LocalDate LatestDay => _history.Length == 0 ? Began : _history[_history.Length - 1].On;

    /// <summary>A course without steps, dates and calendar yet.</summary>
    /// <exception cref="ArgumentException">The subject is none.</exception>
    public static Course Begin(Procedure procedure, SubjectId subject, LocalDate on)
    {
        Require.NotNull(procedure, nameof(procedure));
        Require.Some(subject.IsNone, nameof(subject));
        return new(procedure, subject, on.Iso(), WorkingCalendar.None, NoDates(), [], []);
    }

    /// <summary>The same course, with working days counted by this calendar. Steps that were taken are not judged again.</summary>
    public Course With(WorkingCalendar calendar) =>
        new(Procedure, Subject, Began, Require.NotNull(calendar, nameof(calendar)), Dates, _history, _states);

    /// <summary>The same course with a named date, to be set before the first step. A date that becomes known later is given with a step (<see cref="StepTaken.With(string, LocalDate)"/>).</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    /// <exception cref="InvalidOperationException">A step was taken.</exception>
    public Course WithDate(string name, LocalDate date)
    {
        Code.Check(name, nameof(name));
        if (_history.Length > 0)
        {
            throw new InvalidOperationException($"The date '{name}' is set before the first step; later it is given with a step.");
        }

        SortedDictionary<string, LocalDate> dates = NoDatesYet();
        foreach (KeyValuePair<string, LocalDate> pair in Dates)
        {
            dates[pair.Key] = pair.Value;
        }

        dates[name] = date.Iso();
        return new(Procedure, Subject, Began, Calendar, new ReadOnlyDictionary<string, LocalDate>(dates), _history, _states);
    }

    /// <summary>The course as it was at the end of this day.</summary>
    public Course AsOf(LocalDate day)
    {
        LocalDate last = day.Iso();
        int count = _history.Length;
        while (count > 0 && _history[count - 1].On > last)
        {
            count--;
        }

        return count == _history.Length ? this : Cut(count);
    }

    /// <summary>The code of the state at the end of this day; before the beginning the state that courses begin in.</summary>
    public string StateOn(LocalDate day) => AsOf(day).State;

    /// <inheritdoc/>
    public bool Equals(Course? other) => other is not null
        && Subject == other.Subject && Began == other.Began && Procedure.Equals(other.Procedure) && Calendar.Equals(other.Calendar)
        && Dates.SequenceEqual(other.Dates) && _history.SequenceEqual(other._history);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Course);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.Join(Subject.GetHashCode(), Began.GetHashCode()), _history.Length);

    /// <summary>Procedure, subject and state, such as "proposal proposal:12 assigned".</summary>
    public override string ToString() => $"{Procedure} {Subject} {State}";

    internal StepTaken TakenAt(int index) => _history[index];

    /// <summary>The state before the step at this place was taken.</summary>
    internal string StateBefore(int index) => index == 0 ? Procedure.StartState : _states[index - 1];

    internal string StateAfter(int index) => _states[index];

    internal int FirstIndex(string step) => Array.FindIndex(_history, taken => taken.Step == step);

    internal int LastIndex(Predicate<StepTaken> match) => Array.FindLastIndex(_history, match);

    internal int Times(string step) => _history.Count(taken => taken.Step == step);

    internal Course After(StepTaken taken)
    {
        string state = Procedure.FindStep(taken.Step)!.Target ?? State;
        return new(Procedure, Subject, Began, Calendar, Dates, [.. _history, taken], [.. _states, state]);
    }

    private static SortedDictionary<string, LocalDate> NoDatesYet() => new(StringComparer.Ordinal);

    private static ReadOnlyDictionary<string, LocalDate> NoDates() => new(NoDatesYet());

    private Course Cut(int count) =>
        new(Procedure, Subject, Began, Calendar, Dates, [.. _history.Take(count)], [.. _states.Take(count)]);
}
