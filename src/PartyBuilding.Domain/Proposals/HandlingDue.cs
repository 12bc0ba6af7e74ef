using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a unit, the office or a proposer owes in the handling of a proposal (应办事项).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record HandlingDue
{
    internal HandlingDue(ProposalId proposal, string duty, SubjectId? who, SubjectId unit, ReckonedDate due, LocalDate day)
    {
        Proposal = proposal;
        Duty = duty;
        Who = who;
        Unit = unit;
        Due = due;
        IsOverdue = day > due.Date;
    }

    /// <summary>The proposal.</summary>
    public ProposalId Proposal { get; }

    /// <summary>What is owed, a code of <see cref="HandlingDuties"/>.</summary>
    public string Duty { get; }

    /// <summary>Who owes it; null for the office.</summary>
    public SubjectId? Who { get; }

    /// <summary>The unit that it is about.</summary>
    public SubjectId Unit { get; }

    /// <summary>The last day.</summary>
    public ReckonedDate Due { get; }

    /// <summary>Whether the day that was asked for lies after it.</summary>
    public bool IsOverdue { get; }

    /// <summary>The row as a finding: overdue as a warning, else as a note.</summary>
    public Finding ToFinding() => Finding.Of(IsOverdue ? DomainFindings.HandlingOverdue : DomainFindings.HandlingOwed, FindingPlace.OfSubject(Proposal))
        .With("duty", Duty, WellKnown.Duty(Duty)).With("unit", Unit).With("due", Due.Date);

    /// <summary>Proposal, duty, unit and last day.</summary>
    public override string ToString() => $"{Proposal} {Duty} {Unit} {Due}";
}
