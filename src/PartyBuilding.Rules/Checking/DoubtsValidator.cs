namespace PartyBuilding.Rules;

/// <summary>What is sound as data and yet seldom meant: published regulations contain all of it.</summary>
internal sealed class DoubtsValidator : PartValidator
{
    internal DoubtsValidator()
        : base(
            OverlappingCases.In,
            RewardedFaults.In,
            RateJumps.In,
            SharesOfSome.In,
            AdverseTies.In,
            ClassesLeftOut.In,
            OrdersLeftOpen.OfRecords,
            OrdersLeftOpen.OfSharing)
    {
    }
}
