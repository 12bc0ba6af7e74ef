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
        var taken = Bands(site.Node).Where(stretch => stretch is not null).Select(stretch => stretch!.Value).ToArray();
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

    /// <summary>The numbers of each case that numbers alone decide, where the text does not say what was chosen.</summary>
    private static IEnumerable<Stretch?> Bands(object node) => node switch
    {
        Choose { On: Number on, Choice: null } choose => choose.Cases.Select(one => CaseBounds.Of(one.Comparison, one.When, on)),
        Grades { Choice: null } grades => grades.Cases.Select(one => CaseBounds.Of(one.Comparison, one.When, grades.On ?? CaseBounds.Score)),
        _ => Enumerable.Empty<Stretch?>(),
    };
}
