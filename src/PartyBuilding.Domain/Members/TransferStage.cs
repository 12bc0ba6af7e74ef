namespace PartyBuilding.Domain;

/// <summary>The steps of a transfer of the record (组织关系转接).</summary>
public enum TransferStage
{
    /// <summary>The record is first kept by an organization (落户).</summary>
    Registered,

    /// <summary>The letter was issued; the record is in transit (转出).</summary>
    Issued,

    /// <summary>The record arrived (转入).</summary>
    Received,

    /// <summary>The record came back, because it was not taken up (退回).</summary>
    Returned,
}
