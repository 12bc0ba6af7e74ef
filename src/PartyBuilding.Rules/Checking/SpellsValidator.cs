using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What counts time: kinds that are declared, and no key that says nothing.</summary>
internal sealed class SpellsValidator : PartValidator
{
    internal SpellsValidator()
        : base(Kinds, Idle)
    {
    }

    private static IEnumerable<Finding> Kinds(Survey survey)
    {
        foreach (var spells in survey.Of<Spells>())
        {
            foreach (var kind in spells.Value.Kinds.Where(k => !survey.Names.IsKind(k)).Distinct())
            {
                yield return spells.Key.Finds(RulesFindings.KindNotDeclared).With("kind", kind);
            }

            foreach (var kind in (spells.Value.RestartsAt?.Kinds ?? Array.Empty<string>()).Where(k => !survey.Names.IsKind(k)).Distinct())
            {
                yield return spells.Key.Finds(RulesFindings.KindNotDeclared, ".restartAt").With("kind", kind);
            }
        }
    }

    private static IEnumerable<Finding> Idle(Survey survey)
    {
        foreach (var spells in survey.Of<Spells>())
        {
            if (spells.Value is { CountsBegun: true, Unit: SpellUnit.Days or SpellUnit.WorkingDays })
            {
                yield return spells.Key.Finds(RulesFindings.KeySaysNothing, ".partial").With("key", "partial");
            }

            if (spells.Value is { Taken: SpellTake.All, Gap.IsBridged: false })
            {
                yield return spells.Key.Finds(RulesFindings.KeySaysNothing, ".gap").With("key", "gap");
            }
        }
    }
}
