namespace PartyBuilding.Rules;

/// <summary>Which version of a policy counts a record, where several are in force within a period.</summary>
public enum GoverningDate
{
    /// <summary>The version in force at the close of the period counts all records.</summary>
    Close,

    /// <summary>The version in force on the day of the record counts it; grades and what follows are those of the version at the close.</summary>
    RecordDate,
}
