using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The rows of the steps after the points, and of the requirements that are unmet.</summary>
internal static class StepRows
{
    internal static void Add(Explanation explanation, Glossary glossary, Outline outline)
    {
        var how = new LineHow(glossary);
        LocalizedText? choice = null;
        foreach (var step in explanation.Steps)
        {
            if (step.Finding is SubjectFinding finding)
            {
                Add(FindingRow(step, finding, glossary, how), step, glossary, finding.IsUnmetRequirement ? outline.Unmet : outline.Steps);
            }
            else if (step.Form != "finding")
            {
                Add(StepRow(step, choice, glossary, how), step, glossary, outline.Steps);
            }

            // The rows of one quota share what was chosen.
            choice = step.Choice;
        }
    }

    private static void Add(OutlineRow row, ExplainedStep step, Glossary glossary, List<OutlineRow> rows)
    {
        rows.Add(row);
        var compared = new LineRows(glossary, rows);
        var heading = (row.Clause + " " + row.Title).Trim();
        compared.AddCompared(PassedOverHow.Others(step), 1, heading);
        foreach (var passed in step.PassedOver)
        {
            compared.AddCompared(passed.Tests, 1, heading);
        }
    }

    private static OutlineRow StepRow(ExplainedStep step, LocalizedText? before, Glossary glossary, LineHow how)
    {
        var wording = glossary.Wording;
        var passedOver = new PassedOverHow(glossary, how.Tests);
        var said = wording.Join(Phrase.Then, new[]
        {
            step.Places is null ? how.Tests.Because(ScoreChangeHow.Conditions(step)) : PlacesHow.Of(step.Places, glossary),
            step.Reserve is null
                ? string.Empty
                : wording.Say(Phrase.HoldsReserved, PlacesHow.Name(step.Reserve, glossary), how.Tests.Because(step.Tests)),
            new ScoreChangeHow(glossary, how).Of(step),
            passedOver.Of(step),
        });
        var row = new OutlineRow(0, step.Clause, Title(step, glossary), Change(step, glossary), said);
        if (step.Choice is not null && !step.Choice.Equals(before))
        {
            row.Notes.Add(wording.Say(Phrase.Choice, glossary.Text(step.Choice)));
        }

        return row;
    }

    private static string Title(ExplainedStep step, Glossary glossary)
    {
        var wording = glossary.Wording;
        var title = step.Title is not null && step.Places?.Grade is string grade
            ? wording.Say(Phrase.Colon, glossary.Text(step.Title), glossary.Grade(grade))
            : step.Title is not null ? glossary.Text(step.Title)
            : step.Places is PlacesOutcome places ? wording.Say(Phrase.PlacesFor, glossary.Grade(places.Grade ?? places.Honour ?? string.Empty))
            : wording.Say(step.Form == "grades" ? Phrase.ByPoints : Phrase.Adjusted);
        return step.Places?.Group is string group
            ? wording.Say(Phrase.InGroup, title, step.Places.GroupTitle is null ? group : glossary.Text(step.Places.GroupTitle))
            : title;
    }

    private static string Change(ExplainedStep step, Glossary glossary)
    {
        if (step.Places?.Honour is not null)
        {
            // The title says which.
            return step.After is null ? string.Empty : glossary.Wording.Say(Phrase.Awarded);
        }

        if (step.Before == step.After)
        {
            // Nothing changed, but the place is what keeps the grade.
            return step.After is string kept && step.Places?.Grade == kept && step.PassedOver.Count == 0 ? glossary.Grade(kept) : string.Empty;
        }

        var after = glossary.Grade(step.After ?? string.Empty);
        return step.Before is null ? after : glossary.Wording.Say(Phrase.Became, glossary.Grade(step.Before), after);
    }

    private static OutlineRow FindingRow(ExplainedStep step, SubjectFinding finding, Glossary glossary, LineHow how)
    {
        var wording = glossary.Wording;
        var title = finding.Title ?? step.Title;
        var said = new[]
        {
            finding.IsUnmetRequirement && step.Tests.All(t => t.Holds == false) ? Unmet(step, how, wording) : how.Tests.Because(step.Tests),
            finding.IsOpen ? wording.Say(Phrase.NotCertain) : string.Empty,
            finding.Bars ? wording.Say(Phrase.Bars) : string.Empty,
            finding.Follows is null ? string.Empty : wording.Say(Phrase.Follows, glossary.Text(finding.Follows)),
            finding.DecidedBy is null ? string.Empty : wording.Say(Phrase.DecidedBy, glossary.Text(finding.DecidedBy)),
        };
        return new OutlineRow(
            0,
            finding.Clause ?? step.Clause,
            title is null ? finding.Code : glossary.Text(title),
            string.Empty,
            wording.Join(Phrase.Then, said));
    }

    /// <summary>What was found instead; a bare count of records says less than the requirement itself.</summary>
    private static string Unmet(ExplainedStep step, LineHow how, Wording wording) => wording.Join(
        Phrase.List, step.Tests.Where(t => t.Title is not null || t.Form != "each" || t.Compared is not null).Select(how.Tests.Of));
}
