using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The nodes of one policy in words: as a line of their own, or as a part of a sentence.</summary>
internal sealed partial class Sentences
{
    private readonly IReadOnlyDictionary<Number, int> lines;

    internal Sentences(Policy policy, Speech speech, IReadOnlyDictionary<Number, int> lines)
    {
        this.lines = lines;
        Speech = speech;
        Titles = new Titles(policy, speech, Line);
    }

    internal Speech Speech { get; }

    internal Titles Titles { get; }

    /// <summary>What was chosen within the sentence at hand.</summary>
    internal List<string> Notes { get; } = new List<string>();

    internal string Say(Saying saying, params string[] values) => Speech.Say(saying, values);

    /// <summary>The sentence of a line.</summary>
    internal string Row(Number number)
    {
        var reading = number.InWords(this, Unit.Points, isRow: true).With(Marks(number, Unit.Points));
        var claim = number.OutOf is decimal outOf ? Say(Saying.OutOf, Unit.Points.Say(Speech, Exact.Text(outOf))) : string.Empty;
        return Speech.Join(Saying.Then, new[] { reading.Main }.Concat(reading.Extras).Append(claim));
    }

    /// <summary>A number within a sentence: the line where it has one, otherwise what it is.</summary>
    internal string Noun(Number number, Unit unit) => Inside(number, unit, isOperand: false);

    /// <summary>A number within an expression, in brackets where it needs them.</summary>
    internal string Operand(Number number, Unit unit) => Inside(number, unit, isOperand: true);

    /// <summary>What is given: so many points gained or lost, or by another number.</summary>
    internal string Gives(Number number, Unit unit)
    {
        if (number is Literal { HasMarks: false } literal)
        {
            return literal.Numerator < 0m
                ? Say(Saying.Loses, unit.Say(Speech, Literal.Exactly(-literal.Numerator, literal.Denominator).Text))
                : Say(Saying.Gains, unit.Say(Speech, literal.Text));
        }

        var reading = lines.ContainsKey(number) || HasName(number) ? null : number.Given(this, unit)?.With(Marks(number, unit));
        if (reading is null)
        {
            return Say(Saying.GivesBy, Noun(number, unit));
        }

        Note(number);
        return reading.Extras.Count == 0 ? reading.Main : Say(Saying.GivesThen, reading.Main, Speech.Join(Saying.Comma, reading.Extras));
    }

    /// <summary>Several numbers; lines that follow each other in the list are said together.</summary>
    internal string Several(IReadOnlyList<Number> numbers, Unit unit)
    {
        var said = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var together = numbers.Skip(i).TakeWhile(n => Line(n) is not null).Select(n => Line(n)!.Value).ToArray();
            said.Add(together.Length > 1 ? Say(Saying.Lines, Runs(together)) : Operand(numbers[i], unit));
            i += together.Length > 1 ? together.Length - 1 : 0;
        }

        return Speech.Join(Saying.List, said);
    }

    internal string Quoted(string text) => Say(Saying.Quoted, text);

    internal string Rounded(Rounding rounding)
    {
        var mode = Mode(rounding.Mode);
        return rounding.Digits == 0
            ? Say(Saying.RoundedWhole, mode)
            : Say(rounding.Digits == 1 ? Saying.RoundedTenth : Saying.Rounded, mode, Exact.Text(rounding.Digits));
    }

    internal string Mode(RoundingMode mode) => Say(mode switch
    {
        RoundingMode.Half => Saying.HalfAway,
        RoundingMode.TowardZero => Saying.TowardZero,
        RoundingMode.AwayFromZero => Saying.AwayFromZero,
        _ => Saying.HalfEven,
    });

    /// <summary>What stands for a number that does not exist; empty where nothing is said.</summary>
    internal string WhenNone(IfNone? none, Saying when, Unit unit) => none is null
        ? string.Empty
        : none.Number is Number number
            ? Say(Saying.NoneNumber, Say(when), Gives(number, unit))
            : Say(none.LeavesOut ? Saying.NoneLeftOut : Saying.NonePending, Say(when));

    /// <summary>Whether the number stands on no line of its own and has no name.</summary>
    internal bool IsInside(Number number) => !lines.ContainsKey(number) && !HasName(number);

    private int? Line(Number number) => lines.TryGetValue(number, out var line) ? line : null;

    /// <summary>Numbers of lines, as in 2, 5 to 7.</summary>
    private string Runs(int[] numbers)
    {
        var said = new List<string>();
        for (var i = 0; i < numbers.Length; i++)
        {
            var from = i;
            while (i + 1 < numbers.Length && numbers[i + 1] == numbers[i] + 1)
            {
                i++;
            }

            i = i - from == 1 ? from : i;
            said.Add(i == from ? Exact.Text(numbers[i]) : Say(Saying.To, Exact.Text(numbers[from]), Exact.Text(numbers[i])));
        }

        return Speech.Join(Saying.List, said);
    }

    /// <summary>Whether its points are multiplied and nothing else is done to them, so that it reads as a product.</summary>
    private static bool IsOnlyMultiplied(Number number) =>
        number.Factor is not null && number.Rounding is null && number.Floor is null && number.Cap is null;

    private static bool HasName(Number number) => number.Clause is not null || number.Title is not null || number.HasOwnId;

    private string Inside(Number number, Unit unit, bool isOperand)
    {
        if (Line(number) is int line)
        {
            return Say(Saying.Line, Exact.Text(line));
        }

        var plain = number.InWords(this, unit, isRow: false);
        var isProduct = IsOnlyMultiplied(number) && plain.Extras.Count == 0;
        var reading = isProduct ? plain : plain.With(Marks(number, unit));
        var main = reading.IsManner ? Say(Saying.PointsOf, reading.Main) : reading.Main;
        var text = isProduct ? (plain.IsCompound ? Say(Saying.Aside, main).Trim() : main) + " \u00D7 " + Operand(number.Factor!, Unit.Bare)
            : reading.Extras.Count == 0 ? main
            : main + Say(Saying.Aside, Speech.Join(Saying.Comma, reading.Extras));
        if (isOperand && (reading.IsCompound || isProduct) && number.Title is null)
        {
            text = Say(Saying.Aside, text).Trim();
        }

        Note(number);
        return Named(text, number.Clause, number.Title, number.Title is null && number.Clause is null ? number.Id : null);
    }

    private string Named(string text, string? clause, LocalizedText? title, string? id)
    {
        text = title is not null ? Quoted(Speech.Text(title)) + Say(Saying.Aside, text) : text;
        text = id is not null ? Say(Saying.Known, text, id) : text;
        return clause is not null ? text + Say(Saying.Cited, clause) : text;
    }

    private void Note(Number number)
    {
        if (number.Choice is not null)
        {
            Notes.Add(Speech.Text(number.Choice));
        }
    }

    /// <summary>What is done to a number after its verb, in that order.</summary>
    internal IEnumerable<string> Marks(Number number, Unit unit)
    {
        if (number.Factor is not null)
        {
            yield return Say(Saying.Times, Operand(number.Factor, Unit.Bare));
        }

        if (number.Rounding is not null)
        {
            yield return Rounded(number.Rounding);
        }

        if (number.Floor is not null)
        {
            yield return Say(Saying.Floor, Noun(number.Floor, unit));
        }

        if (number.Cap is not null)
        {
            yield return Say(Saying.Cap, Noun(number.Cap, unit));
        }
    }
}
