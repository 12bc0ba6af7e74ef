using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Orders that the text leaves open: ids that would decide, and sharing below a cap.</summary>
internal static class OrdersLeftOpen
{
    /// <summary>A line that counts what another one has left, which keeps some of equal records.</summary>
    internal static IEnumerable<Finding> OfRecords(Survey survey) => survey.Of<UsedBy>()
        .Where(used => survey.Line(used.Value.LineId) is { Node: Each { Kept: not null, Choice: null } })
        .Select(used => used.Key.Finds(RulesFindings.IdsDecide).With("line", used.Value.LineId));

    /// <summary>Sharing among signers below a cap.</summary>
    internal static IEnumerable<Finding> OfSharing(Survey survey) => survey.Sites
        .Where(site => !site.IsMade && site.Written is Each { Sharing: not null, Choice: null } each && site.Parent?.Number?.Choice is null && IsCapped(site, each))
        .Select(site => site.Finds(RulesFindings.OrderOpen));

    private static bool IsCapped(Site site, Each each) =>
        each.Cap is not null || each.Caps.Count > 0 || site.Parent is { Number: Combine { Kind: CombineKind.Sum, Cap: not null } };
}
