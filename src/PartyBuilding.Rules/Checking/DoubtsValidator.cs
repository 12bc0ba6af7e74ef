using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What is sound as data and yet seldom meant: published regulations contain all of it.</summary>
internal sealed class DoubtsValidator : PartValidator
{
    internal DoubtsValidator()
        : base(Overlaps, Rewards, Jumps, Shares, Classes, Ids, Orders)
    {
    }

    /// <summary>Bands of which each goes beyond the one before are a ladder; others that have numbers in common contradict each other.</summary>
    private static IEnumerable<Finding> Overlaps(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => !s.IsMade))
        {
            var cases = site.Node switch
            {
                Choose { On: not null, Choice: null } choose => choose.Cases.Select(c => c.When is null ? c.Comparison : null),
                Grades { Choice: null } grades => grades.Cases.Select(c => c.When is null ? c.Comparison : null),
                _ => Enumerable.Empty<Comparison?>(),
            };
            var taken = cases.Where(c => c is not null).Select(Inside).Where(s => s is not null).Select(s => s!.Value).ToArray();
            for (var i = 1; i < taken.Length; i++)
            {
                foreach (var before in taken.Take(i))
                {
                    var both = before.Meet(taken[i]);
                    if (!both.IsEmpty(false) && !both.IsSameAs(before) && !both.IsSameAs(taken[i]) && both.Low is decimal low && both.High is decimal high)
                    {
                        yield return site.Finds(RulesFindings.CasesOverlap).With("from", low).With("to", high);
                    }
                }
            }
        }
    }

    /// <summary>Points above zero for records of a kind that is declared adverse, where nothing turns them into a loss.</summary>
    private static IEnumerable<Finding> Rewards(Survey survey)
    {
        foreach (var each in survey.Of<Each>())
        {
            if (each.Value.Folding is not (Fold.Sum or Fold.Count) || !IsAdded(survey, each.Key))
            {
                continue;
            }

            var worth = each.Value.Folding == Fold.Count ? ValueSpan.Of(1m) : survey.Ranges.PartOf(each.Key, each.Value);
            foreach (var kind in each.Value.Kinds.Where(k => survey.Names.Record(k)?.IsAdverse == true))
            {
                if (worth.Low >= 0m && worth.High > 0m)
                {
                    yield return each.Key.Finds(RulesFindings.FaultRewarded).With("kind", kind).With("points", worth.High.Value);
                }
            }
        }
    }

    /// <summary>Whether a line reaches the score by sums and by factors that turn no sign.</summary>
    private static bool IsAdded(Survey survey, Site site)
    {
        if (site.Child(Slot.Factor) is Site factor && !(survey.Ranges.Of(factor).Low >= 0m))
        {
            return false;
        }

        return site.Slot == Slot.Score
            || (site.Slot == Slot.Operand && site.Parent is { Node: Combine { Kind: CombineKind.Sum } } sum && IsAdded(survey, sum));
    }

    /// <summary>Neighbouring bands that give another share of the whole number they are on.</summary>
    private static IEnumerable<Finding> Jumps(Survey survey)
    {
        foreach (var choose in survey.Of<Choose>().Where(c => c.Value is { On: not null, Choice: null }))
        {
            var on = choose.Value.On!.ToJson().Document();
            var bounds = choose.Value.Cases
                .Select(c => (At: c.When is null ? BoundOf(c.Comparison) : null, Rate: RateOf(c.Give, on)))
                .Concat(new[] { (At: (decimal?)null, Rate: RateOf(choose.Value.Otherwise, on)) })
                .ToArray();
            for (var i = 0; i + 1 < bounds.Length; i++)
            {
                if (bounds[i].At is decimal at && at != 0m && bounds[i].Rate is decimal rate && bounds[i + 1].Rate is decimal next && rate != next)
                {
                    yield return choose.Key.Finds(RulesFindings.RateJumps)
                        .With("bound", at).With("below", Math.Min(rate * at, next * at)).With("above", Math.Max(rate * at, next * at));
                }
            }
        }
    }

    private static decimal? BoundOf(Comparison? comparison) =>
        comparison is { Bound: Literal { Factor: null } bound, Kind: not ComparisonKind.Is } ? bound.Numerator / bound.Denominator : null;

    /// <summary>By what a number multiplies the one it is chosen on; null where it is something else.</summary>
    private static decimal? RateOf(Number give, string on)
    {
        if (give.Factor is Literal { Factor: null } rate && give.Rounding is null && give.Floor is null && give.Cap is null)
        {
            return give.Unscaled().ToJson().Document() == on ? rate.Numerator / rate.Denominator : null;
        }

        return give is Combine { Kind: CombineKind.Product, Numbers: { Count: 2 } factors, Factor: null }
            && factors[1] is Literal { Factor: null } second && factors[0].ToJson().Document() == on
                ? second.Numerator / second.Denominator
                : null;
    }

    /// <summary>Shares of all in scope for one grade after the other, which together are less than all.</summary>
    private static IEnumerable<Finding> Shares(Survey survey)
    {
        foreach (var step in survey.Policy.Then.OfType<Quota>().Where(q => q.Rules.Pattern.AmongEveryone))
        {
            var shares = step.Rows.Select(r => r.Count.Of == PlaceCount.InScope ? r.Count.Share : null).ToArray();
            if (shares.Contains(null))
            {
                continue;
            }

            var sum = shares.Sum(s => s!.Numerator / s.Denominator);
            if (sum < 1m && survey.Steps.FirstOrDefault(s => s.Clause == step.Clause || step.Rows.Any(r => r.Clause == s.Clause)) is Site site)
            {
                yield return site.Finds(RulesFindings.SharesLeaveSome).With("share", Exact.Text(sum * 100m) + "%");
            }
        }
    }

    /// <summary>Codes that the scope takes in, where points go by the same fact and leave one of them with nothing.</summary>
    private static IEnumerable<Finding> Classes(Survey survey)
    {
        foreach (var scope in survey.Of<Test>().Where(t => t.Key.Slot == Slot.Scope && t.Value.Value is Value && t.Value.Comparison.Codes.Count > 0))
        {
            var name = ((Value)scope.Value.Value).Name;
            foreach (var choose in survey.Of<Choose>().Where(c => c.Value.Otherwise is Literal { Numerator: 0m }))
            {
                var named = choose.Value.Cases.Select(c => CodesOf(c, choose.Value.On, name)).ToArray();
                var left = named.Length == 0 || named.Contains(null)
                    ? Array.Empty<string>()
                    : scope.Value.Comparison.Codes.Except(named.SelectMany(codes => codes!)).ToArray();
                if (left.Length > 0)
                {
                    yield return choose.Key.Finds(RulesFindings.ClassNotCovered).With("name", name).With("codes", string.Join(", ", left));
                }
            }
        }
    }

    private static IReadOnlyList<string>? CodesOf(Case one, Number? on, string name) =>
        one is { Comparison: { Codes: { Count: > 0 } compared }, When: null } && on is Value { Owner: Value.Self } value && value.Name == name ? compared
        : one is { Comparison: null, When: Test { Value: Value { Owner: Value.Self } tested, Comparison: { Codes: { Count: > 0 } codes } } } && tested.Name == name ? codes
        : null;

    /// <summary>A line that counts what another one has left, which keeps some of equal records.</summary>
    private static IEnumerable<Finding> Ids(Survey survey) => survey.Of<UsedBy>()
        .Where(used => survey.Line(used.Value.LineId) is { Node: Each { Kept: not null, Choice: null } })
        .Select(used => used.Key.Finds(RulesFindings.IdsDecide).With("line", used.Value.LineId));

    /// <summary>Sharing among signers below a cap.</summary>
    private static IEnumerable<Finding> Orders(Survey survey) => survey.Sites
        .Where(site => !site.IsMade && site.Written is Each { Sharing: not null } each && each.Choice is null && site.Parent?.Number?.Choice is null
            && (each.Cap is not null || each.Caps.Count > 0 || site.Parent is { Number: Combine { Kind: CombineKind.Sum, Cap: not null } }))
        .Select(site => site.Finds(RulesFindings.OrderOpen));

    /// <summary>The numbers that satisfy a comparison with a literal; null for others.</summary>
    private static Stretch? Inside(Comparison? comparison) => BoundOf(comparison) is not decimal bound ? null : comparison!.Kind switch
    {
        ComparisonKind.AtLeast => new Stretch(bound, true, null, true),
        ComparisonKind.Above => new Stretch(bound, false, null, true),
        ComparisonKind.AtMost => new Stretch(null, true, bound, true),
        _ => new Stretch(null, true, bound, false),
    };
}
