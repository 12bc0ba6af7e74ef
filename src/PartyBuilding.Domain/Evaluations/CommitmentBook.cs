using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Many commitments (承诺台账): how many are fulfilled, open or overdue, and which have no answer from the other side.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CommitmentBook
{
    private CommitmentBook(Commitment[] commitments) => Commitments = Array.AsReadOnly(commitments);

    /// <summary>All commitments, by key.</summary>
    public IReadOnlyList<Commitment> Commitments { get; }

    /// <summary>A book of these commitments; the order given does not matter, and one given twice counts once.</summary>
    /// <remarks>Where one key stands for different commitments all of them are left out and reported.</remarks>
    /// <exception cref="ArgumentException">One of the commitments is null.</exception>
    public static Checked<CommitmentBook> Of(IEnumerable<Commitment> commitments)
    {
        List<Finding> findings = [];
        Commitment[] kept = UniqueEntries.Of(commitments, commitment => commitment.Entry, findings, nameof(commitments));
        return Checked.Of(new CommitmentBook(kept), findings);
    }

    /// <summary>The commitments that stand so on this day, by key.</summary>
    public IReadOnlyList<Commitment> On(LocalDate day, CommitmentState state) =>
        Commitments.Where(commitment => commitment.StateOn(day) == state).ToList().AsReadOnly();

    /// <summary>The commitments made by this day to a side that has made none of the kind in return, by key.</summary>
    public IReadOnlyList<Commitment> WithoutAnswerOn(LocalDate day)
    {
        List<Commitment> made = Commitments.Where(commitment => commitment.StateOn(day) is not (CommitmentState.NotMade or CommitmentState.Withdrawn)).ToList();
        HashSet<(string Kind, SubjectId From, SubjectId To)> sides = [.. made.Select(commitment => (commitment.Kind, commitment.From, commitment.To))];
        return made.Where(commitment => !sides.Contains((commitment.Kind, commitment.To, commitment.From))).ToList().AsReadOnly();
    }

    /// <summary>Writes what had happened to all of them by the end of this day as records (<see cref="Commitment.WriteRecords"/>).</summary>
    /// <param name="builder">Where they are written.</param>
    /// <param name="asOf">The day, included; what is dated later is not written.</param>
    public void WriteRecords(WorkLedgerBuilder builder, LocalDate asOf)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Commitment commitment in Commitments)
        {
            commitment.WriteRecords(builder, asOf);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of all of them (<see cref="Commitment.WithdrawRecords"/>).</summary>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Commitment commitment in Commitments)
        {
            commitment.WithdrawRecords(builder);
        }
    }
}
