using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>Prints what was applied to whom, and the table of branches.</summary>
internal sealed class ReportPrinter(TextWriter output, Language language, YearOfWork work)
{
    internal void WriteHead(Policy policy, EvaluationPeriod year)
    {
        output.WriteLine(policy.Title.In(language));
        output.WriteLine($"{policy}  {year}");
        if (policy.Source is PolicySource source)
        {
            output.WriteLine($"{Words.Source.In(language)}{Words.Colon.In(language)}{source.Issuer.In(language)}");
            output.WriteLine($"  {source.Document.In(language)}");
            if (source.Illustrative is LocalizedText illustrative)
            {
                output.WriteLine($"{Words.Illustrative.In(language)}{Words.Colon.In(language)}{illustrative.In(language)}");
            }
        }

        if (!policy.Effective.Contains(year.End))
        {
            output.WriteLine(Words.AsIfInForce.In(language, policy.Effective));
        }

        output.WriteLine();
    }

    internal void WriteTable(Evaluation rated, Evaluation? claimed)
    {
        EvaluationReport report = rated.Report;
        bool branches = rated.Policy.SubjectKind == SubjectKinds.Organization;
        bool stars = rated.Policy.Vocabulary.Grades.Count > 0;
        HashSet<SubjectId> direct = [.. rated.ExplainAll().Where(IsDirect).Select(explanation => explanation.Subject)];
        Table table = new(
        [
            new(Words.Rank.In(language), isNumber: true),
            new(Words.Key.In(language), isNumber: true),
            new((branches ? Words.Branch : Words.Subject).In(language)),
            new(Words.Score.In(language), isNumber: true),
            .. claimed is null ? Array.Empty<Column>() : [new(Words.Claimed.In(language), isNumber: true)],
            .. !stars ? Array.Empty<Column>() : [new(Words.Star.In(language))],
            new(Words.Unmet.In(language)),
        ]);
        foreach (SubjectResult result in report.ByRank())
        {
            table.Add(
            [
                result.Rank is int rank ? Csv.Invariant.Text(rank) : "-",
                result.Subject.Key,
                work.Names.Of(result.Subject, language),
                result.Score.ToString(),
                .. claimed is null ? Array.Empty<string>() : [claimed.Report.Find(result.Subject)!.Value.Score.ToString()],
                .. !stars ? Array.Empty<string>() : [Star(result, rated.Policy) + (direct.Contains(result.Subject) ? " *" : string.Empty)],
                string.Join(Words.Semicolon.In(language), result.Unmet.Select(Requirement)),
            ]);
        }

        output.WriteLine(branches
            ? Words.Branches.In(language, report.Count, Members(report))
            : Words.Subjects.In(language, report.Count));
        if (work.LeftOut.Count > 0)
        {
            output.WriteLine(Words.RowsLeftOut.In(language, work.LeftOut.Count));
        }

        output.WriteLine();
        table.Write(output);
        output.WriteLine();
        if (direct.Count > 0)
        {
            output.WriteLine(Words.DirectNote.In(language));
        }

        if (claimed is not null)
        {
            output.WriteLine(Words.ClaimedNote.In(language));
        }
    }

    private static bool IsDirect(Explanation explanation) => explanation.Steps.Any(step =>
        step.Form == "adjust" && step.After is not null && step.After != step.Before && step.After == explanation.Grade);

    private int Members(EvaluationReport report) => report.Subjects
        .Sum(result => work.Roster.HeadCount(OrganizationId.Of(result.Subject.Key), report.Period.End));

    private string Star(SubjectResult result, Policy policy)
    {
        string? title = policy.Vocabulary.Grades.FirstOrDefault(grade => grade.Code == result.Grade)?.Title.In(language);
        string text = title ?? (result.PossibleGrades.Count > 1 ? Words.Open : Words.None).In(language);
        return result.IsProvisional ? text + Words.Provisional.In(language) : text;
    }

    private string Requirement(SubjectFinding finding)
    {
        string title = finding.Title?.In(language) ?? finding.Code;
        return finding.Clause is null ? title : $"{finding.Clause} {title}";
    }
}
