using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class TalentPoolTests
{
    private static readonly string[] Four = ["a.understand", "b.organize", "c.coordinate", "d.innovate"];
    private static readonly DateSpan Year = DateSpan.Year(2024);
    private static readonly TalentListing Listing = TalentListing.Of(Who, TalentLists.Talent, "city", Year).With(Four);
    private static readonly PostSelection Outside = PostSelection.External(Who, Branch, "worker", DateSpan.From(Day(2024, 6, 1)));

    [Fact]
    public void Appointment_from_outside_the_pool_is_refused_and_selection_from_inside_is_not()
    {
        TalentPool pool = TalentPool.Of(Four);

        pool.Select(Outside).Findings.Select(finding => finding.Code).Should().Equal("PB1624");
        pool.Select(Outside).IsUsable.Should().BeFalse();
        pool.CanSelect(PostSelection.Internal(Who, Branch, "worker", DateSpan.From(Day(2024, 6, 1)))).Should().BeEmpty();
        pool.Enter(Listing).ValueOrThrow().CanSelect(Outside).Should().BeEmpty();
    }

    [Fact]
    public void Listing_counts_on_its_days_and_on_the_talent_list()
    {
        TalentPool reserve = TalentPool.Of().Enter(TalentListing.Of(Who, TalentLists.Reserve, "city", Year)).ValueOrThrow();
        TalentPool former = TalentPool.Of(Four).Enter(Listing.Until(Day(2024, 5, 31))).ValueOrThrow();

        reserve.CanSelect(Outside).Should().ContainSingle();
        former.CanSelect(Outside).Should().ContainSingle();
    }

    [Fact]
    public void Candidate_needs_all_four_abilities_and_is_listed_once()
    {
        TalentPool pool = TalentPool.Of(Four);

        Finding missing = pool.Enter(Listing.With("a.understand", "c.coordinate")).Findings.Single();
        missing.Code.Should().Be("PB1622");
        missing.Text(Language.English).Should().Contain("b.organize, d.innovate");
        pool.Enter(Listing).ValueOrThrow().Enter(Listing.Until(Day(2024, 3, 1))).Findings.Select(finding => finding.Code).Should().Equal("PB1623");
        pool.Enter(Listing).ValueOrThrow().CanEnter(TalentListing.Of(Who, TalentLists.Talent, "township", Year).With(Four)).Should().BeEmpty();
    }

    [Fact]
    public void Contract_and_target_letter_are_added_to_the_selection_that_is_there()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow().Select(Outside).ValueOrThrow();
        pool.WithoutPapersOn(Day(2024, 6, 1)).Should().Equal(Outside);

        PostSelection complete = Outside.WithContract(Item("contract")).WithTargetLetter(Item("letter"));
        TalentPool papered = pool.Select(complete).ValueOrThrow();

        papered.Selections.Should().Equal(complete);
        papered.WithoutPapersOn(Day(2024, 6, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Second_selection_for_the_same_post_on_the_same_days_is_refused()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow().Select(Outside).ValueOrThrow();

        pool.CanSelect(PostSelection.Internal(Who, Branch, "worker", DateSpan.From(Day(2025, 6, 1)))).Select(finding => finding.Code).Should().Equal("PB1625");
        pool.Select(Outside.Until(Day(2025, 5, 31))).ValueOrThrow()
            .CanSelect(PostSelection.Internal(Who, Branch, "worker", DateSpan.From(Day(2025, 6, 1)))).Should().BeEmpty();
    }

    [Fact]
    public void Organizations_that_are_owed_a_worker_and_have_none_are_listed()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow().Select(Outside).ValueOrThrow();

        pool.WithoutSelection([Other, Branch, Committee], "worker", Day(2024, 6, 1)).Should().Equal(Committee, Other);
        pool.WithoutSelection([Branch], "worker", Day(2024, 5, 31)).Should().Equal(Branch);
        pool.WithoutSelection([Branch], "deputy", Day(2024, 6, 1)).Should().Equal(Branch);
    }

    [Fact]
    public void Restore_gives_an_equal_pool_and_reports_what_it_leaves_out()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow().Select(Outside).ValueOrThrow();

        TalentPool.Restore(Enumerable.Reverse(Four), pool.Listings, pool.Selections).ValueOrThrow().Should().Be(pool);
        Checked<TalentPool> without = TalentPool.Restore(Four, [], pool.Selections);
        without.Findings.Select(finding => finding.Code).Should().Equal("PB1624");
        without.Value!.Selections.Should().BeEmpty();
    }

    [Fact]
    public void Records_are_the_same_when_written_again()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow().Select(Outside).ValueOrThrow();
        WorkLedgerBuilder builder = new();
        pool.WriteRecords(builder, "pool", 3);
        pool.WriteRecords(builder, "pool", 3);

        WorkLedger ledger = builder.Build().Value!;

        ledger.RecordsOf(Who).Select(record => record.Kind).Should().BeEquivalentTo([RecordKinds.MemberListing, RecordKinds.MemberSelection]);
        ledger.RecordsOf(Who).Select(record => record.End).Should().BeEquivalentTo(new LocalDate?[] { Day(2024, 12, 31), null });
    }

    [Fact]
    public void Whom_the_file_bars_from_appointment_is_not_selected()
    {
        TalentPool pool = TalentPool.Of(Four).Enter(Listing).ValueOrThrow();
        MemberFile barred = Full.Then(Sanction.Of(Item("s"), SanctionKinds.Removal, Day(2024, 1, 10), Committee).Bars(Day(2026, 1, 9), MemberActions.Appointment));

        pool.Select(Outside, Full).ValueOrThrow().Should().Be(pool.Select(Outside).ValueOrThrow());
        Checked<TalentPool> refused = pool.Select(Outside, barred);
        refused.Value.Should().BeNull();
        refused.Findings.Select(finding => finding.Code).Should().Equal("PB1605");
        TalentPool.Of(Four).CanSelect(Outside, barred).Select(finding => finding.Code).Should().Equal("PB1624", "PB1605");
        Action another = () => pool.CanSelect(Outside, MemberFile.Of(MemberId.Of("m9"), StandingRules.Party));
        another.Should().Throw<ArgumentException>().WithParameterName("file");
    }

    [Fact]
    public void Selection_of_nobody_throws()
    {
        Action nobody = () => PostSelection.External(default, Branch, "worker", Year);
        Action nowhere = () => PostSelection.Internal(Who, default, "worker", Year);

        nobody.Should().Throw<ArgumentException>().WithParameterName("member");
        nowhere.Should().Throw<ArgumentException>().WithParameterName("organization");
    }
}
