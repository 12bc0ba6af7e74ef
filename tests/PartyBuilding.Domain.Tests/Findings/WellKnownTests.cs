using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class WellKnownTests
{
    public static TheoryData<Type> Codes => new(s_words.Keys);

    private static readonly Dictionary<Type, Func<string, LocalizedText>> s_words = new()
    {
        [typeof(RelationKinds)] = WellKnown.Relation,
        [typeof(PostCodes)] = WellKnown.Post,
        [typeof(OrganizationKinds)] = WellKnown.OrganizationKind,
        [typeof(MeetingKinds)] = WellKnown.Meeting,
        [typeof(HandlingRoles)] = WellKnown.HandlingRole,
        [typeof(Satisfactions)] = WellKnown.Reply,
        [typeof(EvidenceKinds)] = WellKnown.Evidence,
        [typeof(ExclusionGrounds)] = WellKnown.Ground,
        [typeof(ProposalKinds)] = WellKnown.ProposalKind,
        [typeof(AdoptionWays)] = WellKnown.AdoptionWay,
        [typeof(ProposalTitles)] = WellKnown.ProposalTitle,
        [typeof(HandlingDuties)] = WellKnown.Duty,
        [typeof(ContactPhases)] = phase => WellKnown.ReplyCondition("contact." + phase),
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_well_known_code_has_a_title_in_both_languages(Type codes)
    {
        string[] constants = [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

        constants.Should().NotBeEmpty();
        constants.Where(code => s_words[codes](code).Chinese.Contains(code, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_presence_has_a_title() =>
        Enum.GetValues<Presence>().Where(presence => WellKnown.Presence(presence.Code()).Chinese == presence.Code()).Should().BeEmpty();

    [Fact]
    public void Refusals_say_the_title_and_keep_the_code()
    {
        LocalDate day = new(2025, 1, 1);
        Finding finding = new RosterBuilder().AddAppointment(MemberId.Of("m1"), OrganizationId.Of(1), PostCodes.Secretary, day, null).Build().Findings[0];

        finding.Text(Language.Chinese).Should().Contain("任 书记（");
        finding.Text(Language.English).Should().Contain("appointment as secretary of");
        finding.Find("post")!.Value.Value.Should().Be(PostCodes.Secretary);
        WellKnown.Post("treasurer").Should().Be(LocalizedText.Of("treasurer", "treasurer"));
    }

    [Fact]
    public void What_is_elected_is_a_post_or_a_body()
    {
        Finding few = Election.Of("committee", 5, [MemberId.Of("m1")], ElectionRule.BaseOrganization).Findings.Single();

        few.Text(Language.Chinese).Should().StartWith("选举 委员会：");
        few.Find("office")!.Value.Value.Should().Be("committee");
        WellKnown.Office(PostCodes.Secretary).Chinese.Should().Be("书记");
        WellKnown.Office("herald").Should().Be(LocalizedText.Of("herald", "herald"));
    }

    [Fact]
    public void Steps_of_handling_name_what_they_lack_and_what_the_regulation_knows()
    {
        LocalDate day = new(2025, 3, 1);
        SubjectId unit = SubjectId.Of(SubjectKinds.HandlingUnit, "water");
        Proposal handled = Proposals.Files.WithWater(Proposals.Files.Draft());

        Finding unknown = handled.CanTake(ProposalActions.Reply(unit, "E", day)).Single(finding => finding.Kind == DomainFindings.StepCodeNotProvided);
        Finding lacking = handled.CanTake(StepTaken.Of(ProposalSteps.Assign, day)).Single(finding => finding.Kind == DomainFindings.StepValueMissing);

        unknown.Text(Language.Chinese).Should().Contain("答复类别（replyResult） 为 E").And.Contain("已解决（A）、正在解决（B）");
        unknown.Find("allowed")!.Value.Value.Should().Be("A, B, C, D");
        lacking.Text(Language.Chinese).Should().Contain("缺少 承办单位（unit）");
    }
}
