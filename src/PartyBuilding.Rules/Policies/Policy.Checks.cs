using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>What the library itself finds about the policy, judged once.</content>
public sealed partial class Policy
{
    // A policy never changes, so neither does what is found about it; threads that race find the same.
    private Judgement? judgement;

    /// <summary>All findings of the library about the policy, ordered by path; null does not ask for custom names.</summary>
    internal IReadOnlyList<Finding> Findings(Extensions? extensions)
    {
        var known = judgement;
        if (known is null || !known.IsFor(extensions))
        {
            known = Judgement.Of(this, extensions);
            judgement = known;
        }

        return known.Findings;
    }
}
