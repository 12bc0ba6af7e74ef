using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class OrganizationEventRecordsTests
{
    private static readonly LocalDate July = new(2025, 7, 1);

    [Fact]
    public void A_founding_is_a_record_of_the_new_one_of_its_superior_and_of_those_who_helped()
    {
        WorkLedger ledger = Ledger(OrganizationEvent.Founding(Branch(3).Under(Id(1))).By(FoundingModes.Assisted).With(MemberId.Of("m1")));

        Lines(ledger).Should().BeEquivalentTo(
            "organization:3 organization.founded atOrganization=organization:1 foundingMode=assisted organizationKind=branch",
            "organization:1 organization.foundedUnder foundingMode=assisted organizationKind=branch partner=organization:3",
            "member:m1 organization.foundedWith foundingMode=assisted organizationKind=branch partner=organization:3");
    }

    [Fact]
    public void Merging_splitting_moving_changing_and_closing_are_records_of_what_changes()
    {
        WorkLedger ledger = Ledger(
            OrganizationEvent.Merging(July, Id(1), Id(5), Id(6)),
            OrganizationEvent.Splitting(July, Id(7), Branch(8)),
            OrganizationEvent.SplittingUp(July, Id(9), Branch(10)),
            OrganizationEvent.Moving(July, Id(11), Id(1)),
            OrganizationEvent.MovingOut(July, Id(12)),
            OrganizationEvent.ChangingKind(July, Id(11), OrganizationKinds.GeneralBranch),
            OrganizationEvent.Closing(July, Id(13)));

        Lines(ledger).Should().BeEquivalentTo(
            "organization:5 organization.merged atOrganization=organization:1",
            "organization:6 organization.merged atOrganization=organization:1",
            "organization:8 organization.founded fromOrganization=organization:7 organizationKind=branch",
            "organization:7 organization.split goesOn=yes",
            "organization:10 organization.founded fromOrganization=organization:9 organizationKind=branch",
            "organization:9 organization.split goesOn=no",
            "organization:11 organization.moved atOrganization=organization:1",
            "organization:12 organization.moved",
            "organization:11 organization.kindChanged organizationKind=generalBranch",
            "organization:13 organization.closed");
    }

    [Fact]
    public void Two_splits_of_one_organization_on_one_day_are_two_records_and_one_written_twice_is_one()
    {
        OrganizationEvent first = OrganizationEvent.Splitting(July, Id(7), Branch(8));
        OrganizationEvent second = OrganizationEvent.Splitting(July, Id(7), Branch(10));

        Ledger(first, second, first).RecordsOf(Id(7)).Select(record => record.Entry.Key)
            .Should().Equal("organizationEvent:2025-07-01.Splitting.8@0/2", "organizationEvent:2025-07-01.Splitting.10@0/2");
    }

    [Fact]
    public void A_later_revision_takes_the_place_of_what_was_written_before()
    {
        OrganizationEvent before = OrganizationEvent.Founding(Branch(3)).With(MemberId.Of("m1"));
        OrganizationEvent after = OrganizationEvent.Founding(Branch(3)).By(FoundingModes.Assisted).Revised(1);

        Lines(Ledger(before, after)).Should().Equal("organization:3 organization.founded foundingMode=assisted organizationKind=branch");
        Lines(Ledger(after, before)).Should().Equal(Lines(Ledger(before, after)), "the order of writing does not matter");
    }

    [Fact]
    public void An_event_with_a_key_of_its_own_may_be_corrected_in_everything()
    {
        EntryId entry = EntryId.Of("row-7");
        OrganizationEvent wrong = OrganizationEvent.Closing(July, Id(5)).As(entry);
        OrganizationEvent right = OrganizationEvent.Moving(July.PlusDays(3), Id(6), Id(1)).As(entry).Revised(1);

        Lines(Ledger(wrong, right)).Should().Equal("organization:6 organization.moved atOrganization=organization:1");
        Ledger(wrong, right).RecordsOf(Id(6)).Single().Entry.Key.Should().Be("organizationEntry:row-7@1/1");
    }

    [Fact]
    public void Key_and_revision_are_part_of_an_event_and_are_kept_by_what_is_said_of_it_later()
    {
        OrganizationEvent plain = OrganizationEvent.Founding(Branch(3));
        OrganizationEvent kept = plain.As(EntryId.Of("row-7")).Revised(2).By(FoundingModes.Assisted);

        kept.Should().Match<OrganizationEvent>(one => one.Entry == EntryId.Of("row-7") && one.Revision == 2);
        plain.Revised(0).Should().Be(plain).And.NotBe(plain.Revised(1)).And.NotBe(plain.As(EntryId.Of("row-7")));
        FluentActions.Invoking(() => plain.As(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => plain.Revised(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static OrganizationId Id(int key) => OrganizationId.Of(key);

    private static Organization Branch(int key) => Organization.Of(Id(key), OrganizationKinds.Branch, July);

    private static WorkLedger Ledger(params OrganizationEvent[] events)
    {
        WorkLedgerBuilder builder = new();
        foreach (OrganizationEvent one in events)
        {
            one.WriteRecords(builder);
        }

        return builder.Build().ValueOrThrow();
    }

    private static IEnumerable<string> Lines(WorkLedger ledger) => Enumerable.Range(0, ledger.Count).Select(ledger.Record)
        .Select(record => string.Join(" ", record.Attributes.Select(value => value.ToString()).Prepend(record.Kind).Prepend(record.Subject.ToString())));
}
