using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Steps that lead somewhere, and brackets that follow each other.</summary>
internal sealed class RatesValidator : PartValidator
{
    internal RatesValidator()
        : base(Steps, Brackets)
    {
    }

    private static IEnumerable<Finding> Steps(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => !s.IsMade && s.Written is StepRate))
        {
            var step = ((StepRate)site.Written).Step;
            var size = survey.Ranges.Of(survey.Sites.First(s => ReferenceEquals(s.Written, step)));
            if (!(size.Low > 0m))
            {
                yield return site.FindsAtMark(RulesFindings.StepNotPositive, ".every")
                    .With("low", size.Low is decimal low ? Exact.Text(low) : "-\u221E");
            }
        }
    }

    private static IEnumerable<Finding> Brackets(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => !s.IsMade && s.Written is BracketRate))
        {
            var brackets = ((BracketRate)site.Written).Brackets;
            for (var i = 0; i < brackets.Count; i++)
            {
                var above = i == 0 ? 0m : brackets[i - 1].UpTo;
                if (brackets[i].UpTo is decimal upTo ? !(upTo > above) : i < brackets.Count - 1)
                {
                    var place = "brackets[" + Exact.Text(i) + "]";
                    yield return site.FindsAtMark(RulesFindings.BracketsOutOfOrder, "." + place).With("bracket", place);
                }
            }
        }
    }
}
