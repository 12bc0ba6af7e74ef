using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The number by which a step changed the score, in one line of words.</summary>
internal sealed class ScoreChangeHow
{
    /// <summary>How a score is changed, in the order of the words of documents.</summary>
    private static readonly Phrase[] Changes = { Phrase.ScoreSet, Phrase.ScoreNotAbove, Phrase.ScoreNotBelow, Phrase.ScoreAdded };

    private readonly Glossary glossary;
    private readonly LineHow how;

    internal ScoreChangeHow(Glossary glossary, LineHow how)
    {
        this.glossary = glossary;
        this.how = how;
    }

    /// <summary>The conditions of a step that did not pass anything over, without the number.</summary>
    internal static IReadOnlyList<ExplainedTest> Conditions(ExplainedStep step) =>
        PassedOverHow.Others(step).Where(test => !ReferenceEquals(test, step.Amount)).ToArray();

    /// <summary>A fixed number by itself; any other with its name and how it came about.</summary>
    internal string Of(ExplainedStep step)
    {
        if (step.Amount is not ExplainedTest amount)
        {
            return string.Empty;
        }

        var wording = glossary.Wording;
        var number = how.Tests.Actual(amount);
        var working = amount.Compared is ExplainedLine line ? how.Of(line) : string.Empty;
        var said = amount.Compared?.Form == "literal" && amount.Title is null ? number : how.Tests.Name(amount) + " " + number;
        return wording.Say(Changes[Words.IndexOf(Words.ScoreChanges, amount.Asked)], said + (working.Length == 0 ? string.Empty : wording.Say(Phrase.Aside, working)));
    }
}
