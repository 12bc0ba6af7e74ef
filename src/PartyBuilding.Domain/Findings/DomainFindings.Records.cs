namespace PartyBuilding.Domain;

/// <content>Records and the ledger (PB12xx), facts and reviews (PB13xx).</content>
public static partial class DomainFindings
{
    private static FindingKind[] RecordKinds => [];
}
