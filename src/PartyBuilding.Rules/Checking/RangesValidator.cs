using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Maxima, caps, bands and conditions against what numbers can be.</summary>
internal sealed class RangesValidator : PartValidator
{
    internal RangesValidator()
        : base(Sizes, Claims, Score, Caps, Bands, Tests)
    {
    }

    private static IEnumerable<Finding> Sizes(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => s.Number is not null))
        {
            survey.Ranges.Of(site);
        }

        return survey.Ranges.TooLarge
            .Select(site => site.Finds(RulesFindings.TooLarge).With("limit", Exact.Largest))
            .Concat(survey.Ranges.TooFine.Select(fine => fine.Key.Finds(RulesFindings.TooManyDecimals)
                .With("decimals", fine.Value)
                .With("limit", Rounding.MostDigits)));
    }

    private static IEnumerable<Finding> Claims(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (site.IsMade || site.Number?.OutOf is not decimal claim)
            {
                continue;
            }

            var high = survey.Ranges.Of(site).High;
            if (high is not decimal most)
            {
                yield return site.FindsAtMark(RulesFindings.ClaimIsOpen, ".outOf").With("outOf", claim);
            }
            else if (decimal.Round(most, 9) == decimal.Round(claim, 9))
            {
                continue;
            }
            else if (SumOfClaims(survey, site) is decimal sum && sum != claim)
            {
                yield return site.FindsAtMark(RulesFindings.SectionsDoNotAddUp, ".outOf").With("outOf", claim).With("sum", sum);
            }
            else
            {
                var kind = site.Number.Choice is null ? RulesFindings.ClaimNotMet : RulesFindings.ClaimNotMetByChoice;
                yield return site.FindsAtMark(kind, ".outOf").With("outOf", claim).With("high", decimal.Round(most, 9));
            }
        }
    }

    /// <summary>What the parts of a sum claim together; null where a part that earns claims nothing, or a cap decides.</summary>
    private static decimal? SumOfClaims(Survey survey, Site site)
    {
        if (site.Node is not Combine { Kind: CombineKind.Sum, Cap: null, Factor: null })
        {
            return null;
        }

        var sum = 0m;
        foreach (var part in site.All(Slot.Operand))
        {
            if (part.Number!.OutOf is decimal claim)
            {
                sum += claim;
            }
            else if (!(survey.Ranges.Of(part).High <= 0m))
            {
                return null;
            }
        }

        return sum;
    }

    private static IEnumerable<Finding> Score(Survey survey)
    {
        if (survey.Score is Site score && survey.Ranges.Score(null).High is null)
        {
            yield return score.Finds(RulesFindings.ScoreIsOpen);
        }
    }

    private static IEnumerable<Finding> Caps(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (site.Child(Slot.Cap) is not Site capSite || survey.Ranges.Of(capSite).High is not decimal cap || site.IsMade)
            {
                continue;
            }

            var before = survey.Ranges.BeforeCap(site).High;
            if (before < survey.Ranges.Of(capSite).Low)
            {
                yield return capSite.Finds(RulesFindings.CapOutOfReach).With("cap", cap).With("high", decimal.Round(before.Value, 9));
            }

            if (site.Child(Slot.Floor) is Site floor && survey.Ranges.Of(floor).Low is decimal low && low > cap)
            {
                yield return capSite.Finds(RulesFindings.FloorAboveCap).With("floor", low).With("cap", cap);
            }

            foreach (var each in AwardsBelow(site))
            {
                if (survey.Ranges.PartOf(each, (Each)each.Node).High is decimal award && Scaled(survey, site, each, award) > cap)
                {
                    yield return capSite.Finds(RulesFindings.CapBelowAward).With("cap", cap).With("award", decimal.Round(award, 9));
                }
            }
        }
    }

    /// <summary>The node itself, or the direct parts of a sum, where they add up awards.</summary>
    private static IEnumerable<Site> AwardsBelow(Site site) =>
        (site.Node is Combine { Kind: CombineKind.Sum } ? site.All(Slot.Operand) : new[] { site })
            .Where(s => s.Node is Each { Folding: Fold.Sum } each && (s == site || each.Cap is null));

    private static decimal? Scaled(Survey survey, Site site, Site each, decimal award)
    {
        var span = ValueSpan.Of(award);
        foreach (var factor in new[] { each.Child(Slot.Factor), site == each ? null : site.Child(Slot.Factor) })
        {
            span = factor is null ? span : span.Times(survey.Ranges.Of(factor));
        }

        return span.High;
    }

    private static IEnumerable<Finding> Bands(Survey survey)
    {
        foreach (var choose in survey.Of<Choose>())
        {
            var reach = Reach.Of(choose.Value, choose.Key, survey.Ranges);
            var word = choose.Key.Written is Bands ? ".bands" : ".choose";
            for (var i = 0; i < choose.Value.Cases.Count; i++)
            {
                if (reach.IsDead(i))
                {
                    yield return Reached(Case(choose.Key, word, i), RulesFindings.BandOutOfReach, reach.Span);
                }
            }

            foreach (var gap in reach.Gaps)
            {
                yield return Between(choose.Key, gap);
            }
        }

        foreach (var grades in survey.Of<Grades>())
        {
            var reach = Reach.Of(grades.Value, grades.Key, survey.Ranges);
            for (var i = 0; i < grades.Value.Cases.Count; i++)
            {
                if (reach.IsDead(i))
                {
                    yield return Reached(Case(grades.Key, ".grades", i), RulesFindings.GradeOutOfReach, reach.Span)
                        .With("grade", grades.Value.Cases[i].Grade);
                }
            }

            foreach (var gap in reach.Gaps)
            {
                yield return Between(grades.Key, gap);
            }
        }
    }

    private static Func<FindingKind, Finding> Case(Site site, string word, int index) => kind =>
    {
        var path = site.IsMade || site.Written is Table ? site.Path : site.Path + word + "[" + Exact.Text(index) + "]";
        var place = FindingPlace.AtPath(path);
        return Finding.Of(kind, site.Clause is null ? place : place.WithClause(site.Clause));
    };

    private static Finding Reached(Func<FindingKind, Finding> at, FindingKind kind, ValueSpan span) =>
        at(kind).With("low", Text(span.Low, "-")).With("high", Text(span.High, "+"));

    private static Finding Between(Site site, Stretch gap) =>
        site.Finds(RulesFindings.BandGap).With("from", gap.Low!.Value).With("to", gap.High!.Value);

    private static string Text(decimal? bound, string sign) => bound is decimal value ? Exact.Text(decimal.Round(value, 9)) : sign + "∞";

    /// <summary>Conditions that hold for all values, or for none.</summary>
    private static IEnumerable<Finding> Tests(Survey survey)
    {
        foreach (var test in survey.Of<Test>())
        {
            if (test.Key.IsMade || test.Key.Child(Slot.Bound) is not Site boundSite || test.Key.Child(Slot.Tested) is not Site tested)
            {
                continue;
            }

            var bound = survey.Ranges.Of(boundSite);
            if (bound.Low is not decimal at || bound.High != at || (tested.Node is Value && survey.MeaningOf(tested).Type != ValueType.Number))
            {
                continue;
            }

            var span = survey.Ranges.Of(tested);
            var left = new Leftover(span);
            if (!left.Has(test.Value.Comparison.Kind, at))
            {
                yield return Reached(kind => test.Key.Finds(kind), RulesFindings.NeverHolds, span);
                continue;
            }

            left.Take(test.Value.Comparison.Kind, at);
            if (left.IsEmpty)
            {
                yield return Reached(kind => test.Key.Finds(kind), RulesFindings.AlwaysHolds, span);
            }
        }
    }
}
