using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class ScopeTests
{
    private const string Line = "$.score.sum[1]";

    private static Policy PerItem(Number points) => Draft.With(Each.Of("talk").Per(PartKey.Item).Points(points).Cites("9").Capped(9));

    [Fact]
    public void Attribute_of_several_records_is_found() =>
        PerItem(Value.Of("hours")).ShouldHaveOnly(RulesFindings.SeveralRecords, Line + ".points");

    [Fact]
    public void Quantity_of_several_records_is_found() =>
        PerItem(Value.Of("quantity")).ShouldHaveOnly(RulesFindings.SeveralRecords, Line + ".points");

    [Fact]
    public void Count_of_a_part_is_sound() => PerItem(Value.Of("count")).ShouldBeSound();

    [Fact]
    public void Attribute_by_which_the_part_is_keyed_is_sound() => Draft
        .With(Each.Of("talk").Per(PartKey.Item, PartKey.ValueOf("level")).Points(Table.By("level").Row("city", 1).Row("province", 2)).Cites("9").Capped(4))
        .ShouldBeSound();

    [Fact]
    public void Records_of_the_part_may_be_gone_through() => PerItem(Each.OfThese().Points(Value.Of("hours"))).ShouldBeSound();

    [Fact]
    public void These_outside_of_a_part_is_found()
    {
        Draft.With(Each.OfThese().Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.TheseOutsidePart, Line);
        Draft.With(Each.Of("talk").Where(Each.OfThese().IsAtLeast(2)).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.TheseOutsidePart, Line + ".where");
    }

    [Fact]
    public void Attribute_where_there_is_no_record_is_found()
    {
        Draft.With(Value.Of("hours").Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.NoRecordInSight, Line);
        Draft.Sound.Within(Condition.Has("level", "city")).ShouldHaveOnly(RulesFindings.NoRecordInSight, "$.scope");
        Draft.With(Each.Of("talk").Owing(Due.AtLeast(2).MissingEarns(Value.Of("hours"))).Cites("9").Capped(9))
            .ShouldHaveOnly(RulesFindings.NoRecordInSight, Line + ".due.missing");
    }

    [Theory]
    [InlineData("score")]
    [InlineData("rank")]
    public void Score_and_rank_are_not_there_while_scoring(string name) =>
        Draft.With(Value.Of(name).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.NotYetScored, Line);

    [Fact]
    public void Grade_may_be_read_after_scoring() =>
        Draft.With(AdjustScore.Of(Value.Of("grade").Is("poor"), AdjustKind.AtMost, 10).Cites("9")).ShouldBeSound();

    [Fact]
    public void Slots_due_without_cadence_are_found()
    {
        Draft.With(Each.Of("talk").Owing(Due.EverySlot()).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.DueSlotsWithoutCadence, Line);
        Draft.With(Each.Of("talk").Per(PartKey.Every(Cadence.Month), PartKey.Item).Owing(Due.EverySlot()).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.DueSlotsWithoutCadence, Line);
    }

    [Fact]
    public void Values_due_without_attribute_are_found() =>
        Draft.With(Each.Of("talk").Owing(Due.EachOf("city")).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.DueValuesWithoutAttribute, Line);

    [Fact]
    public void Due_value_that_is_not_declared_is_found() =>
        Draft.With(Each.Of("talk").Per(PartKey.ValueOf("level")).Owing(Due.EachOf("town")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Line + ".due");

    [Fact]
    public void Share_reads_attributes_that_the_kind_carries()
    {
        var share = Share.Together(1, Number.Of(1m, 2m), Number.Of(1m, 2m));
        Draft.With(Each.Of("award").Shared(share).Cites("9").Capped(1)).ShouldHave(RulesFindings.AttributeNotCarried, Line + ".share");
        Draft.With(Each.Of("talk").Shared(share.Crediting(3)).Cites("9").Capped(1).Choosing(Draft.Text("shared first"))).ShouldHaveOnly(RulesFindings.AttributeNotDeclared, Line + ".share");
        Draft.With(Each.Of("talk").Per(PartKey.Item).Shared(share).Cites("9").Capped(1)).ShouldHave(RulesFindings.SeveralRecords, Line + ".share");
    }

    [Fact]
    public void Share_of_each_of_the_others_does_not_read_how_many_signed()
    {
        var half = Number.Of(1m, 2m);
        var each = Each.Of("award").Shared(Share.EachOther(1, half, half)).Cites("9").Capped(1);
        var together = Each.Of("award").Shared(Share.Together(1, half, half)).Cites("9").Capped(1);
        Draft.With(each).Findings().Count(f => f.Code == RulesFindings.AttributeNotCarried.Code).Should().Be(1); // role
        Draft.With(together).Findings().Count(f => f.Code == RulesFindings.AttributeNotCarried.Code).Should().Be(2); // role and signers
    }

    [Fact]
    public void Owner_that_nothing_refers_to_is_found() =>
        Draft.With(Value.Of("share").OwnedBy("level").Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.UnknownOwner, Line + ".of");

    [Fact]
    public void Only_facts_and_results_of_others_can_be_read() =>
        Draft.With(Value.Of("talks").OwnedBy(Value.Organization).Cites("9").Capped(1)).ShouldHave(RulesFindings.OnlyFactsOfOthers, Line + ".of");

    [Fact]
    public void Values_of_members_are_folded()
    {
        Draft.With(Value.Of("share").OwnedBy(Value.Members).Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.FoldMissing, Line);
        Draft.With(Value.Of("share").OwnedBy(Value.Members).FoldedBy(Fold.Sum).Cites("9").Capped(1)).ShouldBeSound();
    }

    [Fact]
    public void Own_result_of_the_same_period_is_found()
    {
        var own = Value.OfResult("draft", ResultPart.Score).Cites("9").Capped(1);
        Draft.With(own).ShouldHaveOnly(RulesFindings.OwnResultNow, Line);
        Draft.With(own.BeforeThisPeriod()).ShouldBeSound();
    }
}
