using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Shares of all in scope for one grade after the other, which together are less than all.</summary>
internal static class SharesOfSome
{
    internal static IEnumerable<Finding> In(Survey survey) => survey.Steps
        .Where(site => site.Written is Quota quota && site.Index == 0 && quota.Rules.Pattern.AmongEveryone)
        .SelectMany(site => In(site, (Quota)site.Written));

    private static IEnumerable<Finding> In(Site site, Quota quota)
    {
        var shares = quota.Rows.Select(row => row.Count.Of == PlaceCount.InScope ? row.Count.Share : null).ToArray();
        if (shares.All(share => share is not null) && shares.Sum(share => share!.Numerator / share.Denominator) is var sum && sum < 1m)
        {
            yield return site.Finds(RulesFindings.SharesLeaveSome).With("share", Exact.Text(sum * 100m) + "%");
        }
    }
}
