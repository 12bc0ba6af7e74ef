namespace PartyBuilding.Domain;

/// <summary>Reads the values of a step by name and type; null when there is none of both.</summary>
internal static class StepValues
{
    internal static string? CodeOf(this StepTaken step, string name) =>
        step.Find(name) is { Type: AttributeType.Code } value ? value.Code : null;

    internal static SubjectId? Reference(this StepTaken step, string name) =>
        step.Find(name) is { Type: AttributeType.Reference } value ? value.Reference : (SubjectId?)null;
}
