using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>All assessments that were issued, to which one can only add (考核档案).</summary>
/// <remarks>
/// Immutable and thread-safe. Of one subject, policy and period one assessment stands at any time; the earlier ones stay in
/// the book. What is refused leaves the book as it was.
/// </remarks>
public sealed class AssessmentBook
{
    private readonly Dictionary<EntryId, Assessment> _byEntry;
    private readonly Dictionary<EntryId, Assessment> _correctionOf;

    private AssessmentBook(Dictionary<EntryId, Assessment> byEntry)
    {
        _byEntry = byEntry;
        _correctionOf = byEntry.Values.Where(a => a.Corrects is not null).ToDictionary(a => a.Corrects!.Value);
        Issued = Array.AsReadOnly(byEntry.Values.OrderBy(a => a.IssuedOn).ThenBy(a => a.Entry).ToArray());
    }

    /// <summary>A book without assessments.</summary>
    public static AssessmentBook Empty { get; } = new([]);

    /// <summary>All assessments, corrected ones too, by day of issue and key.</summary>
    public IReadOnlyList<Assessment> Issued { get; }

    /// <summary>The assessments that nothing has corrected, by day of issue and key.</summary>
    public IReadOnlyList<Assessment> Standing => Issued.Where(a => !_correctionOf.ContainsKey(a.Entry)).ToList().AsReadOnly();

    /// <summary>The assessment with this key; null when there is none.</summary>
    public Assessment? Find(EntryId entry) => _byEntry.TryGetValue(entry, out Assessment? found) ? found : null;

    /// <summary>The correction that took the place of this assessment; null while it stands.</summary>
    public Assessment? CorrectionOf(EntryId entry) => _correctionOf.TryGetValue(entry, out Assessment? found) ? found : null;

    /// <summary>The assessments that stood on this day: issued by then, and not corrected by then.</summary>
    public IReadOnlyList<Assessment> StandingOn(LocalDate day)
    {
        LocalDate date = day.Iso();
        return Issued
            .Where(a => a.IssuedOn <= date && !(CorrectionOf(a.Entry) is Assessment later && later.IssuedOn <= date))
            .ToList()
            .AsReadOnly();
    }

    /// <summary>What stood on this day, as inputs for later evaluations.</summary>
    public IReadOnlyList<EarlierResult> ResultsOn(LocalDate day) => StandingOn(day).Select(a => a.ToEarlierResult()).ToList().AsReadOnly();

    /// <summary>Why these assessments cannot be issued together; empty when they can.</summary>
    public IReadOnlyList<Finding> CanIssue(IEnumerable<Assessment> assessments) => CanIssue(assessments, [], []);

    /// <summary>Why these assessments cannot be issued together on these rounds and objections; empty when they can.</summary>
    public IReadOnlyList<Finding> CanIssue(IEnumerable<Assessment> assessments, IEnumerable<EvaluationRound> rounds, IEnumerable<Objection> objections) =>
        Judge(assessments, rounds, objections).Findings;

    /// <summary>The book with these assessments as well, none of which comes from a round or corrects another one; all of them or none.</summary>
    public Checked<AssessmentBook> Issue(IEnumerable<Assessment> assessments) => Issue(assessments, [], []);

    /// <summary>The book with these assessments as well; all of them or none.</summary>
    /// <remarks>An assessment that is there already with the same content changes nothing. The order given does not matter.</remarks>
    /// <param name="assessments">What is issued.</param>
    /// <param name="rounds">The rounds that assessments name: each carries what its round has confirmed. An objection that one of them has followed grounds no correction.</param>
    /// <param name="objections">The objections that corrections name; each is followed by one correction.</param>
    public Checked<AssessmentBook> Issue(IEnumerable<Assessment> assessments, IEnumerable<EvaluationRound> rounds, IEnumerable<Objection> objections)
    {
        AssessmentIssue issue = Judge(assessments, rounds, objections);
        return Checked.Unless(issue.Findings, () => new AssessmentBook(issue.ByEntry));
    }

    /// <summary>The book with this assessment as well, which comes from no round and corrects no other one.</summary>
    public Checked<AssessmentBook> Issue(Assessment assessment) => Issue([Require.NotNull(assessment, nameof(assessment))]);

    /// <summary>A book of assessments that were kept, with the rounds and objections that they name, checked as when they were issued.</summary>
    public static Checked<AssessmentBook> Restore(IEnumerable<Assessment> issued, IEnumerable<EvaluationRound> rounds, IEnumerable<Objection> objections) =>
        Empty.Issue(issued, rounds, objections);

    /// <summary>Writes every assessment as a record of whom or what was assessed (<see cref="Assessment.WriteRecords"/>): of those that correct each other the last one stands.</summary>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Assessment assessment in Issued)
        {
            assessment.WriteRecords(builder);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of all of them, because none was ever issued (<see cref="Assessment.WithdrawRecords"/>).</summary>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        foreach (Assessment assessment in Issued)
        {
            assessment.WithdrawRecords(builder);
        }
    }

    private AssessmentIssue Judge(IEnumerable<Assessment> assessments, IEnumerable<EvaluationRound> rounds, IEnumerable<Objection> objections) => new(
        _byEntry,
        Require.NoneNull(assessments, nameof(assessments)),
        new IssueGrounds(Require.NoneNull(rounds, nameof(rounds)), Require.NoneNull(objections, nameof(objections))));
}
