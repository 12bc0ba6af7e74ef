namespace PartyBuilding.Domain;

/// <summary>What became of a row when the ledger was settled.</summary>
internal enum RowState : byte
{
    Stands,

    /// <summary>Replaced, withdrawn, or from an earlier revision: history.</summary>
    Superseded,

    /// <summary>Contradicts another row; listed.</summary>
    LeftOut,

    /// <summary>Says again what another row says.</summary>
    Repeated,
}
