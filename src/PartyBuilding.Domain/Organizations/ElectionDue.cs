using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>An election that is due soon or overdue, as seen on a day (换届提醒).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ElectionDue
{
    internal ElectionDue(TermOfOffice term, LocalDate day)
    {
        Term = term;
        DaysLeft = Period.DaysBetween(day, term.LatestElection);
    }

    /// <summary>The term.</summary>
    public TermOfOffice Term { get; }

    /// <summary>The day by which the election is held.</summary>
    public LocalDate Due => Term.LatestElection;

    /// <summary>The days from the day it is seen on to that day; below zero when it is overdue.</summary>
    public int DaysLeft { get; }

    /// <summary>Whether that day is over.</summary>
    public bool IsOverdue => DaysLeft < 0;

    /// <summary>The same as a finding at the organization.</summary>
    public Finding ToFinding() => Finding.Of(IsOverdue ? DomainFindings.ElectionOverdue : DomainFindings.ElectionUpcoming, FindingPlace.OfSubject(Term.Organization))
        .With("number", Term.Number)
        .With("due", Due)
        .With("days", System.Math.Abs(DaysLeft));

    /// <summary>The term and the day, such as "407 term 8 2021-06-10/.. due by 2026-06-09".</summary>
    public override string ToString() => $"{Term} due by {Due.Text()}";
}
