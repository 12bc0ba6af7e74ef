using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <content>What happens to organizations.</content>
internal sealed partial class Showcase
{
    private IEnumerable<Piece> Changes() => new[]
    {
        OrganizationEvent.Founding(Branch(3).Under(Organization(1))).By(FoundingModes.Assisted).With(Member(1)).With(Organization(2)),
        OrganizationEvent.Founding(Branch(4)),
        OrganizationEvent.Founding(Branch(15).Under(Organization(1))).With(Organization(2)),
        OrganizationEvent.Merging(Day(4, 1), Organization(1), Organization(5), Organization(6)),
        OrganizationEvent.MergingAs(Branch(7), Organization(8), Organization(9)),
        OrganizationEvent.Splitting(Day(3, 1), Organization(10), Branch(11), Branch(12)),
        OrganizationEvent.SplittingUp(Day(3, 1), Organization(13), Branch(14)),
        OrganizationEvent.Moving(Day(5, 1), Organization(3), Organization(2)),
        OrganizationEvent.MovingOut(Day(6, 1), Organization(3)),
        OrganizationEvent.ChangingKind(Day(6, 1), Organization(3), OrganizationKinds.GeneralBranch),
        OrganizationEvent.Closing(Day(9, 1), Organization(4)),
    }.Select(one => new Piece(nameof(OrganizationEvent), one.WriteRecords));

    private Organization Branch(int number) => Domain.Organization.Of(Organization(number), OrganizationKinds.Branch, Day(3, 1));
}
