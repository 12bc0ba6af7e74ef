using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What is due within a time after something else.</summary>
public sealed class DeadlinesTests
{
    private static readonly Deadline Reply = Deadline.Of(WindowAnchor.Of("award"), TimeAllowed.Within(DateLength.Months(3)), "talk");

    private static readonly Deadline Earned = Reply.Earning(5, -2);

    [Fact]
    public void Matter_is_in_time_up_to_its_last_day_and_late_after_it()
    {
        Of(Earned, A("2025-01-10", "a"), T("2025-04-10", "a")).Should().Be(5m);
        Of(Earned, A("2025-01-10", "a"), T("2025-04-11", "a")).Should().Be(-2m);
        Of(Earned, A("2025-01-10", "a")).Should().Be(-2m);
        Of(Earned, A("2025-01-10", "a"), T("2025-02-10", "b")).Should().Be(-2m);
        Of(Earned, A("2025-01-10", "a"), T("2025-01-09", "a")).Should().Be(-2m);

        // Two talks of one matter are in time once; of three matters 5 − 2 + 5.
        Of(Earned, A("2025-01-10", "a"), T("2025-02-10", "a"), T("2025-03-10", "a")).Should().Be(5m);
        Of(Earned, A("2025-01-10", "a"), T("2025-02-10", "a"), A("2025-01-10", "b"), A("2025-09-30", "c"), T("2025-12-30", "c")).Should().Be(8m);
    }

    [Fact]
    public void Matter_is_judged_in_the_period_in_which_its_time_ends()
    {
        WorkRecord[] records = [A("2024-11-30", "a"), A("2025-10-01", "b"), T("2025-10-05", "b")];

        // "a" ends on 28 February 2025, "b" on 1 January 2026.
        Of(Earned, EvaluationPeriod.Year(2024), records).Should().Be(0m);
        Of(Earned, records).Should().Be(-2m);
        Of(Earned, EvaluationPeriod.Year(2026), records).Should().Be(5m);
    }

    [Fact]
    public void Matter_that_began_anew_is_due_after_its_last_beginning() =>
        Of(Earned, A("2025-01-10", "a"), T("2025-02-10", "a"), A("2025-03-10", "a")).Should().Be(-2m);

    [Fact]
    public void Time_is_extended_by_records_of_the_matter()
    {
        Deadline extended = Deadline.Of(
            WindowAnchor.Of("award"),
            TimeAllowed.Within(DateLength.Months(3)).ExtendedWhen(Each.OfThese("duty").IsAtLeast(1), DateLength.Months(1)).NotAfter(new AnnualDate(9, 30)),
            "talk").Earning(5, -2);
        WorkRecord[] asked = [A("2025-01-10", "a"), On("d", "duty", "2025-03-01", "a"), T("2025-05-10", "a")];

        Of(extended, asked).Should().Be(5m);
        Of(extended, asked[0], On("d", "duty", "2025-03-01", "b"), asked[2]).Should().Be(-2m);

        // 3 + 1 months from 15 June would end on 15 October, but the end of September is the last day of all.
        Of(extended, A("2025-06-15", "a"), On("d", "duty", "2025-07-01", "a"), T("2025-09-30", "a")).Should().Be(5m);
        Of(extended, A("2025-06-15", "a"), On("d", "duty", "2025-07-01", "a"), T("2025-10-01", "a")).Should().Be(-2m);
    }

    [Fact]
    public void Date_says_the_day_for_all_records()
    {
        Deadline report = Deadline.Of(WindowAnchor.On(Value.Of("roster.foundedOn")), TimeAllowed.Within(DateLength.Years(10)), "talk").Earning(5, -2);

        // Founded on 1 January 2015.
        Of(report, T("2025-01-01", "a")).Should().Be(5m);
        Of(report, T("2025-01-02", "a")).Should().Be(-2m);
        Of(report, EvaluationPeriod.Year(2024), T("2024-01-02", "a")).Should().Be(0m);
    }

    [Fact]
    public void What_need_not_be_done_is_late_only_where_it_is_done()
    {
        Deadline back = Deadline.Of(WindowAnchor.Of("award"), TimeAllowed.Within(DateLength.Days(10)), "talk").OnlyIfDone().Earning(1, -2);

        Of(back, A("2025-01-10", "a")).Should().Be(0m);
        Of(back, A("2025-01-10", "a"), T("2025-01-20", "a")).Should().Be(1m);
        Of(back, A("2025-01-10", "a"), T("2025-01-21", "a")).Should().Be(-2m);
        Of(back, T("2025-01-21", "a")).Should().Be(0m);

        // It is judged when it is done: the time was over on 30 December.
        Of(back, A("2024-12-20", "a"), T("2025-01-05", "a")).Should().Be(-2m);
        Of(back, EvaluationPeriod.Year(2024), A("2024-12-20", "a"), T("2025-01-05", "a")).Should().Be(0m);
    }

