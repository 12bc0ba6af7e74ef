using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Turns an explanation into rows of words.</summary>
internal static class ExplanationOutline
{
    internal static Outline Of(Explanation explanation, Language language, Func<SubjectId, string?>? names, ExplanationDetail detail)
    {
        Require.NotNull(explanation, nameof(explanation));

        var wording = Wording.Of(Require.NotNull(language, nameof(language)));
        var glossary = new Glossary(wording, explanation.Grades, names, detail);
        var outline = new Outline(wording, glossary.Subject(explanation.Subject))
        {
            Source = glossary.Text(explanation.Title) + "  " + explanation.Policy + "  " + explanation.Period.Label,
            Withheld = explanation.BeyondLimits is Finding beyond ? beyond.Kind.Fill(wording.Language, beyond.Evidence) : string.Empty,
            Next = Next(explanation, glossary),
            StepsHeading = explanation.Grades.Count > 0 ? Phrase.Grading : Phrase.AfterPoints,
        };
        outline.Results.AddRange(Results(explanation, glossary).Where(r => r.Length > 0));
        if (explanation.Points is ExplainedLine points)
        {
            new LineRows(glossary, outline.Lines).AddRoot(points);
        }

        StepRows.Add(explanation, glossary, outline);
        outline.Needs.AddRange(NeedsOf(explanation).Distinct().Select(need => Need(need, wording)));
        return outline;
    }

    private static IEnumerable<string> Results(Explanation explanation, Glossary glossary)
    {
        var wording = glossary.Wording;
        if (explanation.Score.Low is not null && !explanation.Score.IsNothingKnown)
        {
            yield return wording.Say(Phrase.Points, explanation.Score.ToString());
        }

        if (explanation.Score.Low is not null && explanation.Score.Value is null && explanation.Points is not null)
        {
            yield return wording.Say(Phrase.KnownSubtotal, KnownSubtotal.Of(explanation.Points).ToString());
        }

        // Without points all are equal, and a place among equals tells nothing.
        if (explanation.Rank is int rank && explanation.Score.Low is not null)
        {
            yield return wording.Say(Phrase.Rank, Wording.Whole(rank), Wording.Whole(explanation.Ranked));
        }

        yield return explanation.Grade is string grade ? glossary.Grade(grade)
            : explanation.Grades.Count == 0 ? string.Empty
            : wording.Say(explanation.Score.Low is not null && explanation.Score.Value is null ? Phrase.GradeOpen : Phrase.GradeNone);
        yield return explanation.IsProvisional ? wording.Say(Phrase.Provisional) : string.Empty;
    }

    private static IReadOnlyList<Finding> NeedsOf(Explanation explanation) =>
        explanation.Score.Needs.Count > 0 || explanation.Points is null ? explanation.Score.Needs : Needs.Of(explanation.Points);

    /// <summary>The need without its subject, which is the subject of the whole explanation.</summary>
    private static string Need(Finding need, Wording wording)
    {
        var text = need.Kind.Fill(wording.Language, need.Evidence);
        return need.Place.Entry is EntryId entry ? wording.Say(Phrase.AtEntry, entry.Key, text) : text;
    }

    private static string Next(Explanation explanation, Glossary glossary)
    {
        if (explanation.Next is not NextGrade next)
        {
            return string.Empty;
        }

        var wording = glossary.Wording;
        var grade = glossary.Grade(next.Grade);
        var tests = new PartsHow(glossary).Tests;
        var condition = wording.Join(Phrase.List, TestsHow.Decisive(explanation.NextTests).Select(tests.Of));
        if (next.Missing == 0m && !next.IsMore)
        {
            return condition.Length == 0 ? wording.Say(Phrase.NextOther, grade) : wording.Say(Phrase.NextCondition, grade, condition);
        }

        var points = NextPoints(next, grade, explanation.Score.Value, wording);
        return condition.Length > 0 ? wording.Say(Phrase.NextToo, points, condition)
            : next.IsConditional ? wording.Say(Phrase.NextTooOther, points)
            : points;
    }

    private static string NextPoints(NextGrade next, string grade, decimal? score, Wording wording)
    {
        var missing = Exact.Text(next.Missing);
        return next.Place is int place && score is decimal points
            ? wording.Say(
                !next.IsMore ? Phrase.NextPlace : next.Missing == 0m ? Phrase.NextPlaceEqual : Phrase.NextPlaceMore,
                grade, Wording.Whole(place), Exact.Text(points + next.Missing), missing)
            : wording.Say(next.IsMore ? Phrase.NextMore : Phrase.Next, grade, missing);
    }
}
