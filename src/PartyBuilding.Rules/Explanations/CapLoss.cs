using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Spreads what a cap takes away over the parts that earned it (超出封顶的部分). A cap is on the total; records earn in order of date, so
/// the latest lose first.
/// </summary>
public static class CapLoss
{
    /// <summary>
    /// Every part below a line with what it is credited after the line's cap and the caps within; by date, then in the order of the
    /// lines. Empty while the line is undetermined.
    /// </summary>
    /// <exception cref="ArgumentNullException">The line is null.</exception>
    public static IReadOnlyList<CreditedPart> Spread(ExplainedLine line)
    {
        Require.NotNull(line, nameof(line));

        return line.Low == line.High && line.OwnLow == line.OwnHigh ? Parts(line) : Array.Empty<CreditedPart>();
    }

    private static CreditedPart[] Parts(ExplainedLine line)
    {
        if (line.IsLeftOut)
        {
            return Array.Empty<CreditedPart>();
        }

        var parts = OwnParts(line);
        var before = line.OwnLow;
        foreach (var mark in line.Marks)
        {
            if (mark.Kind == MarkKind.Times)
            {
                parts = Array.ConvertAll(parts, p => p.After(p.Credited.Times(mark.Operand!.Low)));
            }
            else if (mark.Kind == MarkKind.Cap)
            {
                Cut(parts, Minus(before, mark.Low));
            }

            before = mark.Low;
        }

        return parts;
    }

    private static CreditedPart[] OwnParts(ExplainedLine line)
    {
        if (line.Form == "sum")
        {
            return line.Children.SelectMany(Parts)
                .Select((part, i) => new KeyValuePair<int, CreditedPart>(i, part))
                .OrderBy(p => Date(p.Value)).ThenBy(p => p.Key)
                .Select(p => p.Value).ToArray();
        }

        if (line.Trail is null || line.Folding != Fold.Sum)
        {
            return new[] { new CreditedPart(line, null, line.OwnLow, line.OwnLow) };
        }

        return line.Parts.Where(p => p.State == PartState.Counted || p.State == PartState.Missing)
            .Select(p => new CreditedPart(line, p, p.Low, p.Low)).ToArray();
    }

    /// <summary>Takes a loss from the last parts; what was deducted stays deducted.</summary>
    private static void Cut(CreditedPart[] parts, Fraction loss)
    {
        var zero = Fraction.Of(0m);
        for (var i = parts.Length - 1; i >= 0 && loss.CompareTo(zero) > 0; i--)
        {
            var credited = parts[i].Credited;
            if (credited.CompareTo(zero) > 0)
            {
                var taken = credited.CompareTo(loss) < 0 ? credited : loss;
                parts[i] = parts[i].After(Minus(credited, taken));
                loss = Minus(loss, taken);
            }
        }
    }

    private static Fraction Minus(Fraction left, Fraction right) =>
        left.Plus(right.Negated());

    /// <summary>What has no date, such as a number that is always given, earns before all records.</summary>
    private static LocalDate Date(CreditedPart part) =>
        part.Part is ExplainedPart known && known.Records.Count > 0 ? known.Records[0].Date : LocalDate.MinIsoValue;
}