    [Fact]
    public void What_comes_too_early_is_not_in_time()
    {
        // 6 months after 10 January begin with 10 July.
        Deadline early = Deadline.Of(WindowAnchor.Of("award"), TimeAllowed.From(DateLength.Months(6)), "talk").OnlyIfDone().Earning(1, -2);

        Of(early, A("2025-01-10", "a"), T("2025-07-09", "a")).Should().Be(-2m);
        Of(early, A("2025-01-10", "a"), T("2025-07-10", "a")).Should().Be(1m);
        Of(early, A("2025-01-10", "a")).Should().Be(0m);

        Deadline between = Deadline.Of(WindowAnchor.Of("award"), TimeAllowed.Within(DateLength.Months(3)).NotBefore(DateLength.Months(1)), "talk").Earning(1, -2);
        Of(between, A("2025-01-10", "a"), T("2025-02-09", "a")).Should().Be(-2m);
        Of(between, A("2025-01-10", "a"), T("2025-02-10", "a")).Should().Be(1m);
        Of(between, A("2025-01-10", "a"), T("2025-04-11", "a")).Should().Be(-2m);
    }

    [Fact]
    public void All_records_of_the_subject_can_be_one_matter()
    {
        Of(Earned.Per(), A("2025-01-10", "a"), T("2025-02-10", "b")).Should().Be(5m);
        Of(Earned.Per(), A("2025-01-10", "a"), T("2025-04-11", "b")).Should().Be(-2m);
        Of(Earned.Per(), T("2025-04-11", "b")).Should().Be(0m);
    }

    [Fact]
    public void What_is_late_is_found()
    {
        Policy policy = DrawnPolicy.Head(0).Next(Deadlines.Of(
            DeadlineRow.Of("reply", Reply).Marked("2", LocalizedText.Of("答复", "Reply")).Leads(LocalizedText.Of("通报", "it is announced"))));

        SubjectResult late = Run(policy, EvaluationPeriod.Year(2025), A("2025-01-10", "a"), A("2025-01-11", "b"), T("2025-02-10", "b")).Report.Subjects.Single();
        late.Unmet.Should().ContainSingle().Which.Code.Should().Be("reply");
        Run(policy, EvaluationPeriod.Year(2025), A("2025-01-11", "b"), T("2025-02-10", "b")).Report.Subjects.Single().Unmet.Should().BeEmpty();
        Run(policy, EvaluationPeriod.Year(2025), A("2025-10-01", "b")).Report.Subjects.Single().Unmet.Should().BeEmpty();
        Explanation explained = Run(policy, EvaluationPeriod.Year(2025), A("2025-01-10", "a")).ExplainAll().Single();
        explained.Steps[0].Tests[0].Compared!.Parts.Single().Working!.Window!.To.Should().Be(new LocalDate(2025, 4, 10));
        ExplanationText.Render(explained, Language.English).Should().Contain("since Reply 1 (≥ 1; a: 2025-01-10 a-2025-01-10); follows: it is announced");
    }

    [Fact]
    public void Working_days_without_a_calendar_leave_open_what_is_late()
    {
        Deadline five = Deadline.Of(WindowAnchor.Of("award"), TimeAllowed.Within(DateLength.WorkingDays(5)), "talk");
        SubjectFinding found = Run(DrawnPolicy.Head(0).Next(Deadlines.Of(DeadlineRow.Of("five", five))), EvaluationPeriod.Year(2025), A("2025-01-10", "a"))
            .Report.Subjects.Single().Findings.Single();

        (found.Code, found.IsOpen).Should().Be(("five", true));
        Run(DrawnPolicy.Head(0).Next(Deadlines.Of(DeadlineRow.Of("five", five))), EvaluationPeriod.Year(2025), A("2025-01-10", "a"), T("2025-01-15", "a"))
            .Report.Subjects.Single().Findings.Should().BeEmpty();
    }

