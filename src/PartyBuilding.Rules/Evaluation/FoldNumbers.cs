using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Folds landed numbers into one; best, worst and average of none do not come here.</summary>
internal static class FoldNumbers
{
    internal static Fraction Of(Fold fold, decimal[] values) => fold switch
    {
        Fold.Sum => Fraction.Of(values.Sum()),
        Fold.Count => Fraction.Of(values.Length),
        Fold.Best => Fraction.Of(values.Max()),
        Fold.Worst => Fraction.Of(values.Min()),
        _ => Fraction.Of(values.Sum()).Over(Fraction.Of(values.Length)),
    };
}
