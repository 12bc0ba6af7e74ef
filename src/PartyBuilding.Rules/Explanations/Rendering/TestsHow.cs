using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Conditions in words: what was compared, what was asked, and the records that the number counted.</summary>
internal sealed class TestsHow
{
    private const string UsedBy = "used by ";
    private readonly Glossary glossary;
    private readonly Wording wording;
    private readonly PartsHow parts;

    internal TestsHow(Glossary glossary, PartsHow parts)
    {
        this.glossary = glossary;
        this.parts = parts;
        wording = glossary.Wording;
    }

    /// <summary>Why it came out as it did; empty where nothing was tested.</summary>
    internal string Because(IReadOnlyList<ExplainedTest> tests) => tests.Count == 0
        ? string.Empty
        : wording.Say(Phrase.Since, wording.Join(Phrase.List, Decisive(tests).Select(Of)));

    /// <summary>
    /// Conditions are tried one after another: those at the end that came out alike are what decided. Of bands that all fail, the last
    /// says it for every one of them.
    /// </summary>
    internal static IReadOnlyList<ExplainedTest> Decisive(IReadOnlyList<ExplainedTest> tests)
    {
        if (tests.Count == 0)
        {
            return tests;
        }

        var last = tests[tests.Count - 1].Speaks;
        var failed = new HashSet<string>();
        return tests.Reverse().TakeWhile(t => t.Speaks == last).Where(t => t.Holds != false || failed.Add(What(t))).Reverse().ToArray();
    }

    internal string Of(ExplainedTest test)
    {
        var name = Name(test);
        if (test.Asked.Length == 0)
        {
            return name;
        }

        if (test.Asked == Words.GradeChanges[(int)AdjustKind.Steps])
        {
            return wording.Say(Phrase.Test, name, test.Actual, wording.Join(Phrase.Then, new[] { wording.Say(Phrase.GradesUp), Records(test) }));
        }

        if (Distance(test.Asked) is string distance)
        {
            return wording.Say(Phrase.Test, name, glossary.Grade(test.Actual), distance);
        }

        if (test.Form == "usedBy")
        {
            return wording.Say(test.Holds is null ? Phrase.UsedByOpen : test.Holds == true ? Phrase.UsedBy : Phrase.UnusedBy, name);
        }

        if (test.Form == Stated.Word)
        {
            return wording.Say(test.Holds == true ? Phrase.Stated : Phrase.NotStated, test.Title is null ? test.Asked.Substring(Stated.Word.Length + 1) : name);
        }

        if (test.Extension is not null && test.Asked.StartsWith("custom ", StringComparison.Ordinal))
        {
            return wording.Say(test.Holds is null ? Phrase.ConditionOpen : test.Holds == true ? Phrase.ConditionHolds : Phrase.ConditionFails, name);
        }

        if (test.Holds is bool lasts && AsksWhetherItLasts(test))
        {
            return wording.Say(lasts ? Phrase.Lasts : Phrase.LastsNo, name);
        }

        var isCode = test.Asked.StartsWith(ExplainedTest.Is, StringComparison.Ordinal);
        var asked = isCode ? "= " + glossary.Codes(test.Asked.Substring(ExplainedTest.Is.Length), test.Terms) : ComparisonText.Of(test.Asked);
        asked = test.Holds == false ? wording.Say(Phrase.AskedFails, asked) : asked;
        return wording.Say(Phrase.Test, name, Actual(test), wording.Join(Phrase.Then, new[] { asked, Records(test) }));
    }

    /// <summary>How far a grade may be from the one that was found; null where something else was asked.</summary>
    private string? Distance(string asked)
    {
        var words = asked.Split(' ');
        var isBetter = words[0] == Words.Distances[0];
        return words.Length != 2 || !(isBetter || words[0] == Words.Distances[1]) ? null
            : words[1] == "0" ? wording.Say(Phrase.SameGrade)
            : wording.Say(isBetter ? Phrase.BetterBy : Phrase.WorseBy, words[1]);
    }

    /// <summary>What was found.</summary>
    internal string Actual(ExplainedTest test) => glossary.Codes(test.Actual, test.Terms);

    /// <summary>What is compared.</summary>
    internal string Name(ExplainedTest test)
    {
        var extension = test.Extension is null ? null : glossary.Extension(test.Extension);
        return test.Title is null
            ? extension ?? (test.Form == "usedBy" ? test.Asked.Substring(UsedBy.Length) : glossary.Word(test.Form))
            : extension is null ? glossary.Text(test.Title) : glossary.Text(test.Title) + wording.Say(Phrase.Aside, extension);
    }

    /// <summary>The number that was compared: a value that only names another line is that line.</summary>
    internal static ExplainedLine? Compared(ExplainedTest test)
    {
        var line = test.Compared;
        while (line is { Form: "value", Children.Count: 1, Marks.Count: 0 })
        {
            line = line.Children[0];
        }

        return line;
    }

    /// <summary>Whether days are asked for only to see if there is one, as so long after a record; how many there are stands in the row below.</summary>
    private static bool AsksWhetherItLasts(ExplainedTest test) => test.Asked == ComparisonWords.Of(ComparisonKind.AtLeast) + " 1"
        && Compared(test) is { Spells: { Unit: SpellUnit.Days }, Marks: { Count: 0 } };

    /// <summary>The records that were counted, named in the same sentence; where all are shown they stand in a row of their own.</summary>
    private string Records(ExplainedTest test) =>
        !glossary.IsFull && Compared(test) is { Trail: not null } line ? parts.Brief(line) : string.Empty;

    private static string What(ExplainedTest test) => test.Form + "\n" + test.Clause + "\n" + test.Title?.Chinese;
}
