using System;

namespace PartyBuilding.Domain;

/// <summary>How a step that was taken becomes a work record.</summary>
internal static class StepRecord
{
    private const string Procedure = "procedure";
    private const string Step = "step";
    private const string State = "state";
    private const string Actor = "actor";
    private const string Role = "role";
    private const string Paper = "paper.";

    internal static bool IsReserved(string name) =>
        name is Procedure or Step or State or Actor or Role || name.StartsWith(Paper, StringComparison.Ordinal);

    internal static string OfPaper(string paper) => Paper + paper;

    internal static WorkRecord Of(EntryId entry, SubjectId subject, string procedure, StepTaken taken, string state)
    {
        WorkRecord record = WorkRecord.Of(entry, subject, RecordKinds.ProcedureStep, taken.On)
            .With(Procedure, procedure).With(Step, taken.Step).With(State, state);
        if (taken.Actor is SubjectId actor)
        {
            record = record.With(Actor, actor);
        }

        if (taken.Role is string role)
        {
            record = record.With(Role, role);
        }

        foreach (string paper in taken.Papers)
        {
            record = record.With(OfPaper(paper), StepTaken.YesCode);
        }

        foreach (RecordAttribute value in taken.Values)
        {
            record = value.Type switch
            {
                AttributeType.Code => record.With(value.Name, value.Code),
                AttributeType.Number => record.With(value.Name, value.Number),
                AttributeType.Date => record.With(value.Name, value.Date),
                _ => record.With(value.Name, value.Reference),
            };
        }

        return record;
    }
}
