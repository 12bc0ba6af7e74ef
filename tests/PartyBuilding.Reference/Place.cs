using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>Where a number is asked for: for a whole subject, for the records of a part, or for one record.</summary>
/// <param name="Subject">Who is judged.</param>
/// <param name="Records">The records of the part; null for the whole subject.</param>
/// <param name="IsRecord">Whether the part is one record by itself, so that its attributes can be read.</param>
/// <param name="Keys">Attributes by which the parts around are keyed, innermost first.</param>
internal sealed record Place(SubjectId Subject, IReadOnlyList<WorkRecord>? Records, bool IsRecord, IReadOnlyList<KeyValuePair<string, RecordAttribute?>> Keys)
{
    public WorkRecord? Record => IsRecord ? Records![0] : null;

    public static Place Whole(SubjectId subject) => new(subject, null, false, []);

    public Place At(WorkRecord record) => this with { Records = [record], IsRecord = true };
}
