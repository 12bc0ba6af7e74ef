namespace PartyBuilding.Domain;

/// <summary>Where a <see cref="TimeLimit"/> runs from.</summary>
internal enum TimeLimitKind
{
    Latest,
    LatestFull,
    Beyond,
    First,
    Beginning,
    Date,
}
