using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-2", "委员作业：十个一", "Member's homework: ten one-a-year duties", typeof(Requirements), typeof(Requirement), typeof(SubjectFinding), typeof(Explanation))]
public sealed class Px02MembersHomeworkTests
{
    /// <summary>The ten duties: what is recorded, and what it is called. Four of the kinds are those that the domain writes.</summary>
    private static readonly (string Kind, string Chinese, string English)[] Ten =
    [
        (RecordKinds.ProposalSubmitted, "一件提案", "One proposal"),
        ("survey.done", "一次调研", "One survey"),
        ("inspection.attended", "一次视察", "One inspection"),
        (RecordKinds.OpinionProvided, "一条社情民意", "One opinion"),
        ("student.helped", "一名学生", "One student helped"),
        ("volunteer.served", "一次志愿服务", "One volunteer service"),
        ("training.attended", "一次培训", "One training"),
        ("speech.sought", "一次发言", "One speech sought"),
        (RecordKinds.InformationProvided, "一条信息", "One information item"),
        (RecordKinds.DutyReported, "一次述职", "One duty report"),
    ];

    private static readonly Policy Homework = Checklist();

    [Fact]
    public void Who_has_done_all_ten_has_nothing_left()
    {
        SubjectResult member = Judged([.. Ten.Select(duty => duty.Kind)]);

        member.Score.Value.Should().Be(10);
        member.Unmet.Should().BeEmpty();
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        SubjectResult member = Judged([.. Ten.Select(duty => duty.Kind).Except(["student.helped", RecordKinds.DutyReported])]);

        member.Score.Value.Should().Be(8);
        member.Unmet.Select(duty => duty.Title!.English).Should().Equal("One student helped", "One duty report");
    }

    [Fact]
    public void Three_proposals_are_one_duty_and_do_not_make_up_for_others()
    {
        SubjectResult member = Judged(RecordKinds.ProposalSubmitted, RecordKinds.ProposalSubmitted, RecordKinds.ProposalSubmitted);

        member.Score.Value.Should().Be(1);
        member.Unmet.Should().HaveCount(9);
    }

    [Fact]
    public void The_checklist_is_printed_with_what_is_there_and_what_is_missing()
    {
        string text = ExplanationText.Render(Evaluated("survey.done").Explain(MemberId.Of(1)), Language.Chinese);

        text.Should().ContainAll(Ten.Select(duty => duty.Chinese));
    }

    /// <summary>Ten lines of one point at most (the points are ours), and ten requirements.</summary>
    private static Policy Checklist()
    {
        Vocabulary words = Ten.Aggregate(Vocabulary.Empty, (all, duty) => all.With(RecordKind.Of(duty.Kind, Title(duty.Chinese, duty.English))));
        return Ours.Titled("homework", "委员作业", "Member's homework")
            .Judging(SubjectKinds.Member)
            .Using(words)
            .Scoring(Combine.Sum([.. Ten.Select(duty => Each.Of(duty.Kind).Capped(1).Titled(duty.Chinese, duty.English))]))
            .Next(Requirements.Of([.. Ten.Select(duty => Requirement.Of(duty.Kind, Each.Of(duty.Kind).IsAtLeast(1)).Marked(null, Title(duty.Chinese, duty.English)))]));
    }

    private static SubjectResult Judged(params string[] done) => Evaluated(done).Report.Subjects.Single();

    private static Evaluation Evaluated(params string[] done)
    {
        WorkLedgerBuilder ledger = new();
        for (int number = 0; number < done.Length; number++)
        {
            ledger.Add(WorkRecord.Of(EntryId.Of(number + 1), MemberId.Of(1), done[number], new LocalDate(2019, 1 + number, 5)));
        }

        Roster roster = new RosterBuilder().Add(Member.Of(MemberId.Of(1))).Build().ValueOrThrow();
        return Homework.Evaluated(roster, 2019, ledger, FactSheet.Empty);
    }

    private static LocalizedText Title(string chinese, string english) => LocalizedText.Of(chinese, english);
}
