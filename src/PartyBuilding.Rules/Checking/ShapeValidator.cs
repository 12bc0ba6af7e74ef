using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a number needs to be computed: something inside, something for nothing, rounding, bounds of what may be missing.</summary>
internal sealed class ShapeValidator : PartValidator
{
    internal ShapeValidator()
        : base(Inside, Nothing, LeftOut, Compared, Tables, Weights, Quotients, Missing)
    {
    }

    private static IEnumerable<Finding> Inside(Survey survey)
    {
        foreach (var site in survey.Sites.Where(s => !s.IsMade))
        {
            var word = site.Written switch
            {
                Combine combine => combine.Numbers.Count == 0 ? CombineWords.Of(combine.Kind) : null,
                Choose choose => choose.Cases.Count == 0 ? "choose" : null,
                Bands bands => bands.Cases.Count == 0 ? "bands" : null,
                Relative { To: RelativeTo.Rank } relative => relative.Places.Count == 0 ? "places" : null,
                BracketRate brackets => brackets.Brackets.Count == 0 ? "brackets" : null,
                Table table => table.Values.Count == 0 ? "values" : null,
                Match match => match.Pairs.Count == 0 ? "where" : null,
                _ => null,
            };
            if (word is not null)
            {
                yield return site.Finds(RulesFindings.NothingInside).With("word", word);
            }
        }
    }

    /// <summary>A mean or an extreme of nothing, a quotient by zero.</summary>
    private static IEnumerable<Finding> Nothing(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (site.Node is Each { None: null, Folding: Fold.Average or Fold.Best or Fold.Worst } each)
            {
                yield return site.Finds(RulesFindings.IfNoneMissing).With("verb", each.Folding.ToString().ToLowerInvariant());
            }
            else if (site.Node is Value { None: null, FoldWord: string fold } value && MayHaveNothing(survey, site, value))
            {
                yield return site.Finds(RulesFindings.IfNoneMissing).With("verb", fold);
            }
            else if (site.Node is Combine { None: null, Kind: CombineKind.Divide } && MayBeZero(survey, site))
            {
                yield return site.Finds(RulesFindings.IfNoneMissing).With("verb", "divide");
            }
            else if (site.Node is Combine { None: null, Kind: CombineKind.Average or CombineKind.Best or CombineKind.Worst } combine
                && combine.Numbers.Count > 0
                && site.All(Slot.Operand).All(part => survey.Ranges.Of(part).MayLack))
            {
                yield return site.Finds(RulesFindings.IfNoneMissing).With("verb", CombineWords.Of(combine.Kind));
            }
        }
    }

    /// <summary>Whether nobody may have a value to fold, or the subject none to rank. Where there are no members, what stands for a missing value stands for all.</summary>
    private static bool MayHaveNothing(Survey survey, Site site, Value value)
    {
        var mayLack = value.LeavesOutMissing
            || (value.ReadsLinesOfOthers && survey.MeaningOf(site).Kind == NameKind.Line
                && survey.Line(value.Name) is Site line && survey.Ranges.Of(line).MayLack);
        return value.Folding switch
        {
            Fold.Sum or Fold.Count => false,
            Fold.Rank => mayLack,
            _ => value.Owner is Value.Others or Value.Subordinates || mayLack,
        };
    }

    private static bool MayBeZero(Survey survey, Site site)
    {
        var divisor = survey.Ranges.Of(site.Child(Slot.Operand, 1)!);
        return !(divisor.Low > 0m || divisor.High < 0m);
    }

    private static IEnumerable<Finding> LeftOut(Survey survey) => survey.Sites
        .Where(site => site.Node is Each { None.LeavesOut: true } or Combine { None.LeavesOut: true } or Value { None.LeavesOut: true } or Value { MayBeLeftOut: true })
        .Where(site => !(site.Slot == Slot.Operand && site.Parent!.Node is Value))
        .Where(site => !(site.Slot == Slot.Operand
            && site.Parent!.Node is Combine { Kind: CombineKind.Average or CombineKind.Sum or CombineKind.Best or CombineKind.Worst, KeepsQuotients: false }))
        .Select(site => site.Finds(RulesFindings.LeaveOutMisplaced));

    private static IEnumerable<Finding> Compared(Survey survey) => survey.Of<Choose>()
        .Where(choose => choose.Value.On is null && choose.Value.Cases.Any(c => c.Comparison is not null))
        .Select(choose => choose.Key.Finds(RulesFindings.OnMissing));

    /// <summary>A table gives something for every declared value, or says otherwise.</summary>
    private static IEnumerable<Finding> Tables(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (site.IsMade || site.Written is not Table { Otherwise: null } table || site.Child(Slot.On) is not Site on)
            {
                continue;
            }

            var declared = survey.MeaningOf(on).Codes ?? Array.Empty<string>();
            var lacking = declared.Where(code => table.Values.All(row => row.Key != code)).ToArray();
            if (lacking.Length > 0)
            {
                yield return site.Finds(RulesFindings.OtherwiseMissing)
                    .With("attribute", table.Attribute)
                    .With("values", string.Join(", ", lacking));
            }
        }
    }

    private static IEnumerable<Finding> Weights(Survey survey)
    {
        foreach (var weight in survey.Sites.Where(s => s.Slot == Slot.Weight))
        {
            if (weight.Parent!.Slot != Slot.Operand || weight.Parent.Parent!.Node is not Combine { Kind: CombineKind.Average })
            {
                yield return weight.Finds(RulesFindings.WeightMisplaced);
            }
            else if (survey.Ranges.Of(weight).High <= 0m)
            {
                yield return weight.Finds(RulesFindings.WeightNotPositive).With("weight", survey.Ranges.Of(weight).High!.Value);
            }
        }
    }

    private static IEnumerable<Finding> Quotients(Survey survey) => survey.Policy.Rounding is not null
        ? Enumerable.Empty<Finding>()
        : survey.Sites
            .Where(site => site.Number is Number number && Ranges.Divides(number) && !IsRounded(site))
            .Select(site => site.Finds(RulesFindings.RoundingMissing));

    /// <summary>Whether a quotient is rounded before it is added or kept; comparisons need no rounding, they are exact.</summary>
    private static bool IsRounded(Site site)
    {
        if (site.Number!.Rounding is not null || site.Slot is Slot.Bound or Slot.Tested or Slot.On or Slot.Weight)
        {
            return true;
        }

        return site.Slot switch
        {
            Slot.Factor or Slot.Give or Slot.Otherwise or Slot.Share => site.Parent!.Number is not null && IsRounded(site.Parent),
            Slot.Operand => site.Parent!.Node is Combine { Kind: CombineKind.Product or CombineKind.Divide } && IsRounded(site.Parent),
            _ => false,
        };
    }

    /// <summary>Numbers that may be missing, and that nothing bounds then.</summary>
    private static IEnumerable<Finding> Missing(Survey survey) => survey.Of<Value>()
        .Where(v => v.Value.Fallback is null && v.Value.Folding is not (Fold.Count or Fold.Rank) && !v.Value.LeavesOutMissing)
        .Where(v => v.Key.Slot is not (Slot.Tested or Slot.On or Slot.Bound or Slot.Order))
        .Where(v => survey.MeaningOf(v.Key) is { MayBeMissing: true, Type: ValueType.Number, Range: null })
        .Where(v => v.Value.Policy is null || v.Value.Policy != survey.Policy.Id)
        .Select(v => v.Key.Finds(RulesFindings.RangeMissing).With("name", v.Value.Policy ?? v.Value.Name));
}
