using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A step that is owed in a course: by when, since when, and whether it is overdue (应办事项).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record StepDue
{
    internal StepDue(SubjectId subject, ProcedureStep step, ReckonedDate due, LocalDate since, ReckonedDate? lastDay, LocalDate day, int? slot)
    {
        Subject = subject;
        Step = step;
        Due = due;
        Since = since;
        LastDay = lastDay;
        IsOverdue = day > due.Date;
        IsLapsed = day > lastDay?.Date;
        Slot = slot;
    }

    /// <summary>Whom or what the course is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The step.</summary>
    public ProcedureStep Step { get; }

    /// <summary>The last day on which it is in time.</summary>
    public ReckonedDate Due { get; }

    /// <summary>The day from which the time runs; for a recurring step the beginning of the slot.</summary>
    public LocalDate Since { get; }

    /// <summary>Whether the day asked about lies after the due date.</summary>
    public bool IsOverdue { get; }

    /// <summary>The last day on which it may be taken at all; null when it may be taken late without end.</summary>
    public ReckonedDate? LastDay { get; }

    /// <summary>Whether the day asked about lies after <see cref="LastDay"/>: the step is owed and can no longer be taken.</summary>
    public bool IsLapsed { get; }

    /// <summary>For a recurring step the number of the slot, counted from 1; null for others. An overdue slot was missed and stays listed while the state lasts.</summary>
    public int? Slot { get; }

    /// <summary>The same as a finding: a warning when overdue, else a note.</summary>
    public Finding ToFinding()
    {
        FindingKind kind = IsLapsed ? DomainFindings.StepLapsed : IsOverdue ? DomainFindings.StepOverdue : DomainFindings.StepOwed;
        Finding finding = Finding.Of(kind, FindingPlace.OfSubject(Subject)).With("step", Step.Code, StepWords.Titled(Step.Title, Step.Code)).With("since", Since).With("due", Due.Date);
        return IsLapsed ? finding.With("latest", LastDay!.Value.Date) : finding;
    }

    /// <summary>Subject, step and due date.</summary>
    public override string ToString() => $"{Subject} {Step} {Due}{(IsOverdue ? " overdue" : string.Empty)}";
}
