using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>
/// How the numbers and conditions of a policy move when one thing grows, whatever else is given: a subject has a further record of a kind, or one
/// number is higher for everybody. Where it says up or down that is so for all inputs; where it says either nothing is claimed.
/// </summary>
internal sealed partial class Trends
{
    private readonly Survey survey;
    private readonly string? kind;
    private readonly Site? higher;
    private readonly Dictionary<Site, Trend> known = new Dictionary<Site, Trend>();
    private readonly Dictionary<Site, bool> touched = new Dictionary<Site, bool>();
    private readonly HashSet<Site> open = new HashSet<Site>();

    /// <summary>The way of the score in the steps, as far as they were gone through.</summary>
    private Trend scoreSoFar;

    private Trends(Survey survey, string? kind, Site? higher)
    {
        this.survey = survey;
        this.kind = kind;
        this.higher = higher;
        Score = AfterSteps();
    }

    /// <summary>Of the score after all steps.</summary>
    internal Trend Score { get; }

    /// <summary>When a subject has one more record of a kind.</summary>
    internal static Trends OfMore(Survey survey, string kind) => new Trends(survey, kind, null);

    /// <summary>When a number is higher than it was, for whoever is judged.</summary>
    internal static Trends OfHigher(Survey survey, Site number) => new Trends(survey, null, number);

    /// <summary>Of a number with all its marks, or of a condition.</summary>
    internal Trend Of(Site site)
    {
        if (site == higher)
        {
            return Trend.Up;
        }

        if (known.TryGetValue(site, out var trend))
        {
            return trend;
        }

        // Lines of others may name each other in a circle: of these nothing is said.
        if (!open.Add(site))
        {
            return Trend.Either;
        }

        trend = !Touches(site) ? Trend.Steady : site.Node is Condition condition ? OfCondition(site, condition) : OfNumber(site);
        open.Remove(site);
        known[site] = trend;
        return trend;
    }

    private Trend Of(Site site, Slot slot, int index = 0) => site.Child(slot, index) is Site child ? Of(child) : Trend.Steady;

    private Trend OfNumber(Site site)
    {
        var trend = site.Node switch
        {
            Value value => OfValue(site, value),
            Combine combine => OfCombine(site, combine),
            Choose choose => OfChoose(site, choose),
            Each each => OfEach(site, each),
            Spells spells => OfSpells(site, spells),
            Literal _ => Trend.Steady,
            _ => Trend.Either,
        };
        if (site.Child(Slot.Factor) is Site factor)
        {
            trend = trend.Times(survey.Ranges.Of(factor)) | Of(factor).Times(survey.Ranges.BeforeMarks(site));
        }

        return trend | Of(site, Slot.Floor) | Of(site, Slot.Cap);
    }

    /// <summary>Whether what grows is anywhere in the number or condition, or in the lines that it names.</summary>
    private bool Touches(Site? site)
    {
        if (site is null)
        {
            return false;
        }

        if (touched.TryGetValue(site, out var known))
        {
            return known;
        }

        // Of a circle everything is touched.
        touched[site] = true;
        return touched[site] = site == higher || Reads(site) || site.Children.Any(Touches);
    }

    private bool Reads(Site site) => site.Node switch
    {
        Each each => Counts(site, each) || HangsOn(each.Window),
        Spells spells => HangsOn(spells.Window) || (kind is not null && (spells.Kinds.Contains(kind) || spells.RestartsAt?.Kinds.Contains(kind) == true)),
        Value value => survey.MeaningOf(site).Kind switch
        {
            NameKind.Line => Touches(survey.Line(value.Name)),
            NameKind.Score => scoreSoFar != Trend.Steady || Touches(survey.Score),
            NameKind.Count => kind is not null,
            NameKind.Grade or NameKind.Rank or NameKind.Given => true,
            _ => false,
        },
        UsedBy used => Touches(survey.Line(used.LineId)),
        CustomNumber or CustomCondition => true,
        _ => false,
    };

    private bool HangsOn(Window? window) => kind is not null && window?.Anchor?.Kinds.Contains(kind) == true;
}
