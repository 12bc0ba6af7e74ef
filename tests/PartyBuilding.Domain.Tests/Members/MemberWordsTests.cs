using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;
using static PartyBuilding.Domain.Tests.Members.Files;

namespace PartyBuilding.Domain.Tests.Members;

/// <summary>What a file refuses is said in words that a branch secretary uses.</summary>
public sealed class MemberWordsTests
{
    [Theory]
    [InlineData(typeof(MemberEntryKinds))]
    [InlineData(typeof(MemberEvents))]
    [InlineData(typeof(CareKinds))]
    [InlineData(typeof(TalentLists))]
    [InlineData(typeof(MemberStandings))]
    [InlineData(typeof(MemberActions))]
    public void Every_well_known_code_has_a_title(Type codes)
    {
        Func<string, LocalizedText> word = codes.Name switch
        {
            nameof(MemberEntryKinds) => MemberWords.Entry,
            nameof(MemberEvents) => MemberWords.Event,
            nameof(MemberStandings) or nameof(MemberActions) => MemberWords.Word,
            _ => MemberWords.Thing,
        };

        Constants(codes).Should().NotBeEmpty();
        Constants(codes).Where(code => word(code).Chinese == code).Should().BeEmpty();
    }

    [Fact]
    public void A_code_of_ones_own_is_said_as_it_is() =>
        MemberWords.Event("flood").Should().Be(LocalizedText.Of("flood", "flood"));

    [Fact]
    public void Refusals_name_entries_by_their_titles()
    {
        Sanction warning = Sanction.Of(Item("s1"), SanctionKinds.Warning, Day(2020, 3, 1), Committee);
        MemberFile left = Full.Then(StandingChange.Of(MemberStandings.Left, Day(2024, 5, 1)));

        Said(left, Sanction.Of(Item("s2"), SanctionKinds.Warning, Day(2024, 6, 1), Committee)).Should().Be(
            "member:m3：该成员已于 2024-05-01 离开，2024-06-01 的处分不能登记；请更正日期或先登记恢复。 | member:m3: the member left on 2024-05-01, so that the sanction of 2024-06-01 cannot be entered: correct the date, or enter the return first.");
        Said(Full.Then(warning), MemberEvent.Of(Item("s1"), MemberEvents.FellIll, Day(2021, 1, 1))).Should().Be(
            "member:m3：事项号 s1 已于 2020-03-01 用于处分，2021-01-01 的记录不能再用；请另编事项号。 | member:m3: the matter s1 stands for the sanction of 2020-03-01 and cannot stand for another entry on 2021-01-01: give that one its own id.");
        Said(Full.Then(FloatingSpell.Of(Item("f1"), Day(2020, 1, 1))), FloatingSpell.Of(Item("f2"), Day(2021, 1, 1))).Should().StartWith(
            "member:m3：自 2020-01-01 起的流动（事项号 f1）尚未结束，2021-01-01 不能再开始新的；");
    }

    [Fact]
    public void A_finding_keeps_the_code_beside_the_title()
    {
        MemberFile left = Full.Then(StandingChange.Of(MemberStandings.Left, Day(2024, 5, 1)));

        left.CanEnter(Sanction.Of(Item("s2"), SanctionKinds.Warning, Day(2024, 6, 1), Committee)).Single().Find("kind")!.Value.Value.Should().Be("sanction");
    }

    private static string Said(MemberFile file, MemberEntry entry)
    {
        Finding finding = file.CanEnter(entry).Single();
        return finding.Text(Language.Chinese) + " | " + finding.Text(Language.English);
    }

    private static IReadOnlyList<string> Constants(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
}
