using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartyBuilding.Benchmarks.Baselines;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Compares score, rank and stars of every branch in every implementation. Nothing is timed before this holds.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">Something differs, an edge does not occur, or the rows are not the known ones.</exception>
    internal static void Require(Lineup lineup, TextWriter log)
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lineup.Scenario.Branches.Length} branches, {lineup.Scenario.Rows.Length} records"));
        Verdict[] expected = lineup.Contenders[0].Verdicts();
        var faults = new List<string>();
        foreach (IContender contender in lineup.Contenders)
        {
            Compare(contender.Name, "branch", expected, contender.Verdicts(), faults);
        }

        CheckStoredLines(lineup, faults);
        ExplanationAgreement.Check(lineup, faults);
        CheckEdges(lineup, expected, faults, log);
        CheckFingerprint(lineup.Scenario, expected, faults, log);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("No agreement:" + Environment.NewLine + string.Join(Environment.NewLine, faults));
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lineup.Contenders.Count} implementations agree on score, rank and stars of all branches."));
    }

    /// <summary>Adds what differs; those who are judged are numbered from 1.</summary>
    internal static void Compare(string name, string subject, Verdict[] expected, Verdict[] actual, List<string> faults)
    {
        if (actual.Length != expected.Length)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {actual.Length} verdicts for {expected.Length}"));
            return;
        }

        int[] different = [.. Enumerable.Range(0, expected.Length).Where(i => actual[i] != expected[i])];
        faults.AddRange(different.Take(5).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name}: {subject} {i + 1}: {actual[i]}; expected {expected[i]}")));
        if (different.Length > 5)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {different.Length} differ in all"));
        }
    }

    /// <summary>The stored lines are no decoration: their points add up to the score, and their records are the ones that LINQ finds.</summary>
    private static void CheckStoredLines(Lineup lineup, List<string> faults)
    {
        StoredYear stored = lineup.StoringLoop.Run();
        int first = 0;
        for (int i = 0; i < stored.Verdicts.Length; i++)
        {
            List<Row> rows = lineup.Scenario.Grouped[i];
            int sum = stored.Lines.AsSpan(i * StoredYear.Clauses, StoredYear.Clauses).ToArray().Sum(line => line.Hundredths);
            bool sameRecords = Enumerable.Range(0, StoredYear.Clauses).All(clause =>
                rows.Select((row, place) => (row, number: first + place)).Where(x => IsCounted(x.row, clause))
                    .OrderBy(x => x.row.Kind == RecordKinds.General).Select(x => x.number)
                    .SequenceEqual(stored.CountedBy(i, clause).ToArray()));
            if (sum != stored.Verdicts[i].Hundredths || !sameRecords)
            {
                faults.Add($"{lineup.StoringLoop.Name}: branch {lineup.Scenario.Branches[i].Id}: the stored lines do not give the score");
            }

            first += rows.Count;
        }
    }

    private static bool IsCounted(Row row, int clause) => clause switch
    {
        StoredYear.Study => row.Kind == RecordKinds.Study,
        StoredYear.Proposal => row.Kind == RecordKinds.Proposal,
        StoredYear.Opinion => row.Kind == RecordKinds.Opinion,
        StoredYear.Attendance => row.OutOf != null,
        StoredYear.Volunteer => row.Kind == RecordKinds.Volunteer,
        StoredYear.Report => row.Kind == RecordKinds.Report && row.Status != ReportStatus.OnTime,
        _ => row.Kind == RecordKinds.Incident,
    };

    private static void CheckEdges(Lineup lineup, Verdict[] verdicts, List<string> faults, TextWriter log)
    {
        foreach ((string name, int count) in Edges.Count(lineup.Scenario.Branches, lineup.Scenario.Grouped, verdicts))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {name}"));
            if (count == 0)
            {
                faults.Add("The rows have no case of: " + name);
            }
        }

        foreach (IGrouping<int, Verdict> stars in verdicts.GroupBy(v => v.Stars).OrderByDescending(g => g.Key))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stars.Count(),6}  with {stars.Key} stars"));
        }
    }

    private static void CheckFingerprint(Scenario scenario, Verdict[] verdicts, List<string> faults, TextWriter log)
    {
        ulong sum = Fingerprint.Of(scenario, verdicts);
        log.WriteLine("fingerprint of rows and verdicts " + Fingerprint.Text(sum));
        if (scenario.Branches.Length == Scenario.UsualCount && sum != Fingerprint.Usual)
        {
            faults.Add("Rows or verdicts are not the known ones: fingerprint " + Fingerprint.Text(sum) + ", expected " + Fingerprint.Text(Fingerprint.Usual));
        }
    }
}
