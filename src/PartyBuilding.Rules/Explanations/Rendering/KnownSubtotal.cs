using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What is known of an undetermined number: the sum of those lines that are determined.</summary>
internal static class KnownSubtotal
{
    internal static Fraction Of(ExplainedLine line)
    {
        if (line.Low == line.High)
        {
            return line.IsLeftOut ? Fraction.Of(0m) : line.Low;
        }

        return Marked(line, line.Form == "sum" ? line.Children.Select(Of).Aggregate(Fraction.Of(0m), (sum, known) => sum.Plus(known)) : Parts(line));
    }

    private static Fraction Parts(ExplainedLine line) => line.Trail is null || line.Folding != Fold.Sum
        ? Fraction.Of(0m)
        : line.Parts.Where(p => (p.State == PartState.Counted || p.State == PartState.Missing) && p.Low == p.High)
            .Aggregate(Fraction.Of(0m), (sum, p) => sum.Plus(p.Low));

    private static Fraction Marked(ExplainedLine line, Fraction known) => line.Marks
        .Where(mark => mark.Operand is null || mark.Operand.Low == mark.Operand.High)
        .Aggregate(Interval.Of(known), (value, mark) => VerbArithmetic.Apply(mark, value)).Low;
}
