using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Records judged under what they refer to: matters, proposals, ballots.</summary>
public sealed class ReferredSubjectsTests
{
    private static readonly EvaluationPeriod Year = EvaluationPeriod.Year(2025);

    private static readonly Policy Matters = DrawnPolicy.Head(Each.Of("talk").Per(PartKey.ValueOf("level"))).Judging("item", "item");

    [Fact]
    public void Records_of_several_members_count_for_the_matter_that_they_are_about()
    {
        // I-1: city and province, of three records; I-2: city.
        EvaluationReport report = Run(
            Matters, Talk(1, "a").Item(ItemId.Of("I-1")), Talk(2, "b").Item(ItemId.Of("I-1")), Talk(2, "c", "province").Item(ItemId.Of("I-1")), Talk(3, "d").Item(ItemId.Of("I-2")), Talk(3, "e"));

        Scores(report).Should().Equal("item:I-1 2", "item:I-2 1");
    }

    [Fact]
    public void Explanation_names_the_entries_and_recomputes()
    {
        Evaluation run = Evaluator.Evaluate(Matters, Input(Talk(1, "a").Item(ItemId.Of("I-1")), Talk(2, "b").Item(ItemId.Of("I-1"))));

        Explanation explanation = run.Explain(ItemId.Of("I-1"));

        explanation.Points!.Parts.Single().Records.Select(r => r.Entry.Key).Should().Equal("a", "b");
        Recomputation.Of(explanation).Should().BeEmpty();
    }

    [Fact]
    public void Corrected_claimed_and_later_records_are_as_they_always_are()
    {
        // b takes the place of a and moves the talk to another matter; c is only claimed; d is entered in July.
        EvaluationInput input = Input(
            Talk(1, "a").Item(ItemId.Of("I-1")),
            Talk(1, "b").Item(ItemId.Of("I-2")).Replaces(EntryId.Of("a")).Entered(Instant.FromUtc(2025, 6, 1, 0, 0)),
            Talk(2, "c", "province").Item(ItemId.Of("I-2")).Claimed(),
            Talk(2, "d", "nation").Item(ItemId.Of("I-2")).Entered(Instant.FromUtc(2025, 7, 1, 0, 0)));

        Scores(Evaluator.Evaluate(Matters, input).Report).Should().Equal("item:I-2 2");
        Scores(Evaluator.Evaluate(Matters, input.Counting(Standing.Claimed)).Report).Should().Equal("item:I-2 3");
        Scores(Evaluator.Evaluate(Matters, input.AsKnownAt(Instant.FromUtc(2025, 5, 1, 0, 0))).Report).Should().Equal("item:I-1 1", "item:I-2 0");
        Scores(Evaluator.Evaluate(Matters, input.AsKnownAt(Instant.FromUtc(2025, 6, 1, 0, 0))).Report).Should().Equal("item:I-2 1");
    }

    [Fact]
    public void Coverage_is_that_of_the_ledger()
    {
        // Declared complete are talks of 2025 and nothing else.
        Run(Matters, Talk(1, "a").Item(ItemId.Of("I-1"))).Findings
            .Where(f => f.Kind == RulesFindings.NotCovered).Select(f => f.Find("kinds")!.Value.Value).Should().Equal("award, duty");
    }

    [Fact]
    public void Judged_is_who_is_met_by_the_close_in_a_declared_kind_or_given()
    {
        // I-9 is met only next year, I-8 only in a kind that this policy does not know; I-7 is given and has no record.
        EvaluationInput input = Input(
            Talk(1, "a").Item(ItemId.Of("I-1")),
            WorkRecord.Of(EntryId.Of("b"), MemberId.Of(1), "talk", new LocalDate(2026, 1, 1)).Item(ItemId.Of("I-9")),
            WorkRecord.Of(EntryId.Of("c"), MemberId.Of(1), "dinner", new LocalDate(2025, 3, 1)).Item(ItemId.Of("I-8")),
            WorkRecord.Of(EntryId.Of("d"), MemberId.Of(1), "talk", new LocalDate(2024, 3, 1)).Item(ItemId.Of("I-6")))
            .WithSubjects([ItemId.Of("I-7")]);

        EvaluationReport report = Evaluator.Evaluate(Matters, input).Report;

        Scores(report).Should().Equal("item:I-1 1", "item:I-6 0", "item:I-7 0");
        report.Findings.Should().NotContain(f => f.Kind == RulesFindings.UnknownSubject);
    }

    [Fact]
    public void Item_is_of_the_kind_that_the_head_names() =>
        Scores(Run(Matters.Judging("proposal", "item"), Talk(1, "a").Item(ItemId.Of("7")))).Should().Equal("proposal:7 1");

