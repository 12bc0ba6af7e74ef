namespace PartyBuilding.Domain;

/// <summary>Why a record cannot stand, seen from the record alone.</summary>
internal enum RecordFault
{
    None,

    /// <summary>The quantity has more than six decimals or is too great.</summary>
    Quantity,

    /// <summary>The end lies before the start.</summary>
    EndBeforeStart,

    /// <summary>It withdraws, but names no entry and comes from no source.</summary>
    WithdrawsNothing,

    /// <summary>A number attribute has more than twelve decimals or is too great.</summary>
    Number,
}
