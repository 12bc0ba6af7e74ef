using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Makes an assessment of a result, if it is one that will stay.</summary>
internal static class Assessing
{
    internal static Checked<Assessment> Of(Evaluation evaluation, int row, EntryId entry, LocalDate issuedOn)
    {
        var report = evaluation.Report;
        var result = new SubjectResult(report, row);
        var assessment = Assessment.Of(entry, result.Subject, report.Policy, report.Period, issuedOn);
        var findings = WhyNot(evaluation, result);
        if (findings.Count > 0)
        {
            return Checked.Refused<Assessment>(findings);
        }

        assessment = result.Score.Value is decimal score ? assessment.WithScore(score) : assessment;
        assessment = result.Grade is string grade ? assessment.WithGrade(grade) : assessment;
        assessment = result.Rank is int rank ? assessment.WithRank(rank) : assessment;
        foreach (var honour in result.Honours)
        {
            assessment = assessment.WithHonour(honour);
        }

        foreach (var finding in result.Findings.Where(f => !f.IsOpen).Select(f => f.Code).Distinct())
        {
            assessment = assessment.WithFinding(finding);
        }

        return Checked.Of(
            assessment.WithGrounds(Encoding.UTF8.GetString(ExplanationJson.Write(evaluation.Explain(row)))).WithDigest(report.Digest.Whole),
            findings);
    }

    private static List<Finding> WhyNot(Evaluation evaluation, SubjectResult result)
    {
        var findings = new List<Finding>();
        var place = FindingPlace.OfSubject(result.Subject);
        if (evaluation.Policy.Score is not null && result.Score.Value is null)
        {
            findings.Add(Finding.Of(RulesFindings.ScoreNotDetermined, place).With("score", result.Score.ToString()));
            findings.AddRange(result.Score.Needs);
        }

        if (result.Grade is null && result.PossibleGrades.Count > 1)
        {
            findings.Add(Finding.Of(RulesFindings.GradeNotDetermined, place).With("grades", string.Join(", ", result.PossibleGrades)));
        }

        if (result.IsProvisional)
        {
            findings.Add(Finding.Of(RulesFindings.StillProvisional, place));
        }

        return findings;
    }
}
