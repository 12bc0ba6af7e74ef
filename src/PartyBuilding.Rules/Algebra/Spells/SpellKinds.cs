using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The kinds of record of which a policy reads how long they last.</summary>
internal static class SpellKinds
{
    internal static HashSet<string> Of(Policy policy) =>
        new HashSet<string>(PolicyNumbers.Of(policy).OfType<Spells>().SelectMany(spells => spells.Kinds), StringComparer.Ordinal);
}
