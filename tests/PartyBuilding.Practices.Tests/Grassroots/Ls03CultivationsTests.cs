using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-3", "三个培养与关爱激励基金", "Three cultivations and the incentive fund", typeof(MemberEvent), typeof(MemberEvents), typeof(MemberFile), typeof(Fact))]
public sealed class Ls03CultivationsTests
{
    private const string FundSize = "fund.size";
    private static readonly LocalDate Day = new(2012, 6, 1);
    private static readonly OrganizationId County = OrganizationId.Of("county");

    [Fact]
    public void Members_become_producers_producers_members_and_member_producers_cadres()
    {
        IReadOnlyList<WorkRecord> records = Recorded(
            [.. Cultivated(MemberEvents.MemberBecameProducer, 114), .. Cultivated(MemberEvents.ProducerBecameMember, 216), .. Cultivated(MemberEvents.ProducerBecameCadre, 90)]);

        records.GroupBy(record => record.CodeOf(RecordAttributes.Event)).ToDictionary(group => group.Key!, group => group.Count())
            .Should().Equal(new Dictionary<string, int>
            {
                [MemberEvents.MemberBecameProducer] = 114,
                [MemberEvents.ProducerBecameMember] = 216,
                [MemberEvents.ProducerBecameCadre] = 90,
            });
    }

    [Fact]
    public void One_person_can_go_all_three_ways_each_on_its_day()
    {
        MemberFile file = MemberFile.Of(MemberId.Of(1), StandingRules.Party)
            .Enter(MemberEvent.Of(ItemId.Of("a"), MemberEvents.ProducerBecameMember, Day)).ValueOrThrow()
            .Enter(MemberEvent.Of(ItemId.Of("b"), MemberEvents.ProducerBecameCadre, Day.PlusYears(2))).ValueOrThrow();

        file.AsOf(Day).Entries.Should().ContainSingle();
        file.Entries.Should().HaveCount(2);
    }

    [Fact]
    public void Fund_of_over_six_million_has_spent_two_million_eighteen_on_over_540_people()
    {
        // 300 rewards and 245 helps of 4,000 yuan each come to 2.18 million; how it is divided is ours, and so is the size of the fund.
        FactSheet facts = new FactSheetBuilder().Add(Fact.Of(County, FundSize, 6_050_000m).During(DateSpan.From(Day))).Build().ValueOrThrow();
        IReadOnlyList<WorkRecord> records = Recorded([.. Paid(MemberEvents.Rewarded, 300), .. Paid(MemberEvents.Helped, 245)]);

        decimal spent = records.Sum(record => record.Amount);

        spent.Should().Be(2_180_000m);
        records.Select(record => record.Subject).Distinct().Count().Should().BeGreaterThan(540);
        facts.Find(County, FundSize, Day.PlusYears(1))!.Number.Should().BeGreaterThan(6_000_000m).And.BeGreaterThan(spent);
    }

    private static IEnumerable<MemberEvent> Cultivated(string way, int count) => Enumerable.Repeat(MemberEvent.Of(ItemId.Of("cultivation"), way, Day), count);

    private static IEnumerable<MemberEvent> Paid(string what, int count) =>
        Enumerable.Repeat(MemberEvent.Of(ItemId.Of("fund"), what, Day).WithAmount(4_000), count);

    /// <summary>The records of these events, each of a member of its own.</summary>
    private static IReadOnlyList<WorkRecord> Recorded(IReadOnlyList<MemberEvent> events)
    {
        WorkLedgerBuilder ledger = new();
        for (int n = 0; n < events.Count; n++)
        {
            MemberFile.Of(MemberId.Of(n + 1), StandingRules.None).Enter(events[n]).ValueOrThrow().WriteRecords(ledger, $"file-{n + 1}", 1);
        }

        return ledger.Records();
    }
}
