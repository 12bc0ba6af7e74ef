using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What of a model can be judged though its document has holes: findings that would only follow from a hole are told from the others.</summary>
internal sealed class SoundRest
{
    private static readonly string[] VocabularyLists = { "records", "attributes", "facts", "sheets", "grades", "results" };

    private static readonly char[] Steps = { '.', '[' };

    private readonly Holes holes;
    private readonly Dictionary<string, Site> sites = new Dictionary<string, Site>(StringComparer.Ordinal);
    private readonly Foundations foundations;

    internal SoundRest(Survey survey, Holes holes)
    {
        this.holes = holes;
        foundations = new Foundations(survey, holes);
        // The outermost node stays where several have one place.
        foreach (var site in survey.Sites.Reverse())
        {
            sites[site.Path] = site;
        }
    }

    /// <summary>Whether the finding holds whatever was meant where the document could not be read.</summary>
    internal bool Has(Finding finding)
    {
        var path = finding.Place.Path ?? JsonPath.Root;
        if (holes.IsAt(path) || finding.Evidence.Any(e => Holes.StandIn(e.Value)))
        {
            return false;
        }

        var site = Nearest(path);
        return Reliances.Of(finding.Kind) switch
        {
            Reliance.Place => true,
            Reliance.Type => !holes.Touch(path) && Declares(finding),
            Reliance.Name => (site is null || !holes.IsAt(site.Path)) && Declares(finding),
            Reliance.Sight => site is not null && foundations.Sees(site),
            Reliance.Node => site is null ? !holes.Touch(path) : foundations.Carry(Region(site)),
            _ => holes.IsNone,
        };
    }

    /// <summary>Whether the vocabulary, and the steps that give honours and findings, were read so far that a name is known not to be among theirs.</summary>
    private bool Declares(Finding finding) =>
        !Reliances.ListsOf(finding).Any(foundations.Lack)
        && !finding.Evidence.Any(e => holes.MayDeclare(e.Value)
            || (e.Value is Value.Finding or Value.Honour && holes.Touch("$.then"))
            || VocabularyLists.Any(list => holes.Touch("$.vocabulary." + list + JsonPath.Key(e.Value))));

    /// <summary>A bound is judged together with what it bounds, what stands for nothing with what may be nothing.</summary>
    private static Site Region(Site site) => site.Slot is Slot.Cap or Slot.Floor or Slot.None ? site.Parent! : site;

    private Site? Nearest(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(Steps, end - 1))
        {
            if (sites.TryGetValue(path.Substring(0, end), out var site))
            {
                return site;
            }
        }

        return null;
    }
}
