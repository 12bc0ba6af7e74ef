using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

internal static class Reports
{
    /// <summary>The result of a subject that must be in scope.</summary>
    public static SubjectResult Of(this EvaluationReport report, SubjectId subject) => report.Find(subject)!.Value;
}
