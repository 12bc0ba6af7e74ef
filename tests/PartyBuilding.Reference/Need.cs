using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>
/// Something that is missing, as a text that both evaluators can say: a fact, a result or an attribute of a record, marks or records that are
/// waited for, a calendar, or what others lack.
/// </summary>
internal static class Need
{
    /// <summary>A fact of somebody, or another policy's result.</summary>
    public static string Of(SubjectId whose, string name, bool isResult) => (isResult ? "result " : "fact ") + name + " of " + whose;

    /// <summary>An attribute of a record.</summary>
    public static string Of(WorkRecord record, string attribute) => "attribute " + attribute + " of " + record.Entry;

    /// <summary>Marks or records that a line waits for.</summary>
    public static string Pending(SubjectId whose, string line) => "records of " + line + " of " + whose;

    /// <summary>Which days are worked on.</summary>
    public static string Calendar(SubjectId whose) => "calendar for " + whose;

    /// <summary>A result of the same series that is not determined.</summary>
    public static string Open(SubjectId whose, string policy) => "open result " + policy + " of " + whose;

    /// <summary>Whatever others lack.</summary>
    public static string Others(string name, SubjectId[] lacking) => "others' " + name + ": " + lacking.Length + " of "
        + string.Join(", ", lacking.Take(5)) + (lacking.Length > 5 ? ", \u2026 (+" + (lacking.Length - 5) + ")" : string.Empty);

    /// <summary>The same of what a report says.</summary>
    public static string Of(Finding told)
    {
        string name = told.Find("name")?.Value ?? told.Find("line")?.Value ?? string.Empty;
        string whose = told.Place.Subject?.ToString() ?? string.Empty;
        return told.Kind == RulesFindings.ValueMissing ? "fact " + name + " of " + whose
            : told.Kind == RulesFindings.ResultMissing ? "result " + name + " of " + whose
            : told.Kind == RulesFindings.AttributeMissing ? "attribute " + name + " of " + told.Place.Entry
            : told.Kind == RulesFindings.StillPending ? "records of " + name + " of " + whose
            : told.Kind == RulesFindings.CalendarMissing ? "calendar for " + whose
            : told.Kind == RulesFindings.ResultOpen ? "open result " + name + " of " + whose
            : told.Kind == RulesFindings.OthersUndetermined ? "others' " + name + ": " + told.Find("count")?.Value + " of " + told.Find("subjects")?.Value
            : told.ToString();
    }
}
