using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Members;

public sealed class TalentPoolLaws
{
    private static readonly LocalDate Origin = new(2024, 1, 1);

    private static readonly Gen<DateSpan> Spans =
        from start in Gen.Choose(0, 20) from days in Gen.Choose(0, 10) select DateSpan.Of(Origin.PlusDays(start), Origin.PlusDays(start + days));

    private static readonly Gen<TalentListing> Listings =
        from member in Gen.Choose(1, 4) from list in Gen.Elements(TalentLists.Talent, TalentLists.Reserve) from level in Gen.Elements("city", "township")
        from span in Spans from abilities in Gen.SubListOf("a", "b", "c", "d")
        select TalentListing.Of(MemberId.Of(member), list, level, span).With(abilities.Count > 1 ? ["a", "b", "c", "d"] : abilities.ToArray());

    private static readonly Gen<PostSelection> Selections =
        from member in Gen.Choose(1, 4) from organization in Gen.Choose(1, 3) from span in Spans from outside in Gen.Elements(true, false)
        select outside
            ? PostSelection.External(MemberId.Of(member), OrganizationId.Of(organization), "worker", span)
            : PostSelection.Internal(MemberId.Of(member), OrganizationId.Of(organization), "worker", span);

    [Law(Cost = 2)]
    public Property Whatever_is_entered_the_invariants_hold_and_restoring_gives_an_equal_pool() => Prop.ForAll(Cases(), given =>
    {
        TalentPool pool = TalentPool.Of("a", "b", "c", "d");
        foreach (TalentListing listing in given.Listings)
        {
            Checked<TalentPool> entered = pool.Enter(listing);
            entered.Findings.Should().Equal(pool.CanEnter(listing));
            pool = entered.Value ?? pool;
        }

        foreach (PostSelection selection in given.Selections)
        {
            Checked<TalentPool> selected = pool.Select(selection);
            selected.Findings.Should().Equal(pool.CanSelect(selection));
            pool = selected.Value ?? pool;
        }

        pool.Listings.All(one => one.Abilities.Count == 4).Should().BeTrue();
        pool.Selections.Where(one => one.Mode == SelectionMode.External)
            .All(one => pool.IsListed(one.Member, TalentLists.Talent, one.Span.Start)).Should().BeTrue();
        for (int day = 0; day <= 30; day++)
        {
            LocalDate on = Origin.PlusDays(day);
            pool.Selections.Where(one => one.Span.Contains(on)).GroupBy(one => (one.Member, one.Organization)).All(same => same.Count() == 1).Should().BeTrue();
        }

        TalentPool.Restore(pool.Standard, pool.Listings.Reverse(), pool.Selections.Reverse()).ValueOrThrow().Should().Be(pool);
        WorkLedgerBuilder builder = new();
        pool.WriteRecords(builder, "p", 0);
        pool.WriteRecords(builder, "p", 0);
        builder.Build().ValueOrThrow().Count.Should().Be(pool.Listings.Count + pool.Selections.Count);
        pool.WithdrawRecords(builder, "p", 0);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    });

    private static Arbitrary<(TalentListing[] Listings, PostSelection[] Selections)> Cases() =>
        (from listings in Gen.Choose(0, 12).SelectMany(count => Listings.ArrayOf(count))
         from selections in Gen.Choose(0, 12).SelectMany(count => Selections.ArrayOf(count))
         select (listings, selections)).ToArbitrary();
}
