using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Bands of which each goes beyond the one before are a ladder; others that have numbers in common contradict each other.</summary>
internal static class OverlappingCases
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Sites.Where(site => !site.IsMade).SelectMany(In);

    private static IEnumerable<Finding> In(Site site)
    {
        var taken = Alone(site.Node).Select(Inside).Where(stretch => stretch is not null).Select(stretch => stretch!.Value).ToArray();
        for (var i = 1; i < taken.Length; i++)
        {
            foreach (var before in taken.Take(i))
            {
                var both = before.Meet(taken[i]);
                if (!both.IsEmpty(false) && !both.IsSameAs(before) && !both.IsSameAs(taken[i]) && both.Low is decimal low && both.High is decimal high)
                {
                    yield return site.Finds(RulesFindings.CasesOverlap).With("from", low).With("to", high);
                }
            }
        }
    }

    /// <summary>The comparisons that decide alone, of which the text does not say what was chosen.</summary>
    private static IEnumerable<Comparison?> Alone(object node) => node switch
    {
        Choose { On: not null, Choice: null } choose => choose.Cases.Select(one => one.When is null ? one.Comparison : null),
        Grades { Choice: null } grades => grades.Cases.Select(one => one.When is null ? one.Comparison : null),
        _ => Enumerable.Empty<Comparison?>(),
    };

    /// <summary>The numbers that satisfy a comparison with a literal; null for others.</summary>
    private static Stretch? Inside(Comparison? comparison) => comparison?.FixedBound() is not decimal bound ? null : comparison.Kind switch
    {
        ComparisonKind.AtLeast => new Stretch(bound, true, null, true),
        ComparisonKind.Above => new Stretch(bound, false, null, true),
        ComparisonKind.AtMost => new Stretch(null, true, bound, true),
        _ => new Stretch(null, true, bound, false),
    };
}
