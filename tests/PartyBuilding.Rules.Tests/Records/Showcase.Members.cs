using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <content>Files of members, and the pool of talents.</content>
internal sealed partial class Showcase
{
    private IEnumerable<Piece> Members()
    {
        MemberFile file = Entries().Aggregate(MemberFile.Of(Member(1), StandingRules.Party), (now, entry) => now.Enter(entry).ValueOrThrow());
        return [new Piece(nameof(MemberFile), ledger => file.WriteRecords(ledger, _key(1), 0))];
    }

    private IEnumerable<MemberEntry> Entries() =>
    [
        StandingChange.Of(MemberStandings.Full, Day(1, 2)),
        Transfer.Register(Organization(1), Day(1, 2)),
        ServiceSpell.Of(Item(1), "secretary", Day(1, 3)).Until(Day(1, 9)).AtRank("section.deputy").In("frontLine"),
        ServiceSpell.Of(Item(2), "deputy", Day(1, 10)),
        PostGrade.Of("secretary", 10, Day(1, 3)),
        Training.Of(Item(3), DateSpan.Of(Day(1, 6), Day(1, 8))).OfDays(3).OfHours(24).For("cadre"),
        Training.Of(Item(4), DateSpan.Day(Day(1, 9))),
        ActionTaken.Of(Item(6), MemberActions.Honour, Day(1, 11)).OnAccountOf(2024),
        ActionTaken.Of(Item(7), MemberActions.Promotion, Day(1, 12)).ByException("rescue"),
        CadreMove.Of(Item(8), MoveDirections.Down, Organization(2), Day(1, 13)).SentBy(Organization(1)).ToLevel("village").As("secretary").SecondedUntil(Day(6, 30)),
        CadreMove.Of(Item(9), MoveDirections.Out, Organization(3), Day(1, 14)),
        FloatingSpell.Of(Item(10), Day(2, 1)).AttachedTo(Organization(3)),
        CareGiven.Of(Item(10), CareKinds.Visit, Day(2, 10)).GivenBy(Member(2)),
        CareGiven.Of(Item(10), CareKinds.Talk, Day(2, 11)),
        MatterEnded.Of(Item(10), Day(2, 20), MatterOutcomes.Employed),
        FloatingSpell.Of(Item(11), Day(2, 21)),
        MemberEvent.Of(Item(12), MemberEvents.Rewarded, Day(3, 1)).WithAmount(4_000m),
        MemberEvent.Of(Item(13), MemberEvents.FellIll, Day(3, 2)),
        Transfer.Issue(Organization(1), Organization(2), Day(3, 3)).ToArriveBy(Day(5, 31)),
        Transfer.Receive(Organization(2), Day(3, 20)),
        RefresherTraining.Of(Item(14), Day(4, 1), "unfit.03").Found("review"),
        MatterEnded.Of(Item(14), Day(5, 1), MatterOutcomes.Passed),
        RefresherTraining.Of(Item(15), Day(6, 1), "unfit.04"),
        MemberEvent.Of(Item(17), MemberEvents.Slackened, Day(6, 2)),
        Sanction.Of(Item(16), SanctionKinds.Warning, Day(7, 1), Organization(3)),
        ServicePeriod.Of(Item(5), DateSpan.Of(Day(8, 1), Day(8, 31))),
        MatterEnded.Of(Item(2), Day(8, 20), MatterOutcomes.MovedOn),
        MatterEnded.Of(Item(5), Day(8, 20), MatterOutcomes.Completed),
        MatterEnded.Of(Item(8), Day(8, 20), MatterOutcomes.Returned),
        MatterEnded.Of(Item(13), Day(8, 20), MatterOutcomes.Completed),
        MatterEnded.Of(Item(16), Day(8, 20), MatterOutcomes.Lifted),
        Sanction.Of(Item(18), SanctionKinds.SeriousWarning, Day(8, 21), Organization(3)),
        ServicePeriod.Of(Item(19), DateSpan.Of(Day(8, 25), Day(8, 31))),
        StandingChange.Of(MemberStandings.Left, Day(9, 1)).Because(StandingCauses.Resigned),
    ];

    private IEnumerable<Piece> Talents()
    {
        TalentPool pool = TalentPool.Of()
            .Enter(TalentListing.Of(Member(1), TalentLists.Talent, "city", DateSpan.Year(2025))).ValueOrThrow()
            .Select(PostSelection.External(Member(1), Organization(1), "worker", DateSpan.From(Day(6, 1)))).ValueOrThrow()
            .Select(PostSelection.Internal(Member(2), Organization(2), "worker", DateSpan.Year(2025))).ValueOrThrow();
        return [new Piece(nameof(TalentPool), ledger => pool.WriteRecords(ledger, _key(1), 0))];
    }
}
