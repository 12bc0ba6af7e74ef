using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Windows: that their days can be known, and are without a break where they must be.</summary>
internal sealed class WindowsValidator : PartValidator
{
    internal WindowsValidator()
        : base(OfEach, OfSpells, Anchors)
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
                yield return spells.Key.Finds(RulesFindings.WindowBroken, ".during").With("window", Word(window));
            }
        }
    }

    /// <summary>What a window hangs on: kinds that are declared and in sight, or a date.</summary>
    private static IEnumerable<Finding> Anchors(Survey survey)
    {
        foreach (var node in survey.Sites)
        {
            if (WindowOf(node) is not { Anchor: WindowAnchor anchor } window)
            {
                continue;
            }

            var path = ".during." + Word(window);
            foreach (var kind in anchor.Kinds.Where(k => !survey.Names.IsKind(k)).Distinct())
            {
                yield return node.Finds(RulesFindings.KindNotDeclared, path).With("kind", kind);
            }

            // Within a part the window hangs on its records.
            var inSight = node.Scope.Part ?? (node.Scope.IsSingle ? node.Scope.Kinds : null);
            foreach (var kind in anchor.Kinds.Where(k => survey.Names.IsKind(k) && inSight is not null && !inSight.Contains(k)).Distinct())
            {
                yield return node.Finds(RulesFindings.KindNotInPart, path).With("kind", kind);
            }

            if (node.Child(Slot.Anchor) is Site date && survey.MeaningOf(date) is { Kind: not NameKind.Unknown, Type: not ValueType.Date } meaning)
            {
                yield return Comparisons.WrongType(date, string.Empty, anchor.Date!.Name, meaning.Type, ValueType.Date);
            }

            if (window.Kind == WindowKind.Before && window.Time is null && node.Node is Each { Owed: { IsEverySlot: true } })
            {
                yield return Open(node, window);
            }
        }
    }

    private static Window? WindowOf(Site site) => site.Node switch
    {
        Each each => each.Window,
        Spells spells => spells.Window,
        _ => null,
    };

    /// <summary>The dates of a term are set: those of the term before it are not known.</summary>
    private static bool IsBeforeTerms(Survey survey, Window window) =>
        survey.Policy.Period == Cadence.Term && (window.Kind == WindowKind.Back || (window.Kind == WindowKind.Periods && window.Last > 1));

    private static Finding Open(Site site, Window window) =>
        site.Finds(RulesFindings.WindowOpen, ".during").With("window", Word(window));

    private static string Word(Window window) => window.Kind switch
    {
        WindowKind.Always => "always",
        WindowKind.Periods => "periods",
        WindowKind.Back => "back",
        WindowKind.Since => "since",
        WindowKind.Before => "before",
        _ => "from",
    };
}
