using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Taking steps, what is open and what is owed.</content>
public sealed partial class Course
{
    /// <summary>Rebuilds a course from its parts: the steps are judged one after the other, exactly as they were at first.</summary>
    /// <remarks>
    /// The first step that is refused refuses the course, since all that follow rest on it; its findings are all there. A limit that counts working days is not judged
    /// as it was, because the calendar is known better than it was then: what it would refuse today stands, with a warning.
    /// </remarks>
    /// <exception cref="System.ArgumentException">The subject is none, a step is null, or the name of a date is no code.</exception>
    public static Checked<Course> Restore(
        Procedure procedure,
        SubjectId subject,
        LocalDate began,
        IEnumerable<StepTaken> history,
        WorkingCalendar calendar,
        IEnumerable<KeyValuePair<string, LocalDate>> dates)
    {
        Course course = Begin(procedure, subject, began).With(calendar);
        foreach (KeyValuePair<string, LocalDate> pair in Require.NotNull(dates, nameof(dates)))
        {
            course = course.WithDate(pair.Key, pair.Value);
        }

        List<Finding> findings = [];
        foreach (StepTaken taken in Require.NoneNull(history, nameof(history)))
        {
            StepCheck check = new(course, taken, isRestored: true);
            findings.AddRange(check.Findings);
            if (check.Refuses)
            {
                return Checked.Refused<Course>(findings);
            }

            course = course.After(taken);
        }

        return Checked.Of(course, findings);
    }

    /// <summary>All that speaks against taking the step: errors refuse it, warnings and notes do not. Empty when nothing does.</summary>
    public IReadOnlyList<Finding> CanDo(StepTaken taken) =>
        new StepCheck(this, Require.NotNull(taken, nameof(taken)), isRestored: false).Findings;

    /// <summary>The course with the step taken, or all the reasons why it is refused; the same ones as <see cref="CanDo"/> gives.</summary>
    public Checked<Course> Do(StepTaken taken)
    {
        StepCheck check = new(this, Require.NotNull(taken, nameof(taken)), isRestored: false);
        return Checked.Unless(check.Findings, () => After(taken));
    }

    /// <summary>The steps that the state allows and that were not taken as often as they may be, in the order of the procedure.</summary>
    public IReadOnlyList<ProcedureStep> Open()
    {
        ProcedureState state = Current;
        return [.. Procedure.Steps.Where(step => step.Leaves(state) && !(Times(step.Code) >= step.MostTimes))];
    }

    /// <summary>The steps that the state on this day allows, and whose first and last days allow it.</summary>
    public IReadOnlyList<ProcedureStep> OpenOn(LocalDate day)
    {
        Course then = AsOf(day);
        LocalDate on = day.Iso();
        return on < Began
            ? []
            : [.. then.Open().Where(step =>
                RunningLimit.Of(then, step.EarliestLimits).All(limit => limit.Date.Date <= on)
                && RunningLimit.Of(then, step.LatestLimits).All(limit => limit.Date.Date >= on))];
    }

    /// <summary>What is owed at the end of this day, by due date: steps with a due date that are open and not taken since it began to run, and recurring ones, missed slots included.</summary>
    public IReadOnlyList<StepDue> DueOn(LocalDate day) => day.Iso() < Began ? [] : StepsOwed.On(AsOf(day), day.Iso());

    /// <summary>The slots of recurring steps that went by without the step up to this day, by due date; they stay named when the state has changed since.</summary>
    public IReadOnlyList<StepDue> MissedOn(LocalDate day) => day.Iso() < Began ? [] : StepsOwed.Missed(AsOf(day), day.Iso());

    /// <summary>A Mermaid state diagram of the procedure, with the way that was taken and the state now marked.</summary>
    public string Mermaid(Language language) => ProcedureDiagram.Draw(Procedure, this, Require.NotNull(language, nameof(language)));

    /// <summary>Writes every step taken as a record of the kind <see cref="RecordKinds.ProcedureStep"/> with the entry id <c>course:{source}@{revision}/{place in the history}</c>.</summary>
    /// <remarks>Attributes: procedure, step, the state after it, actor, role, <c>paper.</c> with each paper, and every value under its own name. Writing again changes nothing. A source names one course; a course that goes on may be written again with the same revision.</remarks>
    /// <exception cref="System.ArgumentException">Source and revision make no entry id (<see cref="EntryId.Derived"/>).</exception>
    public void WriteRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Keys.CheckEntry(source, nameof(source));
        string course = EntrySource.Of("course", source);
        Write(Require.NotNull(builder, nameof(builder)), course, revision);
        if (_history.Length == 0 && revision > 0)
        {
            WithdrawnRecords.Write(builder, course, revision - 1, Subject, Began);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote for this source up to this revision, because it never took place: what was written stays as history, and none of it stands.</summary>
    /// <exception cref="System.ArgumentException">Source and revision make no entry id (<see cref="EntryId.Derived"/>).</exception>
    public void WithdrawRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Keys.CheckEntry(source, nameof(source));
        WithdrawnRecords.Write(builder, EntrySource.Of("course", source), revision, Subject, Began);
    }

    internal void Write(WorkLedgerBuilder builder, string source, int revision)
    {
        for (int i = 0; i < _history.Length; i++)
        {
            EntryId entry = EntryId.Derived(source, revision, Keys.Text(i + 1));
            builder.Add(StepRecord.Of(entry, Subject, Procedure.Code, _history[i], _states[i]));
        }
    }
}
