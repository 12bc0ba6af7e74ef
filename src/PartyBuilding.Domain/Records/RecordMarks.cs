using System;

namespace PartyBuilding.Domain;

/// <summary>The yes-or-no properties of a record.</summary>
[Flags]
internal enum RecordMarks
{
    None = 0,

    /// <summary>The quantity is out of another one.</summary>
    OutOf = 1,

    Claimed = 2,

    Withdrawal = 4,

    /// <summary>Millionths cannot hold the quantity; it is kept as given.</summary>
    RawQuantity = 8,
}
