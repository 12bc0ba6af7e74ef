using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Windows that run from a day of the subject, or up to one.</summary>
public sealed class AnchoredWindowsTests
{
    private static readonly WindowAnchor Award = WindowAnchor.Of("award");

    private static readonly Each Talks = Each.Of("talk");

    private static readonly Each ThreeMonths = Talks.During(Window.Since(Award).For(TimeAllowed.Within(DateLength.Months(3))));

    private static readonly WorkingCalendar Spring = WorkingCalendar.Of(
        DateSpan.Of(new LocalDate(2025, 4, 1), new LocalDate(2025, 5, 31)),
        [new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 2), new LocalDate(2025, 5, 5)],
        [new LocalDate(2025, 4, 27)]).ValueOrThrow();

    [Fact]
    public void Window_runs_from_the_day_of_the_latest_record()
    {
        WorkRecord[] records = [A("2025-01-10"), A("2025-02-10"), T("2025-02-09"), T("2025-02-10"), T("2025-12-31"), T("2026-01-01")];

        Of(Talks.During(Window.Since(Award)), records).Should().Be(2m);
        Of(Talks.During(Window.Since(Award.First())), records).Should().Be(3m);
        Of(Talks.During(Window.Before(Award)), records).Should().Be(2m);
        Of(Talks.During(Window.Since(Award.Where(Condition.Has("level", "province")))), records).Should().Be(0m);
    }

    [Fact]
    public void Day_from_which_it_runs_is_not_counted_and_the_last_day_is_in_time()
    {
        // 3 months from 10 January end with 10 April; from 30 November 2024 with 28 February.
        Of(ThreeMonths, A("2025-01-10"), T("2025-04-10")).Should().Be(1m);
        Of(ThreeMonths, A("2025-01-10"), T("2025-04-11")).Should().Be(0m);
        Of(ThreeMonths, A("2024-11-30"), T("2025-02-28")).Should().Be(1m);
        Of(ThreeMonths, A("2024-11-30"), T("2025-03-01")).Should().Be(0m);

        Each before = Talks.During(Window.Before(Award).For(TimeAllowed.Within(DateLength.Days(3))));
        Of(before, A("2025-01-10"), T("2025-01-07"), T("2025-01-10"), T("2025-01-06"), T("2025-01-11")).Should().Be(2m);
        Of(Talks.During(Window.Before(Award).For(TimeAllowed.Within(DateLength.Months(1)))), A("2025-03-31"), T("2025-02-28"), T("2025-02-27")).Should().Be(1m);
    }

    [Fact]
    public void Without_a_day_there_is_no_window()
    {
        Explanation none = Explain(ThreeMonths.Owing(Due.AtLeast(1).MissingEarns(-5)), [T("2025-02-01")]);

        none.Score.Value.Should().Be(0m);
        none.Points!.Window!.From.Should().BeNull();
        ExplanationText.Render(none, Language.English).Should().Contain("no day to count from");
    }

    [Fact]
    public void What_is_due_is_missing_only_when_the_time_is_over()
    {
        Each due = ThreeMonths.Points(2).Owing(Due.AtLeast(1).MissingEarns(-5));

        Of(due, A("2025-09-30"), T("2025-12-30")).Should().Be(2m);
        Of(due, A("2025-09-30")).Should().Be(-5m); // over on 30 December
        Of(due, A("2025-09-30"), T("2025-12-31")).Should().Be(-5m);
        Of(due, A("2025-10-01")).Should().Be(0m); // over on 1 January
        Of(due.During(Window.Since(Award).For(TimeAllowed.Within(DateLength.Days(91)))), A("2025-10-01")).Should().Be(-5m); // over on 31 December
        Of(due, A("2023-05-01")).Should().Be(-5m);
        Of(due.During(due.Window!.EndingInPeriod()), A("2023-05-01")).Should().Be(0m);
        Of(due.During(due.Window!.EndingInPeriod()), A("2025-05-01")).Should().Be(-5m);
        Of(due.During(due.Window!.EndingInPeriod()), A("2025-10-01"), T("2025-10-02")).Should().Be(0m); // ends in the next year
    }

    [Fact]
    public void Time_is_extended_and_never_goes_beyond_its_end()
    {
        TimeAllowed time = TimeAllowed.Within(DateLength.Months(2)).ExtendedWhen(Value.Of("base").IsAtLeast(1), DateLength.Months(1));
        Each Since(TimeAllowed allowed) => Talks.During(Window.Since(Award).For(allowed));
        WorkRecord[] late = [A("2025-07-31"), T("2025-10-30")];

        // 31 July and 2 months is 30 September; a month more is 30 October.
        Of(Since(time), FactSheet(0), late).Should().Be(0m);
        Of(Since(time), FactSheet(1), late).Should().Be(1m);
        Of(Since(time.AtMost(DateLength.Months(2))), FactSheet(1), late).Should().Be(0m);
        Of(Since(time.NotAfter(new AnnualDate(10, 30))), FactSheet(1), late).Should().Be(1m);
        Of(Since(time.NotAfter(new AnnualDate(10, 29))), FactSheet(1), late).Should().Be(0m);
        Of(Since(time.NotAfter(new AnnualDate(7, 30))), FactSheet(1), late).Should().Be(1m); // the next 30 July
        Of(Since(TimeAllowed.By(new AnnualDate(10, 30))), FactSheet(0), late).Should().Be(1m);
        Of(Since(TimeAllowed.By(new AnnualDate(9, 30)).ExtendedWhen(Value.Of("base").IsAtLeast(1), DateLength.Months(1))), FactSheet(1), late).Should().Be(1m);

        // While it is unknown whether it is extended, the talk may be in time or not.
        Ends(Since(time), late).Should().Be("0…1");
        Of(Since(time), A("2025-07-31"), T("2025-09-30"), T("2025-10-31")).Should().Be(1m);
    }

    [Fact]
    public void Working_days_come_from_the_calendar_only()
    {
        Each five = Talks.During(Window.Since(Award).For(TimeAllowed.Within(DateLength.WorkingDays(5)))).Owing(Due.AtLeast(1).MissingEarns(-1));

        // From Friday 25 April: Sunday 27 is worked; 28, 29, 30 April; 1, 2 and 5 May are off; 6 May is the fifth.
        Of(five, Spring, A("2025-04-25"), T("2025-05-06")).Should().Be(1m);
        Of(five, Spring, A("2025-04-25"), T("2025-05-07")).Should().Be(-1m);

        // Without a calendar the time ends on the fifth day at the earliest, and nobody knows when.
        Of(five, A("2025-04-25"), T("2025-04-30")).Should().Be(1m);
        Ends(five, A("2025-04-25"), T("2025-05-01")).Should().Be("-1…1");
        Ends(five, A("2025-04-25")).Should().Be("-1…0");
        Of(five, A("2025-12-27")).Should().Be(0m); // not over before 1 January
        Score open = Explain(five, [A("2025-04-25")]).Score;
        open.Needs.Should().ContainSingle().Which.Code.Should().Be(RulesFindings.CalendarMissing.Code);

        Each before = Talks.During(Window.Before(Award).For(TimeAllowed.Within(DateLength.WorkingDays(5))));
        Of(before, Spring, A("2025-05-06"), T("2025-04-27")).Should().Be(1m); // 30, 29, 28, 27 and 25 April
        Of(before, Spring, A("2025-05-06"), T("2025-04-24")).Should().Be(0m);
        Of(before, A("2025-05-06"), T("2025-05-01")).Should().Be(1m);
        Ends(before, A("2025-05-06"), T("2025-04-30")).Should().Be("0…1");
    }

    [Fact]
    public void Calendar_is_an_input()
    {
        EvaluationInput input = Input(null, WorkingCalendar.None, []);

        string Digest(EvaluationInput given) => Evaluator.Evaluate(DrawnPolicy.Head(ThreeMonths), given).Report.Digest.Parts.Single(p => p.Key == "calendar").Value;

        input.Calendar.Should().Be(WorkingCalendar.None);
        Digest(input.With(Spring)).Should().NotBe(Digest(input));
        Digest(input.With(WorkingCalendar.Of(Spring.Known!.Value, [], []).ValueOrThrow())).Should().NotBe(Digest(input.With(Spring)));
    }

    [Fact]
    public void Date_that_is_missing_leaves_open_what_counts()
    {
        Each since = Each.Of("talk").During(Window.Since(WindowAnchor.On(Value.Of("roster.foundedOn"))).For(TimeAllowed.Within(DateLength.Years(10))));

        // Founded on 1 January 2015.
        Of(since, T("2015-01-01"), T("2025-01-01"), T("2025-01-02")).Should().Be(2m);

        Explanation open = Evaluator.Evaluate(
            DrawnPolicy.Head(since.During(Window.Since(WindowAnchor.On(Value.Of("appointed"))))).Using(DrawnPolicy.Head(1).Vocabulary.With(FactKind.OfDates("appointed", LocalizedText.Of("a", "a")))),
            Input(null, Spring, [T("2025-02-01")])).ExplainAll().Single();
        open.Score.Value.Should().BeNull();
        open.Score.Needs.Should().ContainSingle().Which.Code.Should().Be(RulesFindings.ValueMissing.Code);

        // What is due and missing may be the best there is: 5, or the talk's 1, or 0 for none.
        Each best = since.During(Window.Since(WindowAnchor.On(Value.Of("appointed")))).FoldedBy(Fold.Best).WhenNone(IfNone.Is(0)).Owing(Due.AtLeast(1).MissingEarns(5));
        Score ends = Evaluator.Evaluate(
            DrawnPolicy.Head(best).Using(DrawnPolicy.Head(1).Vocabulary.With(FactKind.OfDates("appointed", LocalizedText.Of("a", "a")))),
            Input(null, Spring, [T("2025-02-01")])).Report.Subjects.Single().Score;
        (ends.Low, ends.High).Should().Be((0m, 5m));
    }

    [Fact]
    public void Within_a_part_its_records_say_the_day()
    {
        // Of every matter the talks within a month of the award about it: 1 of "a", none of "b", where nothing was awarded 0.
        Each perMatter = Each.Of("talk", "award").Per(PartKey.Item)
            .Points(Each.OfThese("talk").During(Window.Since(Award).For(TimeAllowed.Within(DateLength.Months(1)))));
        WorkRecord[] records =
        [
            A("2025-01-10").About("a"), T("2025-02-10").About("a"), T("2025-02-11").About("a"),
            A("2025-03-10").About("b"), T("2025-02-12").About("b"), T("2025-05-12").About("c"),
        ];

        Of(perMatter, records).Should().Be(1m);

        // The days of each record by itself: awards that a talk of whatever matter followed within 2 days.
        Each followed = Each.Of("award").Where(Talks.During(Window.Since(Award).For(TimeAllowed.Within(DateLength.Days(31)))).IsAtLeast(1));
        Of(followed, records).Should().Be(1m);
    }

    [Fact]
    public void Slots_are_due_from_the_day_on()
    {
        Each monthly = Talks.Per(PartKey.Every(Cadence.Month)).During(Window.Since(Award)).Owing(Due.EverySlot().MissingEarns(-1));

        // From 15 October: October, November and December; one of them lacks.
        Of(monthly, A("2025-10-15"), T("2025-10-14"), T("2025-10-16"), T("2025-12-01")).Should().Be(1m);
        Of(monthly, T("2025-10-16")).Should().Be(0m);
    }

    [Theory]
    [InlineData("""{ "since": "award" }""")]
    [InlineData("""{ "since": ["award", "meeting"], "within": 3, "unit": "months" }""")]
    [InlineData("""{ "since": { "kinds": "award", "where": { "level": "city" }, "take": "first" }, "within": 5, "unit": "workingDays", "ending": "inPeriod" }""")]
    [InlineData("""{ "since": { "value": "roster.foundedOn" }, "within": 2, "unit": "months", "extended": { "when": { "value": "hard", "is": true }, "by": 1 }, "longest": 3, "notAfter": "09-30" }""")]
    [InlineData("""{ "since": "award", "by": "04-16", "extended": [ { "when": { "value": "hard", "is": true }, "by": 1, "unit": "weeks" }, { "when": { "value": "hard", "is": false }, "by": 2, "unit": "days" } ] }""")]
    [InlineData("""{ "before": "award" }""")]
    [InlineData("""{ "before": "award", "within": 3, "unit": "days" }""")]
    public void Windows_are_read_and_written(string window)
    {
        string written = PolicyWriter.WriteText(Document.Sound(Document.Scoring($$"""{ "each": "meeting", "during": {{window}} }""")));

        System.Text.RegularExpressions.Regex.Replace(written, "\\s+", " ").Should().Contain("\"during\": " + window);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
    }

    [Theory]
    [InlineData("""{ "since": { "sum": [1, 2] } }""", "PB2046")]
    [InlineData("""{ "since": "award", "within": 3 }""", "PB2011")]
    [InlineData("""{ "since": "award", "within": 3, "by": "04-16", "unit": "days" }""", "PB2013")]
    [InlineData("""{ "since": "award", "by": "09-31" }""", "PB2045")]
    [InlineData("""{ "since": "award", "by": "04-16", "longest": 3 }""", "PB2009")]
    [InlineData("""{ "before": "award", "within": 3, "unit": "days", "notAfter": "09-30" }""", "PB2009")]
    public void Window_that_is_none_is_refused(string window, string code) =>
        Document.FaultsOf(Document.Scoring($$"""{ "each": "meeting", "during": {{window}} }""")).Should().ContainSingle().Which.Should().StartWith(code);

    [Fact]
    public void Windows_are_checked()
    {
        const string Line = "$.score.sum[1]";
        Each talks = Talks.Capped(9).Cites("9");
        Each Of(WindowAnchor anchor) => talks.During(Window.Since(anchor));

        Checking.Draft.With(Of(Award)).ShouldBeSound();
        Checking.Draft.With(Of(WindowAnchor.On(Value.Of("roster.foundedOn")))).ShouldBeSound();
        Checking.Draft.With(Of(WindowAnchor.On(Value.Of("share")))).ShouldHave(RulesFindings.WrongType, Line + ".during.since");
        Checking.Draft.With(Of(WindowAnchor.On(Value.Of("shar")))).ShouldHave(RulesFindings.NameNotDeclared, Line + ".during.since");
        Checking.Draft.With(Of(WindowAnchor.Of("awrd"))).ShouldHave(RulesFindings.KindNotDeclared, Line + ".during.since");
        Checking.Draft.With(Of(Award.Where(Condition.Has("hours", Comparison.AtLeast(1))))).ShouldHave(RulesFindings.AttributeNotCarried, Line + ".during.since.where.hours");
        Checking.Draft.With(talks.Per(PartKey.Item).Points(Each.OfThese("award"))).ShouldHave(RulesFindings.KindNotInPart, Line + ".points.each.these");
        Checking.Draft.With(talks.Per(PartKey.Item).Points(Each.OfThese().During(Window.Since(Award)))).ShouldHave(RulesFindings.KindNotInPart, Line + ".points.during.since");
        Checking.Draft.With(ThreeMonths.Per(PartKey.Every(Cadence.Month)).Cites("9").Claims(5m)).ShouldBeSound(); // 94 days touch 5 months at the most
        Checking.Draft.With(Of(Award).Owing(Due.AtLeast(1).MissingEarns(-5)).Points(0).Floored(-5).Cites("9")).ShouldNotHave(RulesFindings.NeverHolds);
        FluentActions.Invoking(() => Window.Before(Award).For(TimeAllowed.By(new AnnualDate(1, 1)))).Should().Throw<System.ArgumentException>();
        FluentActions.Invoking(() => Window.Always.For(TimeAllowed.By(new AnnualDate(1, 1)))).Should().Throw<System.InvalidOperationException>();
        FluentActions.Invoking(() => Window.Before(Award).EndingInPeriod()).Should().Throw<System.InvalidOperationException>();
        FluentActions.Invoking(() => WindowAnchor.On(Value.Of("a")).First()).Should().Throw<System.InvalidOperationException>();
    }

    [Fact]
    public void Windows_are_read_back_in_words()
    {
        TimeAllowed time = TimeAllowed.Within(DateLength.Months(2)).ExtendedWhen(Value.Of("base").IsAtLeast(1), DateLength.Months(1))
            .AtMost(DateLength.Months(3)).NotAfter(new AnnualDate(9, 30));

        Said(Window.Since(Award), Language.English).Should().Contain("\"talk\" from the day of the last \"award\" on");
        Said(Window.Since(Award).For(time).EndingInPeriod(), Language.English).Should().Contain("on, within 2 months (1 month longer where")
            .And.Contain("never longer than 3 months, never after 30 September) (where that time ends within the period)");
        Said(Window.Before(Award.First()).For(TimeAllowed.Within(DateLength.WorkingDays(1))), Language.English).Should().Contain("within 1 working day before the day of the first \"award\"");
        Said(Window.Since(Award).For(time), Language.Chinese).Should().Contain("不晚于 9 月 30 日");
    }

    [Fact]
    public void Explanation_shows_the_days()
    {
        Explanation explained = Explain(ThreeMonths, [A("2025-01-10"), T("2025-04-10")]);

        ExplainedWindow window = explained.Points!.Window!;
        (window.Entry, window.From, window.To, window.IsOver).Should().Be((EntryId.Of("a-2025-01-10"), new LocalDate(2025, 1, 10), new LocalDate(2025, 4, 10), true));
        string text = Stored(explained);
        text.Should().Contain("\"from\": \"2025-01-10\"");
        Stored(ExplanationJson.Read(System.Text.Encoding.UTF8.GetBytes(text)).ValueOrThrow()).Should().Be(text);
        Recomputation.Of(ExplanationJson.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace("\"to\": \"2025-04-10\"", "\"to\": \"2025-04-09\""))).ValueOrThrow())
            .Should().ContainSingle();
        ExplanationText.Render(explained, Language.English).Should().Contain("from 2025-01-10 … 2025-04-10 (a-2025-01-10), which is over");
    }

    private static string Stored(Explanation explanation) => System.Text.Encoding.UTF8.GetString(ExplanationJson.Write(explanation));

    private static string Said(Window window, Language language) => PolicyText.Render(DrawnPolicy.Head(Talks.During(window).Points(2).Cites("1")), language);

    private static decimal? Of(Number score, params WorkRecord[] records) => Of(score, null, WorkingCalendar.None, records);

    private static decimal? Of(Number score, WorkingCalendar calendar, params WorkRecord[] records) => Of(score, null, calendar, records);

    private static decimal? Of(Number score, FactSheet facts, params WorkRecord[] records) => Of(score, facts, WorkingCalendar.None, records);

    private static decimal? Of(Number score, FactSheet? facts, WorkingCalendar calendar, WorkRecord[] records)
    {
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(score), Input(facts, calendar, records));
        Explanation explanation = run.ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        decimal? fast = run.Report.Subjects.Single().Score.Value;
        explanation.Score.Value.Should().Be(fast);
        return fast;
    }

    private static string Ends(Number score, params WorkRecord[] records)
    {
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Head(score), Input(null, WorkingCalendar.None, records));
        Score ends = run.Report.Subjects.Single().Score;
        ends.Should().Be(Explain(score, records).Score);
        return ends.Value is decimal value ? value + string.Empty : ends.Low + "…" + ends.High;
    }

    private static Explanation Explain(Number score, WorkRecord[] records)
    {
        Explanation explanation = Evaluator.Evaluate(DrawnPolicy.Head(score), Input(null, WorkingCalendar.None, records)).ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        return explanation;
    }

    private static EvaluationInput Input(FactSheet? facts, WorkingCalendar calendar, WorkRecord[] records)
    {
        EvaluationInput input = new(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
            EvaluationPeriod.Year(2025));
        return (facts is null ? input : input.With(facts)).With(calendar);
    }

    private static FactSheet FactSheet(decimal number) => new FactSheetBuilder().Add(Fact.Of(OrganizationId.Of(1), "base", number)).Build().ValueOrThrow();

    private static WorkRecord T(string day) => On("t-" + day, "talk", day);

    private static WorkRecord A(string day) => On("a-" + day, "award", day);

    private static WorkRecord On(string entry, string kind, string day) => WorkRecord
        .Of(EntryId.Of(entry), OrganizationId.Of(1), kind, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).With("level", "city");
}

/// <summary>Records of one matter.</summary>
internal static class Matters
{
    internal static WorkRecord About(this WorkRecord record, string item) => record.Item(ItemId.Of(item));
}
