using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Procedures;

/// <summary>Procedures for one question: a state, an end, and the steps that matter.</summary>
internal static class One
{
    public static readonly LocalDate Began = new(2025, 1, 6);
    public static readonly SubjectId Matter = ItemId.Of("m1");

    public static Course Course(params ProcedureStep[] steps)
    {
        ProcedureBuilder builder = new ProcedureBuilder("one", Text("one"))
            .State("open", Text("open")).End("closed", Text("closed"))
            .Add(Step("close").To("closed"));
        foreach (ProcedureStep step in steps)
        {
            builder.Add(step);
        }

        return Domain.Course.Begin(builder.Build().ValueOrThrow(), Matter, Began).With(WorkingCalendar.Of(DateSpan.Year(2025), [], []).ValueOrThrow());
    }

    public static ProcedureStep Step(string code) => ProcedureStep.Of(code, Text(code));

    public static Course Then(this Course course, string step, int month, int day) => course.Then(StepTaken.Of(step, new LocalDate(2025, month, day)));

    public static Course Then(this Course course, StepTaken taken) => course.Do(taken).ValueOrThrow();

    public static IEnumerable<FindingKind> Against(this Course course, StepTaken taken) => course.CanDo(taken).Select(finding => finding.Kind);

    public static LocalizedText Text(string english) => LocalizedText.Of("文", english);
}
