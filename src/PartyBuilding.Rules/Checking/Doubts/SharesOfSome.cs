using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Shares of all in scope for one grade after the other, which together are less than all.</summary>
internal static class SharesOfSome
{
    internal static IEnumerable<Finding> In(Survey survey)
    {
        foreach (var run in Runs(survey.Steps))
        {
            var sum = run.Select(site => ((Places)site.Node).Count.Share!).Sum(share => share.Numerator / share.Denominator);
            if (sum < 1m && (run.Count > 1 || ((Places)run[0].Node).AmongEveryone))
            {
                yield return run[0].Finds(RulesFindings.SharesLeaveSome).With("share", Exact.Text(sum * 100m) + "%");
            }
        }
    }

    /// <summary>Places that follow each other, each for a grade of its own, of the same groups: rows of a quota, or steps.</summary>
    private static IEnumerable<IReadOnlyList<Site>> Runs(IEnumerable<Site> steps)
    {
        var run = new List<Site>();
        foreach (var step in steps)
        {
            if (run.Count > 0 && !Continues(run, step))
            {
                yield return run;
                run = new List<Site>();
            }

            if (Limits(step.Node))
            {
                run.Add(step);
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool Continues(IEnumerable<Site> run, Site step) =>
        Limits(step.Node) && step.Node is Places next && run.Select(site => (Places)site.Node).All(before => before.Grade != next.Grade && before.Group == next.Group);

    /// <summary>Whether nobody else has the grade: it is given to the first of all, or taken from those who are left.</summary>
    private static bool Limits(object node) =>
        node is Places { Grade: not null, FromBottom: false, Exceeded: null, Count: { Share: not null, Of: PlaceCount.InScope } } places
        && (places.AmongEveryone || places.Among is not null || !places.Losers.Stays);
}
