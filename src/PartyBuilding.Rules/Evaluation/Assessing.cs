using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Makes what is proposed or issued of a result, if it is one that will stay.</summary>
internal static class Assessing
{
    internal static Checked<ProposedResult> Propose(Evaluation evaluation, int row)
    {
        var result = new SubjectResult(evaluation.Report, row);
        var findings = WhyNot(evaluation, result);
        return findings.Count > 0 ? Checked.Refused<ProposedResult>(findings) : Checked.Of(Said(result), findings);
    }

    internal static Checked<Assessment> Of(Evaluation evaluation, int row, EntryId entry, LocalDate issuedOn)
    {
        var report = evaluation.Report;
        var result = new SubjectResult(report, row);
        var assessment = Assessment.Of(entry, Said(result), report.Policy, report.Period, issuedOn);
        var findings = WhyNot(evaluation, result);
        if (findings.Count > 0)
        {
            return Checked.Refused<Assessment>(findings);
        }

        foreach (var finding in result.Findings.Where(f => !f.IsOpen).Select(f => f.Code).Distinct())
        {
            assessment = assessment.WithFinding(finding);
        }

        return Checked.Of(
            assessment.WithGrounds(Encoding.UTF8.GetString(ExplanationJson.Write(evaluation.Explain(row)))).WithDigest(report.Digest.Whole),
            findings);
    }

    private static ProposedResult Said(SubjectResult result)
    {
        var said = ProposedResult.Of(result.Subject);
        said = result.Score.Value is decimal score ? said.WithScore(score) : said;
        said = result.Grade is string grade ? said.WithGrade(grade) : said;
        said = result.Rank is int rank ? said.WithRank(rank) : said;
        return result.Honours.Aggregate(said, (one, honour) => one.WithHonour(honour));
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