    [Fact]
    public void Deadlines_are_read_and_written()
    {
        const string Json = """
            { "deadlines": [{ "clause": "2", "what": "talk", "where": { "level": "city" }, "after": { "kinds": "award", "take": "first" }, "within": 3, "unit": "months",
              "extended": { "when": { "each": { "these": "duty" }, "atLeast": 1 }, "by": 1 }, "notAfter": "09-30", "follows": { "zh-CN": "通报", "en": "It is announced" } },
              { "id": "late", "what": "talk", "after": { "value": "roster.foundedOn" }, "by": "04-16" }], "effect": "bars" }
            """;
        Policy policy = Document.Sound(Document.Then(Json));
        string written = PolicyWriter.WriteText(policy);

        Deadlines deadlines = (Deadlines)policy.Then[0];
        deadlines.Rows.Select(r => r.Code).Should().Equal("2", "late");
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        string number = PolicyWriter.WriteText(Document.Sound(Document.Scoring("""{ "deadline": "talk", "after": "award", "by": "04-16", "only": "ifDone", "per": "year", "points": 5, "late": -2 }""")));
        System.Text.RegularExpressions.Regex.Replace(number, "\\s+", " ").Should().Contain("""{ "deadline": "talk", "after": "award", "by": "04-16", "only": "ifDone", "per": "year", "points": 5, "late": -2 }""");
        PolicyWriter.WriteText(Document.Sound(number)).Should().Be(number);
        string early = PolicyWriter.WriteText(Document.Sound(Document.Scoring("""{ "deadline": "talk", "after": "award", "notBefore": 6, "unit": "months", "per": "subject", "late": -2 }""")));
        System.Text.RegularExpressions.Regex.Replace(early, "\\s+", " ").Should().Contain("""{ "deadline": "talk", "after": "award", "notBefore": 6, "unit": "months", "per": "subject", "late": -2 }""");
        Document.FaultsOf(Document.Scoring("""{ "deadline": "talk", "after": "award" }""")).Should().ContainSingle();
        Document.FaultsOf(Document.Then("""{ "deadlines": [{ "what": "talk", "after": "award", "by": "04-16" }] }""")).Should().ContainSingle();
    }

    [Fact]
    public void Deadlines_are_checked()
    {
        Deadlines Row(Deadline deadline) => Deadlines.Of(DeadlineRow.Of("9", deadline).Marked("9", null));

        Checking.Draft.With(Row(Reply)).ShouldBeSound();
        Checking.Draft.With(Earned.Capped(5).Floored(-5).Cites("9")).ShouldBeSound();
        Checking.Draft.With(Row(Deadline.Of(WindowAnchor.Of("award"), Reply.Time, "tlk"))).ShouldHave(RulesFindings.KindNotDeclared, "$.then[2].deadlines[0]");
        Checking.Draft.With(Row(Deadline.Of(WindowAnchor.Of("awrd"), Reply.Time, "talk"))).ShouldHave(RulesFindings.KindNotDeclared, "$.then[2].deadlines[0]");
        Checking.Draft.With(Row(Reply.Where(Condition.Has("levl", "city")))).ShouldHave(RulesFindings.AttributeNotDeclared, "$.then[2].deadlines[0].where.levl");
        Checking.Draft.With(Deadlines.Of()).ShouldHave(RulesFindings.NothingInside, "$.then[2]");
    }

    [Fact]
    public void Deadlines_are_read_back_in_words()
    {
        Policy policy = DrawnPolicy.Head(Earned.Cites("1")).Next(Deadlines.Of(
            DeadlineRow.Of("reply", Reply).Marked("2", null).Leads(LocalizedText.Of("予以通报", "it is announced"))).Barring());

        PolicyText.Render(policy, Language.English).Should()
            .Contain("\"talk\" is due after the day of the last \"award\", within 3 months, for each matter; 5 points for each in time; minus 2 points for each that is late")
            .And.Contain("whoever is late with one can take no place").And.Contain("where it is late, it is announced");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("逾期的，予以通报");
    }

    private static decimal? Of(Number score, params WorkRecord[] records) => Of(score, EvaluationPeriod.Year(2025), records);

    private static decimal? Of(Number score, EvaluationPeriod period, params WorkRecord[] records)
    {
        Evaluation run = Run(DrawnPolicy.Head(score), period, records);
        decimal? fast = run.Report.Subjects.Single().Score.Value;
        run.ExplainAll().Single().Score.Value.Should().Be(fast);
        return fast;
    }

    private static Evaluation Run(Policy policy, EvaluationPeriod period, params WorkRecord[] records)
    {
        Evaluation run = Evaluator.Evaluate(policy, new EvaluationInput(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
            period));
        Recomputation.Of(run.ExplainAll().Single()).Select(f => f.ToString()).Should().BeEmpty();
        return run;
    }

    private static WorkRecord T(string day, string item) => On("t-" + day, "talk", day, item);

    private static WorkRecord A(string day, string item) => On("a-" + day, "award", day, item);

    private static WorkRecord On(string entry, string kind, string day, string item) => WorkRecord
        .Of(EntryId.Of(item == "a" ? entry : entry + "-" + item), OrganizationId.Of(1), kind, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)
        .With("level", "city").About(item);
}
