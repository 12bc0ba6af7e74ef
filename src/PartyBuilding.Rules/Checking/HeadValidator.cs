using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The head of a policy.</summary>
internal sealed class HeadValidator : PartValidator
{
    private const string SubjectPath = "$.subject";

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
            yield return At(policy.RecordsBy is null ? SubjectPath : SubjectPath + ".kind", RulesFindings.NotACode).With("name", policy.SubjectKind ?? string.Empty);
        }

        foreach (var finding in Referred(survey))
        {
            yield return finding;
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

    /// <summary>What makes records those of a subject: the item of matters, the rater of marks, or an attribute that a kind carries.</summary>
    private static IEnumerable<Finding> Referred(Survey survey)
    {
        var policy = survey.Policy;
        var vocabulary = policy.Vocabulary;
        var kinds = vocabulary.Records.Select(r => r.Code).Concat(vocabulary.Sheets.Select(s => ReviewScore.KindPrefix + s.Code)).ToArray();
        if (policy.RecordsBy is not string reference)
        {
            yield break;
        }

        if (reference == Value.Item)
        {
            if (policy.SubjectKind is SubjectKinds.Organization or SubjectKinds.Member)
            {
                yield return At(SubjectPath + ".kind", RulesFindings.NoMatter).With("kind", policy.SubjectKind);
            }
        }
        else if (!survey.Names.IsReference(reference, kinds))
        {
            yield return At(SubjectPath + ".recordsBy", RulesFindings.UnknownReference).With("name", reference);
        }
        else if (!kinds.Any(kind => survey.Names.Carries(kind, reference)))
        {
            yield return At(SubjectPath + ".recordsBy", RulesFindings.AttributeNotCarried)
                .With("kinds", string.Join(", ", kinds))
                .With("attribute", reference);
        }
    }

    private static Finding At(string path, FindingKind kind) => Finding.Of(kind, FindingPlace.AtPath(path));
}