    [Fact]
    public void Attribute_refers_to_subjects_of_the_kind_only_and_own_records_are_its_own()
    {
        Policy policy = Matters.Judging("proposal", "about").Using(Laws.Words.Vocabulary
            .With(AttributeKind.OfReferences("about", Laws.Words.Text("about")))
            .With(RecordKind.Of("note", Laws.Words.Text("note"), "level", "about")))
            .Scoring(Each.Of("note"));

        // p2: one that refers to it, one of its own; what refers to a team is not seen.
        Scores(Run(policy, Note(MemberId.Of(1), "a", ProposalId.Of(1)), Note(MemberId.Of(2), "b", ProposalId.Of(2)), Note(ProposalId.Of(2), "c", null), Note(MemberId.Of(2), "d", SubjectId.Of("team", "1")), Note(MemberId.Of(2), "e", null)))
            .Should().Equal("proposal:1 1", "proposal:2 2");
    }

    [Fact]
    public void Ballots_are_judged_by_the_marks_that_were_given_on_them()
    {
        Policy ballots = DrawnPolicy.Head(Each.Of("review.sheet").Points(Value.Of("quantity"))).Judging("ballot", "rater");
        Review[] marks = [Mark("x", 1, "B-1", 90m), Mark("y", 2, "B-1", 80m), Mark("z", 1, "B-2", 70m)];

        Scores(Evaluator.Evaluate(ballots, Input().With(marks)).Report).Should().Equal("ballot:B-1 170", "ballot:B-2 70");
    }

    [Theory]
    [InlineData("item", "level", "PB3076 $.subject.recordsBy")]
    [InlineData("item", "nothing", "PB3076 $.subject.recordsBy")]
    [InlineData("member", "item", "PB3077 $.subject.kind")]
    [InlineData("proposal", "about", "PB3025 $.subject.recordsBy")]
    [InlineData("ballot", "rater", "")]
    [InlineData("proposal", "item", "")]
    public void Reference_is_one_that_records_carry(string kind, string reference, string fault)
    {
        Policy policy = Matters.Using(Laws.Words.Vocabulary.With(AttributeKind.OfReferences("about", Laws.Words.Text("about")))).Judging(kind, reference);

        PolicyChecks.Check(policy).Where(f => f.Severity == Severity.Error).Select(f => f.Code + " " + f.Place.Path).Should().Equal(fault.Length == 0 ? [] : [fault]);
    }

    [Fact]
    public void Head_is_written_read_and_said()
    {
        string written = PolicyWriter.WriteText(Matters);

        written.Should().Contain("\"subject\": { \"kind\": \"item\", \"recordsBy\": \"item\" },");
        PolicyWriter.WriteText(PolicyReader.ReadText(written).ValueOrThrow()).Should().Be(written);
        PolicyText.Render(Matters, Language.English).Should().Contain("matters, with the records of anybody of which it is the matter");
        PolicyText.Render(Matters, Language.Chinese).Should().Contain("事项（计入以其为所涉事项的各对象记录）");
    }

    [Fact]
    public void Faults_of_the_head_are_told_with_their_paths()
    {
        string written = PolicyWriter.WriteText(Matters).Replace("\"kind\": \"item\", \"recordsBy\": \"item\"", "\"recordsBy\": 5, \"by\": \"item\"");

        PolicyReader.ReadText(written).Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Place.Path)
            .Should().BeEquivalentTo("$.subject", "$.subject.recordsBy", "$.subject.by");
    }

    private static EvaluationReport Run(Policy policy, params WorkRecord[] records) => Evaluator.Evaluate(policy, Input(records)).Report;

    private static EvaluationInput Input(params WorkRecord[] records) => new(
        new RosterBuilder().Build().Value!,
        new WorkLedgerBuilder().AddRange(records).Covers("talk", Year.Span).Build().Value!,
        Year);

    private static IEnumerable<string> Scores(EvaluationReport report) => report.Subjects.Select(s => s.Subject + " " + s.Score);

    private static WorkRecord Talk(int member, string entry, string level = "city") =>
        WorkRecord.Of(EntryId.Of(entry), MemberId.Of(member), "talk", new LocalDate(2025, 3, 1)).With("level", level).With("hours", 1m);

    private static WorkRecord Note(SubjectId subject, string entry, SubjectId? about)
    {
        WorkRecord record = WorkRecord.Of(EntryId.Of(entry), subject, "note", new LocalDate(2025, 3, 1)).With("level", "city");
        return about is SubjectId to ? record.With("about", to) : record;
    }

    private static Review Mark(string entry, int member, string ballot, decimal mark) => Review
        .Of(EntryId.Of(entry), MemberId.Of(member), "sheet", "peers", SubjectId.Of(SubjectKinds.Ballot, ballot), new LocalDate(2025, 12, 1))
        .Mark(mark);
}
