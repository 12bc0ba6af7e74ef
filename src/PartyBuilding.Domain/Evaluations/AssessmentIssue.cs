using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What the book would be with some more assessments, and everything that speaks against it.</summary>
internal sealed class AssessmentIssue
{
    private readonly List<Finding> _findings;
    private readonly List<Assessment> _new = [];

    internal AssessmentIssue(Dictionary<EntryId, Assessment> before, Assessment[] added, IssueGrounds grounds)
    {
        ByEntry = new(before);
        _findings = [.. grounds.Findings];
        Array.ForEach(added, Add);

        // Judged when all are there, so that a correction may come before what it corrects.
        Assessment[] all = ByEntry.Values.OrderBy(a => a.Entry).ToArray();
        Array.ForEach(all, JudgeDate);
        Array.ForEach(all, JudgeCorrection);
        _findings.AddRange(_new.OrderBy(a => a.Entry).SelectMany(grounds.WhyNot));
        foreach (IGrouping<EntryId, Assessment> rivals in all.Where(a => a.Corrects is not null).GroupBy(a => a.Corrects!.Value).Where(g => g.Count() > 1))
        {
            _findings.Add(Report(DomainFindings.CorrectedTwice, rivals.Last()).With("earlier", rivals.Key.Key).With("other", rivals.First().Entry.Key));
        }

        foreach (IGrouping<EntryId, Assessment> rivals in all.Where(a => a.Objection is not null).GroupBy(a => a.Objection!.Value).Where(g => g.Count() > 1))
        {
            _findings.Add(Report(DomainFindings.ObjectionFollowedTwice, rivals.Last()).With("objection", rivals.Key.Key).With("earlier", rivals.First().Entry.Key));
        }

        foreach (IGrouping<(SubjectId Subject, string Policy, EvaluationPeriod Period), Assessment> rivals in all
            .Where(a => a.Corrects is null)
            .GroupBy(a => (a.Subject, a.Policy.Id, a.Period))
            .Where(g => g.Count() > 1))
        {
            _findings.Add(Report(DomainFindings.AssessedTwice, rivals.Last())
                .With("policy", rivals.Key.Policy)
                .With("period", rivals.Key.Period.Label)
                .With("other", rivals.First().Entry.Key));
        }
    }

    internal Dictionary<EntryId, Assessment> ByEntry { get; }

    internal IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    private void Add(Assessment assessment)
    {
        if (!ByEntry.TryGetValue(assessment.Entry, out Assessment? there))
        {
            ByEntry.Add(assessment.Entry, assessment);
            _new.Add(assessment);
        }
        else if (!there.Equals(assessment))
        {
            _findings.Add(Report(DomainFindings.IssuedChanged, assessment));
        }
    }

    private void JudgeDate(Assessment assessment)
    {
        if (assessment.IssuedOn < assessment.Period.Start)
        {
            _findings.Add(Report(DomainFindings.IssuedBeforePeriod, assessment).With("on", assessment.IssuedOn).With("start", assessment.Period.Start));
        }
    }

    private void JudgeCorrection(Assessment assessment)
    {
        if (assessment.Corrects is not EntryId earlierEntry)
        {
            return;
        }

        if (!ByEntry.TryGetValue(earlierEntry, out Assessment? earlier))
        {
            _findings.Add(Report(DomainFindings.CorrectsUnknown, assessment).With("earlier", earlierEntry.Key));
            return;
        }

        if (!earlier.IsForSame(assessment))
        {
            _findings.Add(Report(DomainFindings.CorrectsAnother, assessment).With("earlier", earlier.ToString()));
        }

        if (GoesInCircle(assessment))
        {
            _findings.Add(Report(DomainFindings.CorrectedInCircle, assessment));
        }

        if (assessment.IssuedOn < earlier.IssuedOn)
        {
            _findings.Add(Report(DomainFindings.CorrectedBeforeIssue, assessment)
                .With("on", assessment.IssuedOn)
                .With("earlier", earlier.Entry.Key)
                .With("earlierOn", earlier.IssuedOn));
        }
    }

    private bool GoesInCircle(Assessment assessment)
    {
        HashSet<EntryId> seen = [assessment.Entry];
        Assessment? at = assessment;
        while (at?.Corrects is EntryId earlier)
        {
            if (!seen.Add(earlier))
            {
                return true;
            }

            at = ByEntry.TryGetValue(earlier, out Assessment? found) ? found : null;
        }

        return false;
    }

    private static Finding Report(FindingKind kind, Assessment assessment) => Finding.Of(kind, assessment.Place);
}
