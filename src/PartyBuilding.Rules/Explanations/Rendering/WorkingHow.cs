using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>How one part of a line came about: a single expression, and what decided on the way.</summary>
internal sealed class WorkingHow
{
    // How tightly an expression binds: what binds looser than the place it stands in asks for is put in brackets.
    private const int Sum = 1;
    private const int Product = 2;
    private const int Whole = 3;
    private readonly Glossary glossary;
    private readonly Wording wording;
    private readonly TestsHow tests;

    internal WorkingHow(Glossary glossary, TestsHow tests)
    {
        this.glossary = glossary;
        this.tests = tests;
        wording = glossary.Wording;
    }

    /// <summary>Whether one expression says it all: no line within has a clause or records of its own.</summary>
    internal static bool IsShort(ExplainedLine working) => working.Form is not ("best" or "worst") && IsPlain(working);

    /// <summary>The expression, as in <c>10 × 0.5 ÷ (signers 3 - 1)</c>; empty where it is only the value again.</summary>
    internal string Expression(ExplainedLine working)
    {
        var text = Written(working, isPart: true).Text;
        return text == Value(working) ? string.Empty : text;
    }

    /// <summary>What decided, and roundings and bounds that changed the number at the end.</summary>
    internal string Reasons(ExplainedLine working, MarksHow marks) => wording.Join(
        Phrase.Then,
        new[] { wording.Join(Phrase.List, Decisive(working).Select(Said).Distinct()) }.Concat(marks.Changes(working)));

    private static bool IsPlain(ExplainedLine line) => line.Form is not ("custom" or "average") && line.Trail is null && line.Spells is null && line.Needs.Count == 0
        && line.Children.All(c => c.Clause is null && (c.Title is null || c.Form == "value") && IsPlain(c))
        && line.Tests.All(t => t.Compared is null && t.Against is null);

    private static IEnumerable<ExplainedTest> Decisive(ExplainedLine line) =>
        TestsHow.Decisive(line.Tests).Concat(line.Children.SelectMany(Decisive));

    /// <summary>A code that was looked up is said by itself: what it was compared with is what it gave.</summary>
    private string Said(ExplainedTest test) => test.Asked.StartsWith(ExplainedTest.Is, System.StringComparison.Ordinal)
        ? tests.Name(test) + " " + tests.Actual(test)
        : tests.Of(test);

    private Term Written(ExplainedLine line, bool isPart = false)
    {
        var term = Verb(line);
        foreach (var mark in line.Marks)
        {
            if (mark.Kind == MarkKind.Times)
            {
                term = new Term(In(term, Product) + " × " + In(Written(mark.Operand!), Product), Product);
            }
        }

        // Within an expression a number that was cut or rounded stands as it came out.
        return isPart || !MarksHow.IsChanged(line) ? term : new Term(Value(line), Whole);
    }

    private Term Verb(ExplainedLine line)
    {
        var shown = line.Children.Where(c => !c.IsLeftOut).ToArray();
        switch (line.Form)
        {
            case "sum" when shown.Length > 1:
                return new Term(Added(shown), Sum);
            case "product" when shown.Length > 1:
                return new Term(string.Join(" × ", shown.Select(c => In(Written(c), Product))), Product);
            case "divide" when shown.Length == 2 && (shown[1].Low != default || shown[1].High != default):
                return new Term(In(Written(shown[0]), Product) + " ÷ " + In(Written(shown[1]), Whole), Product);
            case "choose" when shown.Length == 1:
                return Written(shown[0]);
            case "best":
                return new Term(wording.Say(Phrase.HighestOf, wording.Join(Phrase.List, shown.Select(c => Written(c).Text))), Sum);
            case "worst":
                return new Term(wording.Say(Phrase.LowestOf, wording.Join(Phrase.List, shown.Select(c => Written(c).Text))), Sum);
            case "value" when line.Title is not null:
                return new Term(glossary.Text(line.Title) + " " + Own(line), Whole);
            default:
                return new Term(Own(line), line.OwnLow != line.OwnHigh || line.OwnLow.CompareTo(default) < 0 ? Sum : Whole);
        }
    }

    private string Added(ExplainedLine[] shown)
    {
        var text = In(Written(shown[0]), Sum);
        foreach (var line in shown.Skip(1))
        {
            var isTaken = line.Form == "literal" && line.Marks.Count == 0 && line.Low.CompareTo(default) < 0;
            text += isTaken ? " - " + Own(line).TrimStart('-') : " + " + In(Written(line), Product);
        }

        return text;
    }

    private static string In(Term term, int place) => term.Binds < place ? "(" + term.Text + ")" : term.Text;

    private string Own(ExplainedLine line) => glossary.OwnOf(line);

    private string Value(ExplainedLine line) => glossary.ValueOf(line);

    private readonly struct Term
    {
        internal Term(string text, int binds)
        {
            Text = text;
            Binds = binds;
        }

        internal string Text { get; }

        internal int Binds { get; }
    }
}
