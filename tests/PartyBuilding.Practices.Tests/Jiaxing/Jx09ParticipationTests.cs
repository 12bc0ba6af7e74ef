using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-9", "参政议政绩效量化考核", "Quantified participation", typeof(Policy), typeof(Each), typeof(WorkLedger))]
public sealed class Jx09ParticipationTests
{
    // The kinds are the report's, the points are ours.
    private static readonly Policy Participation = Ours.Titled("participation", "参政议政绩效量化考核", "Quantified participation")
        .Within(Value.Of(RosterFacts.Kind).Is(OrganizationKinds.Branch))
        .Using(Kinds(
            (RecordKinds.ResearchDelivered, "调研报告", "Research report"),
            (RecordKinds.ProposalSubmitted, "提案", "Proposal"),
            (RecordKinds.MotionSubmitted, "议案", "Motion"),
            (RecordKinds.OpinionProvided, "社情民意信息", "Opinion report"),
            ("goldenIdea.provided", "金点子", "Golden idea"),
            ("keyMeeting.attended", "重要会议", "Key meeting")))
        .Scoring(Combine.Sum(
            Each.Of(RecordKinds.ResearchDelivered).Points(10).Titled("调研报告", "Research reports"),
            Each.Of(RecordKinds.ProposalSubmitted).Points(5).Titled("提案", "Proposals"),
            Each.Of(RecordKinds.MotionSubmitted).Points(5).Titled("议案", "Motions"),
            Each.Of(RecordKinds.OpinionProvided, "goldenIdea.provided").Points(3).Titled("社情民意或金点子", "Opinion reports or golden ideas"),
            Each.Of("keyMeeting.attended").Points(2).Titled("重要会议", "Key meetings")));

    [Fact]
    public void Every_kind_earns_its_points()
    {
        // 1 × 10 + 2 × 5 + 1 × 5 + (2 + 1) × 3 + 4 × 2 = 42
        EvaluationReport report = Judged(
            (RecordKinds.ResearchDelivered, 1), (RecordKinds.ProposalSubmitted, 2), (RecordKinds.MotionSubmitted, 1),
            (RecordKinds.OpinionProvided, 2), ("goldenIdea.provided", 1), ("keyMeeting.attended", 4));

        report.Find(City.Branches[0])!.Value.Score.Value.Should().Be(42);
        report.Find(City.Branches[1])!.Value.Score.Value.Should().Be(0, "all records are in");
        report.Count.Should().Be(16);
    }

    [Fact]
    public void Opinion_report_and_golden_idea_are_one_kind_of_work() =>
        Judged((RecordKinds.OpinionProvided, 1)).Find(City.Branches[0])!.Value.Score.Value
            .Should().Be(Judged(("goldenIdea.provided", 1)).Find(City.Branches[0])!.Value.Score.Value);

    private static Vocabulary Kinds(params (string Code, string Chinese, string English)[] kinds) => kinds.Aggregate(
        Vocabulary.Empty, (vocabulary, kind) => vocabulary.With(RecordKind.Of(kind.Code, LocalizedText.Of(kind.Chinese, kind.English))));

    private static EvaluationReport Judged(params (string Kind, int Times)[] work)
    {
        IEnumerable<WorkRecord> records =
            from done in work
            from time in Enumerable.Range(1, done.Times)
            select WorkRecord.Of(EntryId.Of($"{done.Kind}-{time}"), City.Branches[0], done.Kind, new LocalDate(2016, time, 10));
        return Participation.Judged(City.Roster().Build().ValueOrThrow(), 2016, records);
    }
}
