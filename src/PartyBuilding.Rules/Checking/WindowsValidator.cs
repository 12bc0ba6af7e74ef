using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Windows: that their days can be known, and are without a break where they must be.</summary>
internal sealed class WindowsValidator : PartValidator
{
    internal WindowsValidator()
        : base(OfEach, OfSpells)
    {
    }

    private static IEnumerable<Finding> OfEach(Survey survey)
    {
        foreach (var each in survey.Of<Each>())
        {
            if (each.Value.Window is Window window
                && (IsBeforeTerms(survey, window) || (window.Kind == WindowKind.Always && each.Value.Owed?.IsEverySlot == true)))
            {
                yield return Open(each.Key, window);
            }
        }
    }

    private static IEnumerable<Finding> OfSpells(Survey survey)
    {
        foreach (var spells in survey.Of<Spells>())
        {
            if (spells.Value.Window is not Window window)
            {
                continue;
            }

            if (IsBeforeTerms(survey, window))
            {
                yield return Open(spells.Key, window);
            }
            else if (window.Kind == WindowKind.DaysOfYear)
            {
                yield return spells.Key.Finds(RulesFindings.WindowBroken, ".during");
            }
        }
    }

    /// <summary>The dates of a term are set: those of the term before it are not known.</summary>
    private static bool IsBeforeTerms(Survey survey, Window window) =>
        window.Kind == WindowKind.Periods && window.Last > 1 && survey.Policy.Period == Cadence.Term;

    private static Finding Open(Site site, Window window) =>
        site.Finds(RulesFindings.WindowOpen, ".during").With("window", window.Kind == WindowKind.Always ? "always" : "periods");
}
