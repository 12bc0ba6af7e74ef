using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One evaluation: the scan over all subjects, the group pass, and what unknown inputs leave open.</summary>
internal sealed class EvaluationRun
{
    private readonly Plan plan;
    private readonly EvaluationInput asked;
    private readonly EvaluationOptions options;
    private readonly CancellationToken cancellation;
    private readonly GroupPass pass;
    private readonly ReportColumns columns;
    private readonly object gate = new object();

    /// <summary>Scores before the steps, where one of these changes scores: the outlooks start from them.</summary>
    private readonly decimal[]? points;

    internal EvaluationRun(Plan plan, EvaluationInput asked, EvaluationOptions options, CancellationToken cancellation)
    {
        this.plan = plan;
        this.asked = asked;
        this.options = options;
        this.cancellation = cancellation;
        pass = new GroupPass(plan.Steps, cancellation);
        columns = new ReportColumns(plan.Subjects.Ids, plan.Policy.Vocabulary.Grades.ToArray(), plan.Score is not null);
        points = Array.Exists(plan.Steps, s => s is AdjustScoreStep) ? new decimal[plan.Subjects.Count] : null;
    }

    internal Evaluation Execute(List<Finding> findings)
    {
        var known = new Standings(Outlook.Known, columns.Score, columns.Grade, columns.Rank);
        plan.Columns.Fill(plan, options.MaxDegreeOfParallelism, cancellation);
        Judge(known, findings);
        var scan = plan.NewScan();
        var rest = Array.FindIndex(plan.Steps, s => s is PlacesStep);
        pass.ApplyRest(scan, known, rest < 0 ? plan.Steps.Length : rest, (row, failure) => Exceed(known, row, failure, findings));
        var isOpen = columns.Open.Count > 0 || Array.Exists(known.Marks, m => (m & (byte)Standings.Mark.Open) != 0);
        var best = isOpen ? Under(Outlook.Best, known) : null;
        var worst = isOpen ? Under(Outlook.Worst, known) : null;
        if (isOpen)
        {
            pass.ApplyBoth(scan, best!, worst!);
        }

        new Conclusion(plan, columns, known, best, worst).Write();
        var report = new EvaluationReport(
            plan.Policy.Reference,
            plan.Input.Period,
            plan.Input.KnownAt,
            columns,
            known.Outcomes.ToArray(),
            findings.ToArray(),
            new Lazy<InputDigest>(() => InputDigests.Of(plan.Policy.AppliedHash, asked)));
        return new Evaluation(plan, report, known, best, worst);
    }

    /// <summary>Judges every subject. What few subjects have goes into sparse tables behind a gate and is ordered afterwards.</summary>
    private void Judge(Standings known, List<Finding> findings)
    {
        var walk = new SubjectWalk(plan.Subjects.Count, options.MaxDegreeOfParallelism, cancellation);
        var noted = Enumerable.Range(0, walk.Parts).Select(_ => new List<Finding>()).ToArray();
        walk.Go(part =>
        {
            var scan = plan.NewScan();
            return row => JudgeOrExceed(known, scan, row, noted[part]);
        });
        findings.AddRange(noted.SelectMany(list => list));
    }

    private void JudgeOrExceed(Standings known, Scan scan, int row, List<Finding> findings)
    {
        scan.MoveTo(row);
        try
        {
            Judge(known, scan, row);
        }
        catch (OverflowException failure)
        {
            scan.Recover();
            Exceed(known, row, failure, findings);
        }
    }

    /// <summary>Bad data is a finding, once: the subject has no score, and everybody else is judged.</summary>
    private void Exceed(Standings known, int row, OverflowException? failure, List<Finding> findings)
    {
        var place = FindingPlace.OfSubject(plan.Subjects.Ids[row]);
        var finding = failure is ExtensionOverflowException extension
            ? Finding.Of(RulesFindings.ExtensionBeyondLimits, place).With("name", extension.Name).With("version", extension.Version)
            : Finding.Of(RulesFindings.BeyondLimits, place);
        if (!findings.Exists(f => f.Place.Subject == place.Subject && IsBeyondLimits(f.Kind)))
        {
            findings.Add(finding);
            Open(known, row, new Score(-Exact.Largest, Exact.Largest, Array.Empty<Finding>()));
        }
    }

    /// <summary>Whether a finding says that its subject has no score.</summary>
    internal static bool IsBeyondLimits(FindingKind kind) => kind == RulesFindings.BeyondLimits || kind == RulesFindings.ExtensionBeyondLimits;

    private void Judge(Standings known, Scan scan, int row)
    {
        if (plan.Score is not null && !TryScoreInMicros(known, scan, row))
        {
            scan.IsUnknown = false;
            scan.IsLeftOut = false;
            var score = Exact.Bounded(plan.Score.Land(scan));
            if (scan.IsUnknown)
            {
                scan.IsUnknown = false;
                var line = plan.Score.Trace(scan);
                score = line.Low.Numerator;
                if (line.Low != line.High)
                {
                    Open(known, row, new Score(line.Low.Numerator, line.High.Numerator, Needs.Of(line)));
                    return;
                }
            }

            known.Score[row] = score;
            scan.SetScore(score);
        }

        if (points is not null)
        {
            points[row] = known.Score[row];
        }

        if (plan.Steps.Length > 0)
        {
            pass.ApplyFirst(scan, known, row);
        }
    }

    /// <summary>The score in whole millionths, where the policy allows it and nothing overflows.</summary>
    private bool TryScoreInMicros(Standings known, Scan scan, int row)
    {
        if (!plan.Score!.IsMicro)
        {
            return false;
        }

        try
        {
            var micros = plan.Score.TakeMicros(scan);
            var score = Micros.Decimal(micros);
            known.Score[row] = score;
            scan.SetScore(score, micros);
            return true;
        }
        catch (OverflowException)
        {
            // Too large for millionths; decimals take it, or report it.
            return false;
        }
    }

    private void Open(Standings known, int row, Score score)
    {
        known.Set(row, Standings.Mark.Open);
        known.Set(row, Standings.Mark.OpenScore);
        lock (gate)
        {
            columns.Open[row] = score;
        }
    }

    /// <summary>Where the steps begin once more for everybody, with what is unknown at its best or worst.</summary>
    private Standings Under(Outlook outlook, Standings known)
    {
        var standings = new Standings(
            outlook,
            (decimal[])(points ?? columns.Score).Clone(),
            Enumerable.Repeat(ReportColumns.NoGrade, columns.Grade.Length).ToArray(),
            new int[columns.Rank.Length]);
        foreach (var open in columns.Open)
        {
            standings.Score[open.Key] = (outlook == Outlook.Best ? open.Value.High : open.Value.Low)!.Value;
        }

        for (var row = 0; row < standings.Count; row++)
        {
            if (known.Has(row, Standings.Mark.Open))
            {
                standings.Set(row, Standings.Mark.Open);
            }
        }

        // Each of several may be at its best while the others are not, and the reverse.
        standings.IsCrowded = known.Marks.Count(m => (m & (byte)Standings.Mark.Open) != 0) > 1
            || Array.Exists(plan.Steps, s => s is PlacesStep places && (places.Node.Order.Count > 1 || places.Node.Reserves.Count > 0));
        return standings;
    }
}
