using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>How a line came about, in one line of words.</summary>
internal sealed class LineHow
{
    private const int MostMembers = 8;
    private readonly Glossary glossary;
    private readonly Wording wording;
    private readonly PartsHow parts;
    private readonly SpellsHow spells;
    private readonly GroupHow groups;
    private readonly MarksHow marks;
    private readonly TestsHow tests;

    internal LineHow(Glossary glossary)
    {
        this.glossary = glossary;
        wording = glossary.Wording;
        parts = new PartsHow(glossary);
        spells = new SpellsHow(wording, glossary.IsFull);
        groups = new GroupHow(glossary);
        marks = parts.Marks;
        tests = parts.Tests;
    }

    internal TestsHow Tests => tests;

    internal string Of(ExplainedLine line) => marks.Of(line, Verb(line));

    internal string ShortName(ExplainedPart part) => parts.ShortName(part);

    internal IEnumerable<string> Records(ExplainedLine line) =>
        line.Spells is null ? new PartRecords(wording, parts).Of(line) : spells.Records(line.Spells);

    private string Verb(ExplainedLine line)
    {
        var shown = line.Children.Where(c => !c.IsLeftOut).ToArray();
        var left = line.Children.Where(c => c.IsLeftOut).Select(c => wording.Say(Phrase.LeftOut, Title(c))).ToArray();
        var said = Expression(line, shown);
        return left.Length == 0 ? said : wording.Join(Phrase.Then, new[] { said }.Concat(left));
    }

    private string Expression(ExplainedLine line, ExplainedLine[] shown)
    {
        switch (line.Form)
        {
            case "each":
                return parts.Of(line);
            case "spells":
                return spells.Of(line);
            case "sum":
                // Lines with rows of their own need no sum; what has none is seen only here.
                return shown.Any(IsPlain) && shown.Length > 1 ? string.Join(" + ", shown.Select(Operand)) : string.Empty;
            case "product":
                return string.Join(" × ", shown.Select(Operand));
            case "divide":
                return shown.Length == 2 && shown[1].Low == default && shown[1].High == default
                    ? wording.Say(Phrase.NothingToDivideBy)
                    : string.Join(" ÷ ", shown.Select(Operand));
            case "best":
                return wording.Say(Phrase.HighestOf, wording.Join(Phrase.List, shown.Select(Value)));
            case "worst":
                return wording.Say(Phrase.LowestOf, wording.Join(Phrase.List, shown.Select(Value)));
            case "average":
                return Average(line);
            case "choose":
                return Chosen(line, shown);
            case "time" when shown.Length == 2:
                return wording.Say(Phrase.TimeBetween, Value(shown[0]), Value(shown[1]));
            case "time" when shown.Length == 1 && shown[0].Code is not null:
                return wording.Say(Phrase.TimeSince, Value(shown[0]));
            case "value" when line.Group is ExplainedGroup group:
                return groups.Of(group, line.Folding);
            case "value" when line.IsFolded && shown.Length <= MostMembers:
                return Folded(line.Folding, shown);
            case "value" when shown.Length == 1 && shown[0] is { Clause: null, Title: null }:
                return wording.Say(Phrase.StandIn, Of(shown[0]) is { Length: > 0 } said ? said : Value(shown[0]));
            case "custom":
                return wording.Say(Phrase.Custom, line.Extension is null ? line.Id ?? line.Form : glossary.Extension(line.Extension));
            default:
                return shown.Length == 1 && line.Marks.Count > 0 ? Value(shown[0]) : string.Empty;
        }
    }

    /// <summary>The values of a few members; those of many say less than what came of them.</summary>
    private string Folded(Fold fold, ExplainedLine[] shown) => shown.Length == 0 ? string.Empty : fold switch
    {
        Fold.Sum => string.Join(" + ", shown.Select(Operand)),
        Fold.Average => "(" + string.Join(" + ", shown.Select(Operand)) + ") ÷ " + Wording.Whole(shown.Length),
        Fold.Best => wording.Say(Phrase.HighestOf, wording.Join(Phrase.List, shown.Select(Value))),
        Fold.Worst => wording.Say(Phrase.LowestOf, wording.Join(Phrase.List, shown.Select(Value))),
        _ => string.Empty,
    };

    private string Average(ExplainedLine line)
    {
        var terms = new List<string>();
        var whole = Fraction.Of(0m);
        for (var i = 0; i < line.Children.Count; i++)
        {
            if (!line.Children[i].IsLeftOut)
            {
                var weight = line.Weights.Count > i ? line.Weights[i] : Fraction.Of(1m);
                whole = whole.Plus(weight);
                terms.Add(weight == Fraction.Of(1m) ? Operand(line.Children[i]) : Operand(line.Children[i]) + " × " + PercentText.Of(weight));
            }
        }

        var sum = string.Join(" + ", terms);
        return whole == Fraction.Of(1m) || terms.Count == 0 ? sum : "(" + sum + ") ÷ " + PercentText.Of(whole);
    }

    /// <summary>The condition that decided, then how the chosen number came about where it has no row of its own.</summary>
    private string Chosen(ExplainedLine line, ExplainedLine[] shown)
    {
        var chosen = shown.Length == 1 && shown[0].Clause is null && shown[0].Title is null ? Of(shown[0]) : string.Empty;
        return wording.Join(Phrase.Then, new[] { tests.Because(line.Tests), chosen });
    }

    private string Title(ExplainedLine line) => line.Title is not null ? glossary.Text(line.Title)
        : line.Clause ?? line.Id ?? glossary.Word(line.Form);

    private static bool IsPlain(ExplainedLine line) => line.Clause is null && line.Title is null && line.Form != "each" && line.Form != "spells";

    /// <summary>A value within an expression: what is not one positive number stands in brackets.</summary>
    private string Operand(ExplainedLine line) =>
        line.Low != line.High || line.Low.CompareTo(Fraction.Of(0m)) < 0 ? "(" + Value(line) + ")" : Value(line);

    private string Value(ExplainedLine line) => glossary.ValueOf(line);
}
