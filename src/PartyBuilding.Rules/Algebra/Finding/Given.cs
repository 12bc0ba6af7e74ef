using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What steps give by a code of the policy's own: honours, and findings.</summary>
internal static class Given
{
    /// <summary>The codes that these steps give, each with its title, in the order of the steps.</summary>
    internal static IEnumerable<KeyValuePair<string, LocalizedText?>> By(IEnumerable<Step> plain, bool honours)
    {
        foreach (var step in plain)
        {
            var code = step switch
            {
                Places places => honours ? places.Honour : places.Exceeded,
                ConditionalFinding finding => honours ? null : finding.Code,
                _ => null,
            };
            if (code is not null)
            {
                yield return new KeyValuePair<string, LocalizedText?>(code, step.Title);
            }
        }
    }
}
