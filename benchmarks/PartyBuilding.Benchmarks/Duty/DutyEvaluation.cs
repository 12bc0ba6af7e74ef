using System;
using System.IO;
using System.Linq;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>The library: two JSON policies over one built ledger, what a proposal is worth and what its signers and their year are.</summary>
internal sealed class DutyEvaluation : Contender<EvaluationSeries>
{
    private static readonly string[] Grades = ["basic", "competent", "excellent"];
    private readonly Policy[] policies;
    private readonly EvaluationInput input;

    internal DutyEvaluation(DutyYear year)
        : base("PartyBuilding, evaluation over the built ledger, members' duty")
    {
        policies = [Load("member-duty.json"), Load("proposal-worth.json")];
        var roster = new RosterBuilder();
        var facts = new FactSheetBuilder();
        foreach (DutyMember member in year.Members)
        {
            MemberId id = MemberId.Of(member.Number);
            roster.Add(Member.Of(id).Joined(member.JoinedOn));
            facts.Add(Fact.Of(id, "committee", "c" + member.Committee)).Add(Fact.Of(id, "memberNumber", member.Number));
        }

        input = new EvaluationInput(roster.Build().ValueOrThrow(), LedgerOf(year.Rows), EvaluationPeriod.Year(DutyYear.Year))
            .With(facts.Build().ValueOrThrow())
            .With(year.Members.Select(Before));
    }

    internal override EvaluationSeries Run() => Evaluator.EvaluateAll(policies, input);

    /// <summary>The full explanation of every member, kept until all are made.</summary>
    internal static object ExplainAll(EvaluationSeries run) => run["member-duty"].ExplainAll().ToList();

    internal override Verdict[] Verdicts(EvaluationSeries result)
    {
        EvaluationReport report = result["member-duty"].Report;
        return [.. Enumerable.Range(1, report.Count).Select(number =>
        {
            SubjectResult found = report.Find(MemberId.Of(number)) ?? throw new InvalidOperationException("Member " + number + " has no result.");
            return Verdict.Of(found.Score.Value!.Value, found.Rank!.Value, Array.IndexOf(Grades, found.Grade) + 1);
        })];
    }

    private static Policy Load(string file) => Policy.Load(Path.Combine(AppContext.BaseDirectory, file));

    private static EarlierResult Before(DutyMember member) => EarlierResult
        .Of(MemberId.Of(member.Number), "member-duty", EvaluationPeriod.Year(DutyYear.Year - 1))
        .WithGrade(member.WasExcellent ? "excellent" : "competent");

    private static WorkLedger LedgerOf(DutyRow[] rows)
    {
        var builder = new WorkLedgerBuilder();
        foreach (DutyRow row in rows)
        {
            builder.Add(RecordOf(row));
        }

        var years = DateSpan.Of(new NodaTime.LocalDate(DutyYear.Year - 4, 1, 1), DutyPoints.End);
        foreach (string kind in new[] { "proposal.filed", "proposal.titled", "meeting.attended", "survey.done", "honour.awarded", "task.assigned", "task.done", "volunteer.served" })
        {
            builder.Covers(kind, years);
        }

        return builder.Build().ValueOrThrow();
    }

    private static WorkRecord RecordOf(DutyRow row) => row.Kind switch
    {
        DutyKind.ProposalFiled => Of(row, "proposal.filed").Item(ItemId.Of(row.Item))
            .With("role", row.Amount == 1 ? "sole" : row.IsFirst ? "first" : "other").With("signers", row.Amount),
        DutyKind.ProposalTitled => Of(row, "proposal.titled").Item(ItemId.Of(row.Item)).With("level", row.Amount == DutyPoints.TitledByCity ? "city" : "province"),
        DutyKind.HonourAwarded => Of(row, "honour.awarded").With("level", row.Amount == DutyPoints.HonourOfCity ? "city" : "province"),
        DutyKind.MeetingAttended => Of(row, "meeting.attended"),
        DutyKind.SurveyDone => Of(row, "survey.done"),
        DutyKind.TaskAssigned => Of(row, "task.assigned").Item(ItemId.Of(row.Item)),
        DutyKind.TaskDone => Of(row, "task.done").Item(ItemId.Of(row.Item)),
        _ => Of(row, "volunteer.served").Quantity(row.Amount / 2m),
    };

    private static WorkRecord Of(DutyRow row, string kind) => WorkRecord.Of(EntryId.Of(row.Number), MemberId.Of(row.Member), kind, row.Day);
}
