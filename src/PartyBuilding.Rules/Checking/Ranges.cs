using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What every number of a policy can be at least and at most, and what is odd about it.</summary>
internal sealed partial class Ranges
{
    private const int Deepest = 512;

    private readonly Survey survey;
    private readonly Dictionary<Site, ValueSpan> spans = new Dictionary<Site, ValueSpan>();
    private readonly Dictionary<Site, ValueSpan> uncapped = new Dictionary<Site, ValueSpan>();
    private readonly HashSet<Site> open = new HashSet<Site>();
    private readonly HashSet<Site> tooLarge = new HashSet<Site>();
    private readonly Dictionary<Site, int> tooFine = new Dictionary<Site, int>();

    internal Ranges(Survey survey) => this.survey = survey;

    /// <summary>Nodes whose values may exceed what a value can hold, though their parts do not.</summary>
    internal IReadOnlyCollection<Site> TooLarge => tooLarge;

    /// <summary>Nodes whose values have more decimals than are kept, though their parts do not.</summary>
    internal IReadOnlyDictionary<Site, int> TooFine => tooFine;

    /// <summary>What a number can be, with all its marks; a quotient that nothing rounds yet is exact.</summary>
    internal ValueSpan Of(Site site)
    {
        if (spans.TryGetValue(site, out var known))
        {
            return known;
        }

        // Circles and endless chains of lines are reported elsewhere; here they are merely unbounded.
        if (open.Count > Deepest || !open.Add(site))
        {
            return ValueSpan.Open;
        }

        var span = Capped(site, Floored(site, BeforeBounds(site)));
        open.Remove(site);
        spans[site] = span;
        return span;
    }

    /// <summary>What a number can be where it is added or shown: a quotient is rounded there, if it is one.</summary>
    internal ValueSpan Landed(Site site) => Of(site).Hull(Shown(site));

    /// <summary>The same with both ends rounded.</summary>
    internal ValueSpan Shown(Site site) => IsQuotient(site) ? AsQuotient(Of(site)) : Of(site);

    /// <summary>What a number can be before its cap.</summary>
    internal ValueSpan BeforeCap(Site site)
    {
        Of(site);
        return uncapped.TryGetValue(site, out var span) ? span : ValueSpan.Open;
    }

    /// <summary>What a number can be before it is multiplied, rounded and bounded.</summary>
    internal ValueSpan BeforeMarks(Site site) => Own(site);

    /// <summary>What the score can be once the steps before this one have changed it; null for all steps.</summary>
    internal ValueSpan Score(Site? before)
    {
        var span = survey.Score is Site score ? Landed(score) : ValueSpan.Open;
        foreach (var step in survey.Steps)
        {
            if (step == before)
            {
                break;
            }

            if (step.Node is AdjustScore adjust && step.Child(Slot.Points) is Site points)
            {
                var change = Landed(points);
                span = span.Hull(adjust.Kind switch
                {
                    AdjustKind.Set => change,
                    AdjustKind.AtMost => span.AtMost(change),
                    AdjustKind.AtLeast => span.AtLeast(change),
                    _ => span.Plus(change),
                });
            }
        }

        return span;
    }

    /// <summary>Whether a quotient arises that may have no end.</summary>
    internal static bool Divides(Number node) => node switch
    {
        Literal literal => !Terminates(literal),
        Combine combine => combine.Kind is CombineKind.Divide or CombineKind.Average,
        Each each => each.Folding == Fold.Average || each.Sharing is Share { OthersTogether: true },
        Value value => value.Folding == Fold.Average,
        _ => false,
    };

    private static bool Terminates(Literal literal)
    {
        var quotient = literal.Numerator / literal.Denominator;
        return ValueSpan.Decimals(quotient) <= Rounding.MostDigits && quotient * literal.Denominator == literal.Numerator;
    }

    private ValueSpan BeforeBounds(Site site)
    {
        var node = site.Number!;
        var span = Kept(site, Own(site));
        if (site.Child(Slot.Factor) is Site factor)
        {
            span = Kept(site, span.Times(Of(factor)));
        }

        return node.Rounding is not null ? span.Rounded(node.Rounding)
            : (node.Floor ?? node.Cap) is not null && IsQuotientBeforeBounds(site) ? span.Hull(AsQuotient(span))
            : span;
    }

    /// <summary>Whether the number can be a quotient that is not yet rounded.</summary>
    private bool IsQuotient(Site site) => site.Number is { Rounding: null, Floor: null, Cap: null } && IsQuotientBeforeBounds(site);

    private bool IsQuotientBeforeBounds(Site site) => site.Node switch
    {
        Literal literal => !Terminates(literal),
        Combine { Kind: CombineKind.Product } or Combine { KeepsQuotients: true } => site.All(Slot.Operand).Any(IsQuotient),
        Choose => site.All(Slot.Give).Any(IsQuotient) || site.All(Slot.Otherwise).Any(IsQuotient),
        _ => Divides(site.Number!),
    } || (site.Child(Slot.Factor) is Site factor && IsQuotient(factor));

    private ValueSpan AsQuotient(ValueSpan span) => survey.Policy.Rounding is Rounding rounding ? span.Rounded(rounding) : span;

    private ValueSpan Floored(Site site, ValueSpan span) =>
        site.Child(Slot.Floor) is Site floor ? span.AtLeast(Of(floor)) : span;

    private ValueSpan Capped(Site site, ValueSpan span)
    {
        uncapped[site] = span;
        return site.Child(Slot.Cap) is Site cap ? span.AtMost(Of(cap)) : span;
    }

    private ValueSpan Own(Site site) => site.Node switch
    {
        Literal literal => Terminates(literal)
            ? ValueSpan.Of(literal.Numerator / literal.Denominator)
            : new ValueSpan(literal.Numerator / literal.Denominator, literal.Numerator / literal.Denominator),
        Value value => OfValue(site, value),
        Combine combine => OfCombine(site, combine),
        Choose choose => OfChoose(site, choose),
        Each each => OfEach(site, each),
        Spells time => OfSpells(time),
        _ => ValueSpan.Open,
    };

    private ValueSpan Kept(Site site, ValueSpan span)
    {
        if (span.IsTooLarge)
        {
            tooLarge.Add(site);
        }

        if (span.Digits > Rounding.MostDigits && site.Number!.Rounding is null)
        {
            tooFine[site] = span.Digits;
        }

        return span.Tamed();
    }

    private ValueSpan Of(Site site, Slot slot, int index = 0) => site.Child(slot, index) is Site child ? Of(child) : ValueSpan.Open;

    private ValueSpan Landed(Site site, Slot slot) => site.Child(slot) is Site child ? Landed(child) : ValueSpan.Open;
}
