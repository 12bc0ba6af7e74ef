using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Times, rounding, floor and cap in words; a cap that takes something says from which records.</summary>
internal sealed class MarksHow
{
    private const int MostNames = 3;
    private readonly Wording wording;
    private readonly PartsHow parts;

    internal MarksHow(Wording wording, PartsHow parts)
    {
        this.wording = wording;
        this.parts = parts;
    }

    /// <summary>The marks that changed the number, and every factor.</summary>
    internal IEnumerable<string> Of(ExplainedLine line)
    {
        var before = new Interval(line.OwnLow, line.OwnHigh);
        foreach (var mark in line.Marks)
        {
            var after = new Interval(mark.Low, mark.High);
            var isSame = before.Low == after.Low && before.High == after.High;
            if (mark.Kind == MarkKind.Times || !isSame || (mark.Kind == MarkKind.Round && !before.Low.IsDecimal))
            {
                yield return Of(line, mark, before, after);
            }

            before = after;
        }
    }

    private string Of(ExplainedLine line, ExplainedMark mark, Interval before, Interval after)
    {
        var operand = mark.Operand is null ? string.Empty : Wording.Range(mark.Operand.Low, mark.Operand.High);
        switch (mark.Kind)
        {
            case MarkKind.Times:
                return "× " + operand;
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
        // A quotient that terminates is only written out.
        if (mark.Rounding is not Rounding rounding)
        {
            return "= " + result;
        }

        var mode = RoundingText.Of(wording, rounding.Mode);
        return rounding.Digits == 0
            ? wording.Say(Phrase.RoundedWhole, mode, result)
            : wording.Say(Phrase.Rounded, mode, Wording.Whole(rounding.Digits), result);
    }

    private string Loss(ExplainedLine line, string cap, Fraction before, Fraction after)
    {
        var lost = VerbArithmetic.Plus(before, new Fraction(-after.Numerator, after.Denominator));
        var said = wording.Say(Phrase.CapLoss, cap, lost.ToString());
        var cut = CapLoss.Spread(line).Where(c => c.Part is not null && c.Part.Records.Count > 0 && c.Credited != c.Earned).ToArray();
        var isOwn = cut.Length > 0 && cut.All(c => ReferenceEquals(c.Line, line)) && line.Marks.All(m => m.Kind != MarkKind.Times);
        if (!isOwn || cut.Length > MostNames)
        {
            return said;
        }

        var credited = cut.Select(c => wording.Say(Phrase.Credited, parts.Name(c.Part!), c.Credited.ToString()));
        return said + wording.Say(Phrase.Aside, wording.Join(Phrase.List, credited));
    }
}
