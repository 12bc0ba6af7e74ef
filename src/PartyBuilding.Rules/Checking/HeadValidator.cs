using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The head of a policy.</summary>
internal sealed class HeadValidator : PartValidator
{
    internal HeadValidator()
        : base(Head)
    {
    }

    private static IEnumerable<Finding> Head(Survey survey)
    {
        var policy = survey.Policy;
        if (!Code.IsValid(policy.Id))
        {
            yield return At("$.id", RulesFindings.NotACode).With("name", policy.Id);
        }

        if (!Code.IsValid(policy.SubjectKind))
        {
            yield return At("$.subject", RulesFindings.NotACode).With("name", policy.SubjectKind ?? string.Empty);
        }

        if (policy.PeriodStarts is NodaTime.AnnualDate starts && !PolicyPeriod.CanStart(policy.Period, starts))
        {
            yield return At("$.period.starts", RulesFindings.PeriodCannotStart)
                .With("cadence", Words.Periods[(int)policy.Period])
                .With("starts", Dates.Text(starts));
        }

        if (policy.Source is null)
        {
            yield return At("$", RulesFindings.SourceMissing);
        }

        if (policy.Score is null && policy.Then.Count == 0)
        {
            yield return At("$", RulesFindings.NothingJudged);
        }
    }

    private static Finding At(string path, FindingKind kind) => Finding.Of(kind, FindingPlace.AtPath(path));
}
