using System;

namespace PartyBuilding.Domain;

/// <summary>How a step that was taken becomes a work record.</summary>
internal static class StepRecord
{
    internal static bool IsReserved(string name) =>
        name is RecordAttributes.Procedure or RecordAttributes.Step or RecordAttributes.State or RecordAttributes.Actor or RecordAttributes.Role
        || name.StartsWith(RecordAttributes.PaperPrefix, StringComparison.Ordinal);

    internal static string OfPaper(string paper) => RecordAttributes.PaperPrefix + paper;

    internal static WorkRecord Of(EntryId entry, SubjectId subject, string procedure, StepTaken taken, string state)
    {
        WorkRecord record = WorkRecord.Of(entry, subject, RecordKinds.ProcedureStep, taken.On)
            .With(RecordAttributes.Procedure, procedure).With(RecordAttributes.Step, taken.Step).With(RecordAttributes.State, state);
        if (taken.Actor is SubjectId actor)
        {
            record = record.With(RecordAttributes.Actor, actor);
        }

        if (taken.Role is string role)
        {
            record = record.With(RecordAttributes.Role, role);
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
