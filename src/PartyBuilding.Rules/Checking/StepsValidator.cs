using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Grades, adjustments and findings.</summary>
internal sealed class StepsValidator : PartValidator
{
    internal StepsValidator()
        : base(Grades, Others, Inside, Scores)
    {
    }

    private static IEnumerable<Finding> Grades(Survey survey) => survey.Steps.SelectMany(step => Given(step)
        .Where(grade => !survey.Names.IsGrade(grade.Key))
        .Select(grade => step.Finds(RulesFindings.GradeNotDeclared, grade.Value).With("grade", grade.Key)));

    /// <summary>The grades that a step names, with the key where.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Given(Site step)
    {
        switch (step.Node)
        {
            case Rules.Grades grades:
                for (var i = 0; i < grades.Cases.Count; i++)
                {
                    yield return new KeyValuePair<string, string>(grades.Cases[i].Grade, ".grades[" + Exact.Text(i) + "].give");
                }

                yield return new KeyValuePair<string, string>(grades.Otherwise, ".otherwise");
                break;
            case AdjustGrade { Grade: string grade } adjust:
                var word = adjust.Kind == AdjustKind.Set ? ".set" : adjust.Kind == AdjustKind.AtMost ? ".atMost" : adjust.Kind == AdjustKind.Block ? ".block" : ".atLeast";
                yield return new KeyValuePair<string, string>(grade, ReferenceEquals(step.Written, step.Node) || step.Written is AdjustGrade ? word : string.Empty);
                break;
            case Places places:
                if (places.Grade is not null)
                {
                    yield return new KeyValuePair<string, string>(places.Grade, ".for");
                }

                if (places.Losers.Grade is not null)
                {
                    yield return new KeyValuePair<string, string>(places.Losers.Grade, step.Written is Places ? ".losers" : string.Empty);
                }

                break;
        }
    }

    /// <summary>What a grade is relative to is a grade of this policy.</summary>
    private static IEnumerable<Finding> Others(Survey survey)
    {
        foreach (var step in survey.Steps.Where(step => step.Node is AdjustGrade { Relative: not null }))
        {
            var site = step.Child(Slot.Tested)!;
            var value = (Value)site.Node;
            var meaning = survey.MeaningOf(site);
            if (meaning.Kind == NameKind.Unknown)
            {
                continue;
            }

            if (meaning.Type != ValueType.Code || meaning.Codes is null || value.IsList || value.Folding is not null)
            {
                yield return site.Finds(RulesFindings.WrongType)
                    .With("name", value.Policy ?? value.Name)
                    .With("type", TypeTitles.Of(meaning.Type))
                    .With("wanted", TypeTitles.Of("grade"));
                continue;
            }

            foreach (var code in meaning.Codes.Where(code => !survey.Names.IsGrade(code)))
            {
                yield return site.Finds(RulesFindings.GradeNotDeclared).With("grade", code);
            }
        }
    }

    private static IEnumerable<Finding> Inside(Survey survey)
    {
        for (var i = 0; i < survey.Policy.Then.Count; i++)
        {
            var place = FindingPlace.AtPath("$.then[" + Exact.Text(i) + "]");
            var word = survey.Policy.Then[i] switch
            {
                Quota quota => quota.Rows.Count == 0 ? "quota" : null,
                Honours honours => honours.Rows.Count == 0 ? "honours" : null,
                Requirements requirements => requirements.Rows.Count == 0 ? requirements.Word : null,
                Consequences consequences => consequences.Rungs.Count == 0 ? "consequences" : null,
                Deadlines deadlines => deadlines.Rows.Count == 0 ? "deadlines" : null,
                Overrides overrides => overrides.Rules.Count == 0 ? "overrides" : null,
                Rules.Grades grades => grades.Cases.Count == 0 ? "grades" : null,
                Places places => places.Order.Count == 0 ? "order" : null,
                Movement movement => movement.Up == 0 && movement.Down == 0 ? "movement" : null,
                _ => null,
            };
            if (word is not null)
            {
                yield return Finding.Of(RulesFindings.NothingInside, place).With("word", word);
            }
        }

        foreach (var step in survey.Steps)
        {
            if (step.Node is AdjustGrade adjust && (adjust.Kind == AdjustKind.Steps ? adjust.Steps == 0 && adjust.StepsBy is null : adjust.Grade is null && adjust.Relative is null))
            {
                yield return step.Finds(RulesFindings.GradeMissing);
            }
        }
    }

    /// <summary>Steps that need a score where the policy has none.</summary>
    private static IEnumerable<Finding> Scores(Survey survey) => survey.Policy.Score is not null
        ? Enumerable.Empty<Finding>()
        : survey.Steps
            .Where(step => step.Node is AdjustScore || step.Node is Rules.Grades { On: null } grades && grades.Cases.Any(c => c.Comparison is not null))
            .Select(step => step.Finds(RulesFindings.ScoreMissing));
}
