namespace PartyBuilding.Rules;

/// <summary>What a name stands for.</summary>
internal enum NameKind
{
    Unknown,
    Quantity,
    OutOf,
    Count,
    Standing,
    RecordDate,
    Score,
    Grade,
    Rank,
    Given,
    Attribute,
    Line,
    Fact,
    Roster,
    Result,
}
