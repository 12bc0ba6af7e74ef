using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Records of subjects whom the roster does not know: a finding for each whom it should know, one note for all others.</summary>
internal sealed class StrangerFindings
{
    private readonly Plan plan;
    private readonly WorkLedger ledger;
    private readonly bool[] isDeclared;

    private StrangerFindings(Plan plan)
    {
        this.plan = plan;
        ledger = plan.Ledger;
        isDeclared = Array.ConvertAll(ledger.KindNames, kind => KindFindings.IsDeclared(plan.Policy.Vocabulary, kind));
    }

    internal static void Add(Plan plan, List<Finding> findings)
    {
        var found = new StrangerFindings(plan);
        var aside = new List<int>();
        foreach (var subject in found.NotJudged())
        {
            if (found.IsKnown(plan.Ledger.SubjectIds[subject]) is not bool isKnown)
            {
                aside.AddRange(found.Rows(subject).Where(found.IsDeclared));
            }
            else if (!isKnown)
            {
                findings.Add(found.Unknown(subject));
            }
        }

        if (aside.Count > 0)
        {
            findings.Add(found.Aside(aside));
        }
    }

    private IEnumerable<int> NotJudged()
    {
        var next = 0;
        for (var i = 0; i < ledger.SubjectIds.Length; i++)
        {
            // Both stand in the same order, so one walk tells who is judged.
            while (next < plan.Subjects.Count && plan.Subjects.LedgerSubject[next] < i)
            {
                next++;
            }

            if (next == plan.Subjects.Count || plan.Subjects.LedgerSubject[next] != i)
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether the roster knows the subject; null where it is not meant to: it has nobody of the kind, and the policy judges others.</summary>
    private bool? IsKnown(SubjectId subject)
    {
        var roster = plan.Input.Roster;
        var isJudged = subject.Kind == plan.Policy.SubjectKind;
        return subject.Kind switch
        {
            SubjectKinds.Organization when isJudged || roster.Organizations.Count > 0 => roster.Find(OrganizationId.Of(subject.Key)) is not null,
            SubjectKinds.Member when isJudged || roster.Members.Count > 0 => roster.Find(MemberId.Of(subject.Key)) is not null,
            _ when plan.Policy.RecordsBy is not null => true,
            _ => isJudged ? Array.BinarySearch(plan.Subjects.Ids, subject) >= 0 : (bool?)null,
        };
    }

    private Finding Unknown(int subject)
    {
        var rows = Rows(subject).ToArray();
        var place = rows.Length == 1 ? NamedRecords.PlaceOf(ledger, rows[0]) : FindingPlace.OfSubject(ledger.SubjectIds[subject]);
        return Finding.Of(RulesFindings.UnknownSubject, place)
            .With("subject", ledger.SubjectIds[subject])
            .With("count", rows.Length)
            .With("records", FirstFew.Of(rows.Select(row => ledger.Entry[row].ToString()), rows.Length));
    }

    private Finding Aside(List<int> rows) => Finding.Of(RulesFindings.SubjectsNotJudged, FindingPlace.Nowhere)
        .With("kinds", string.Join(", ", rows.Select(row => ledger.SubjectIds[ledger.SubjectOf(row)].Kind).Distinct().OrderBy(kind => kind, StringComparer.Ordinal)))
        .With("judged", plan.Policy.SubjectKind)
        .With("count", rows.Count)
        .With("records", NamedRecords.Text(ledger, rows));

    private IEnumerable<int> Rows(int subject)
    {
        var first = ledger.SegmentStart[ledger.SubjectSegment[subject]];
        return Enumerable.Range(first, ledger.SegmentStart[ledger.SubjectSegment[subject + 1]] - first);
    }

    /// <summary>Records of kinds that the policy does not declare are noted as that.</summary>
    private bool IsDeclared(int row) => isDeclared[ledger.Combinations[ledger.Combination[row]].Kind];
}
