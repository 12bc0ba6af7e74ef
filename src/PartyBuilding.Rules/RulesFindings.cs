using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The kinds of finding that this package reports, with their texts in both languages.</summary>
public static partial class RulesFindings
{
}
