using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Domain;

/// <summary>Draws a procedure, and the way that a course took through it, as a Mermaid state diagram.</summary>
internal static class ProcedureDiagram
{
    private const int MostDates = 3;

    internal static string Draw(Procedure procedure, Course? course, Language language)
    {
        List<string> lines = ["stateDiagram-v2"];
        Dictionary<string, string> names = [];
        foreach (ProcedureState state in procedure.States)
        {
            names[state.Code] = "s" + Keys.Text(names.Count + 1);
            lines.Add($"    state \"{Label(state.Title, state.Code, language)}\" as {names[state.Code]}");
        }

        lines.Add($"    [*] --> {names[procedure.StartState]}");
        foreach (ProcedureStep step in procedure.Steps)
        {
            foreach (ProcedureState from in procedure.States.Where(step.Leaves))
            {
                lines.Add($"    {names[from.Code]} --> {names[step.Target ?? from.Code]} : {Mark(course, step, from.Code)}{Label(step.Title, step.Code, language)}{Dates(course, step, from.Code)}");
            }
        }

        foreach (ProcedureState state in procedure.States.Where(state => state.IsEnd))
        {
            lines.Add($"    {names[state.Code]} --> [*]");
        }

        if (course is not null)
        {
            AddWay(lines, course, names);
        }

        return string.Join("\n", lines) + "\n";
    }

    /// <summary>The steps of a course that were taken along this edge.</summary>
    private static IEnumerable<StepTaken> Along(Course? course, ProcedureStep step, string from) => course is null
        ? []
        : Enumerable.Range(0, course.Count).Where(i => course.TakenAt(i).Step == step.Code && course.StateBefore(i) == from).Select(course.TakenAt);

    private static string Mark(Course? course, ProcedureStep step, string from) => Along(course, step, from).Any() ? "✓ " : string.Empty;

    private static string Dates(Course? course, ProcedureStep step, string from)
    {
        string[] dates = [.. Along(course, step, from).Select(taken => taken.On.Text())];
        return dates.Length switch
        {
            0 => string.Empty,
            <= MostDates => " " + string.Join(", ", dates),
            _ => $" {dates[0]} … {dates[dates.Length - 1]} (×{Keys.Text(dates.Length)})",
        };
    }

    private static void AddWay(List<string> lines, Course course, Dictionary<string, string> names)
    {
        HashSet<string> passed = [course.Procedure.StartState, .. Enumerable.Range(0, course.Count).Select(course.StateAfter)];
        passed.Remove(course.State);
        lines.Add("    classDef passed fill:#e6f0e0,stroke:#4a7a36");
        lines.Add("    classDef current fill:#fff0c8,stroke:#b07a00,stroke-width:3px");
        if (passed.Count > 0)
        {
            lines.Add($"    class {string.Join(",", course.Procedure.States.Where(state => passed.Contains(state.Code)).Select(state => names[state.Code]))} passed");
        }

        lines.Add($"    class {names[course.State]} current");
    }

    /// <summary>A title as Mermaid takes it: whatever could end a label or begin something else is written as a character number.</summary>
    private static string Label(LocalizedText title, string code, Language language)
    {
        string plain = title.In(language);
        StringBuilder text = new();
        foreach (char c in string.IsNullOrWhiteSpace(plain) ? code : plain.Trim())
        {
            bool isPlain = c > '\x7F' || char.IsLetterOrDigit(c) || c is ' ' or ',' or '.' or '(' or ')' or '-' or '/' or '\'';
            text.Append(char.IsControl(c) || char.IsWhiteSpace(c) ? " " : isPlain ? c.ToString() : $"#{Keys.Text(c)};");
        }

        return text.ToString();
    }
}
