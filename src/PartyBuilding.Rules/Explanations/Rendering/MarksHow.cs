using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Times, rounding, floor and cap in words; a cap that takes something says from which records.</summary>
internal sealed class MarksHow
{
    private const int MostNames = 3;
    private readonly Wording wording;
    private readonly PartsHow parts;
    private readonly bool isFull;

    internal MarksHow(Glossary glossary, PartsHow parts)
    {
        wording = glossary.Wording;
        isFull = glossary.IsFull;
        this.parts = parts;
    }

    /// <summary>Whether a rounding, floor or cap made another number of what the verb and its factor gave.</summary>
    internal static bool IsChanged(ExplainedLine line) => Changing(line).Any();

    /// <summary>Roundings, floors and caps that changed the number, in words.</summary>
    internal IEnumerable<string> Changes(ExplainedLine line) => Changing(line).Select(c => Of(line, c.Key, c.Value));

    /// <summary>What the verb says, and the marks that changed the number after it; factors stand in the same expression.</summary>
    internal string Of(ExplainedLine line, string verb)
    {
        var expression = verb;
        var said = new List<string>();
        var before = new Interval(line.OwnLow, line.OwnHigh);
        foreach (var mark in line.Marks)
        {
            var after = new Interval(mark.Low, mark.High);
            var isSame = before.Low == after.Low && before.High == after.High;
            if (mark.Kind == MarkKind.Times)
            {
                var factor = " × " + Wording.Range(mark.Operand!.Low, mark.Operand.High);
                if (IsFactor(line))
                {
                    expression = (expression.Length == 0 ? Wording.Range(before.Low, before.High) : expression) + factor;
                }
                else
                {
                    said.Add(wording.Say(Phrase.Subtotal, Wording.Range(before.Low, before.High)) + factor);
                }
            }
            else if (mark.Kind == MarkKind.Round && isSame)
            {
                // Nothing was lost: the expression only comes out, where it is one.
                expression += before.Low.Denominator == 1m || expression.Length == 0 ? string.Empty : " = " + Wording.Range(after.Low, after.High);
            }
            else if (!isSame)
            {
                said.Add(Of(line, mark, before));
            }

            before = after;
        }

        if (expression.Length == 0 && said.Count > 0)
        {
            expression = wording.Say(Phrase.Subtotal, Wording.Range(line.OwnLow, line.OwnHigh));
        }

        return wording.Join(Phrase.Then, new[] { expression }.Concat(said));
    }

    private static bool IsWithoutFactor(ExplainedLine line) => line.Marks.All(m => m.Kind != MarkKind.Times);

    /// <summary>Whether what the verb says is itself a product, to which another factor can be written.</summary>
    private static bool IsFactor(ExplainedLine line) => line.Form is "product" or "divide" or "literal" or "value";

    /// <summary>Marks other than factors that changed the number, each with the number before it.</summary>
    private static IEnumerable<KeyValuePair<ExplainedMark, Interval>> Changing(ExplainedLine line)
    {
        var before = new Interval(line.OwnLow, line.OwnHigh);
        foreach (var mark in line.Marks)
        {
            if (mark.Kind != MarkKind.Times && (mark.Low != before.Low || mark.High != before.High))
            {
                yield return new KeyValuePair<ExplainedMark, Interval>(mark, before);
            }

            before = new Interval(mark.Low, mark.High);
        }
    }

    private string Of(ExplainedLine line, ExplainedMark mark, Interval before)
    {
        var after = new Interval(mark.Low, mark.High);
        var operand = mark.Operand is null ? string.Empty : Wording.Range(mark.Operand.Low, mark.Operand.High);
        switch (mark.Kind)
        {
            case MarkKind.Floor:
                return wording.Say(Phrase.Floor, operand);
            case MarkKind.Round:
                return Rounded(mark, Wording.Range(after.Low, after.High));
            default:
                return before.IsDetermined && after.IsDetermined
                    ? Loss(line, operand, before.Low, after.Low)
                    : wording.Say(Phrase.Cap, operand);
        }
    }

    private string Rounded(ExplainedMark mark, string result)
    {
        var rounding = mark.Rounding ?? Rounding.To(Rounding.MostDigits, RoundingMode.Half);
        var mode = RoundingText.Of(wording, rounding.Mode);
        return rounding.Digits == 0
            ? wording.Say(Phrase.RoundedWhole, mode, result)
            : wording.Say(Phrase.Rounded, mode, Wording.Whole(rounding.Digits), result);
    }

    private string Loss(ExplainedLine line, string cap, Fraction before, Fraction after)
    {
        var lost = before.Plus(after.Negated());
        var said = wording.Say(Phrase.CapLoss, cap, lost.ToString());
        var cut = CapLoss.Spread(line).Where(c => c.Part is not null && c.Part.Records.Count > 0 && c.Credited != c.Earned).ToArray();
        var isOwn = cut.All(c => ReferenceEquals(c.Line, line));
        var isTold = cut.Length > 0 && (isOwn || isFull) && IsWithoutFactor(line) && cut.All(c => IsWithoutFactor(c.Line));

        // Where every record is shown, those of the line itself say there what they count.
        if (!isTold || (cut.Length > MostNames && (isOwn || !isFull)))
        {
            return said;
        }

        var credited = cut.Select(c => wording.Say(Phrase.Credited, parts.Name(c.Part!), c.Credited.ToString()));
        return said + wording.Say(Phrase.Aside, wording.Join(Phrase.List, credited));
    }
}
