using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Time covered by records from their date to their end.</summary>
public sealed class SpellsTests
{
    private static readonly Spells Days = Spells.InDays("talk");

    private static readonly Spells Months = Spells.InMonths("talk");

    private static readonly Spells Years = Spells.InYears("talk");

    private static readonly Condition Perhaps = Condition.Any(Condition.Has("level", "city"), Value.Of("base").IsAtLeast(0));

    [Fact]
    public void Spell_that_runs_goes_to_the_close_of_the_period()
    {
        // 5 years to 28 February 2025 are 1826 days; 10 months to the end of the year are 306.
        WorkRecord since = Talk("a", "2020-03-01", null);

        Of(Days, since).Should().Be(2132m);
        Of(Months, since).Should().Be(70m);
        Of(Years, since).Should().Be(5m);
        Of(Months.CountingBegun(), since).Should().Be(70m);
        Of(Years.CountingBegun(), since).Should().Be(6m);
        Of(Years).Should().Be(0m);
    }

    [Fact]
    public void Days_that_several_cover_count_once()
    {
        Of(Days, Talk("a", "2024-01-01", "2024-06-30"), Talk("b", "2024-04-01", "2024-12-31"), Talk("c", "2024-05-01", "2024-05-01")).Should().Be(366m);
        Of(Years, Talk("a", "2024-01-01", "2024-06-30"), Talk("b", "2024-07-01", "2024-12-31")).Should().Be(1m);
        Of(Days, Talk("a", "2024-01-01", "2024-06-30"), Talk("b", "2026-01-01", null)).Should().Be(182m);
    }

    [Fact]
    public void Months_are_counted_over_all_days_laid_end_to_end()
    {
        // 31 + 15 days from 1 January 2023 on reach to 15 February.
        WorkRecord[] apart = [Talk("a", "2023-01-01", "2023-01-31"), Talk("b", "2023-03-01", "2023-03-15")];

        Of(Months, apart).Should().Be(1m);
        Of(Months.CountingBegun(), apart).Should().Be(2m);

        // A month from the 31st on is over where the next month is.
        Of(Months, Talk("a", "2024-01-31", "2024-02-28")).Should().Be(1m);
        Of(Months, Talk("a", "2024-01-31", "2024-02-27")).Should().Be(0m);
    }

    [Fact]
    public void Gap_that_is_short_counts_or_only_does_not_break()
    {
        // 91 days, 10 days without, 265 days.
        WorkRecord[] broken = [Talk("a", "2024-01-01", "2024-03-31"), Talk("b", "2024-04-11", "2024-12-31")];
        Spells longest = Days.Taking(SpellTake.Longest);

        Of(Days, broken).Should().Be(356m);
        Of(Days.WithGap(SpellGap.Bridged(10, SpellUnit.Days)), broken).Should().Be(366m);
        Of(longest, broken).Should().Be(265m);
        Of(longest.WithGap(SpellGap.Bridged(10, SpellUnit.Days)), broken).Should().Be(366m);
        Of(longest.WithGap(SpellGap.Ignored(10, SpellUnit.Days)), broken).Should().Be(356m);
        Of(longest.WithGap(SpellGap.Ignored(9, SpellUnit.Days)), broken).Should().Be(265m);
    }

    [Fact]
    public void Gap_of_a_month_is_a_calendar_month()
    {
        Spells longest = Days.Taking(SpellTake.Longest).WithGap(SpellGap.Bridged(1, SpellUnit.Months));

        // All of February; February and a day.
        Of(longest, Talk("a", "2024-01-01", "2024-01-31"), Talk("b", "2024-03-01", "2024-03-31")).Should().Be(91m);
        Of(longest, Talk("a", "2024-01-01", "2024-01-31"), Talk("b", "2024-03-02", "2024-03-31")).Should().Be(31m);
    }

    [Fact]
    public void What_still_runs_at_the_close_is_current()
    {
        Spells current = Months.Taking(SpellTake.Current);
        WorkRecord ended = Talk("a", "2025-01-01", "2025-10-31");

        Of(current, ended).Should().Be(0m);
        Of(current.WithGap(SpellGap.Ignored(2, SpellUnit.Months)), ended).Should().Be(10m);
        Of(current.WithGap(SpellGap.Ignored(1, SpellUnit.Months)), ended).Should().Be(0m);
        Of(current, Talk("a", "2024-01-01", "2024-06-30"), Talk("b", "2025-07-01", null)).Should().Be(6m);
    }

    [Fact]
    public void Count_begins_anew_where_something_restarts_it()
    {
        WorkRecord since = Talk("a", "2020-01-01", null);
        Spells restarted = Years.RestartedAt(Restart.At("award"));

        Of(restarted, since).Should().Be(6m);
        Of(restarted, since, Award("r", "2024-01-01")).Should().Be(2m);
        Of(restarted, since, Award("r", "2024-01-02")).Should().Be(1m);
        Of(restarted, since, Award("r", "2022-01-01"), Award("s", "2024-01-01"), Award("t", "2026-01-01")).Should().Be(2m);
        Of(restarted.Taking(SpellTake.Longest), since, Award("r", "2024-01-01")).Should().Be(4m);
        Of(restarted.Taking(SpellTake.Current), since, Award("r", "2024-01-01")).Should().Be(2m);
        Of(Years.RestartedAt(Restart.At("award").Where(Condition.Has("level", "city"))), since, Award("r", "2024-01-01", "nation")).Should().Be(6m);
    }

    [Fact]
    public void Gap_in_which_the_count_restarts_is_not_bridged()
    {
        // January 2025, a gap of 10 days, then from 11 February on: 31 + 324, or 324 alone.
        WorkRecord[] records = [Talk("a", "2025-01-01", "2025-01-31"), Talk("b", "2025-02-11", null)];
        Spells bridged = Days.WithGap(SpellGap.Bridged(10, SpellUnit.Days)).RestartedAt(Restart.At("award"));

        Of(bridged, records).Should().Be(365m);
        Of(bridged, [.. records, Award("r", "2025-02-05")]).Should().Be(324m);
        Of(bridged, [.. records, Award("r", "2025-02-11")]).Should().Be(324m);
    }

    [Fact]
    public void What_lies_outside_of_the_window_is_not_seen()
    {
        WorkRecord since = Talk("a", "2020-01-01", null);

        Of(Days.During(Window.OfPeriod), since).Should().Be(365m);
        Of(Days.During(Window.LastYears(2)), since).Should().Be(731m);
        Of(Months.During(Window.Between(DateSpan.Of(new LocalDate(2021, 1, 1), new LocalDate(2021, 6, 30)))), since).Should().Be(6m);
    }

    [Fact]
    public void Working_days_are_counted_by_the_calendar()
    {
        // 28 April to 6 May 2025: nine days; off are the weekend of 3 May and the holidays of 1, 2 and 5 May, 27 April is worked.
        Spells worked = Spells.InWorkingDays("talk");
        WorkingCalendar spring = WorkingCalendar.Of(
            DateSpan.Of(new LocalDate(2025, 4, 1), new LocalDate(2025, 5, 31)),
            [new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 2), new LocalDate(2025, 5, 5)],
            [new LocalDate(2025, 4, 27)]).ValueOrThrow();

        Of(spring, worked, Talk("a", "2025-04-28", "2025-05-06")).Should().Be(4m);
        Of(spring, worked, Talk("a", "2025-04-26", "2025-04-27")).Should().Be(1m);
        Of(spring, worked, Talk("a", "2025-04-28", "2025-05-06"), Talk("b", "2025-05-06", "2025-05-11")).Should().Be(7m);
        Of(spring, worked.Taking(SpellTake.Longest), Talk("a", "2025-04-28", "2025-05-06"), Talk("b", "2025-05-08", "2025-05-09")).Should().Be(4m);
        ExplanationText.Render(Explain(spring, worked.Cites("3"), Talk("a", "2025-04-28", "2025-05-06")), Language.English)
            .Should().Contain("4 working days among 9 days");

        // April has 22 weekdays, and 27 April; of the 3 days of March before it nothing is known.
        Ends(spring, worked, Talk("a", "2025-03-29", "2025-04-30")).Should().Be("23…26");
        Ends(WorkingCalendar.None, worked, Talk("a", "2025-04-28", "2025-05-06")).Should().Be("0…9");
        Run(spring, worked, [Talk("a", "2025-03-29", "2025-04-30")]).Report.Subjects.Single().Score.Needs.Single().Text(Language.English)
            .Should().Be("organization:1: No calendar says which days from 2025-03-29 to 2025-04-30 are worked; give the working calendar of these days, with EvaluationInput.With.");
    }

    [Fact]
    public void Working_days_of_a_window_matter_only_to_records_that_may_lie_in_it()
    {
        // Eight working days before 10 March begin on 2 March at the latest; which day it is no calendar says.
        Spells before = Days.During(Window.Before(WindowAnchor.Of("award")).For(TimeAllowed.Within(DateLength.WorkingDays(8))));

        Of(WorkingCalendar.None, before, Award("r", "2025-03-10"), Talk("a", "2025-03-11", null)).Should().Be(0m);
        Ends(WorkingCalendar.None, before, Award("r", "2025-03-10"), Talk("a", "2025-03-10", null)).Should().Be("0…297");
    }

    [Fact]
    public void Time_is_counted_within_a_window_that_hangs_on_a_day_of_the_subject()
    {
        WorkRecord since = Talk("a", "2025-01-01", null);
        Window threeMonths = Window.Since(WindowAnchor.Of("award")).For(TimeAllowed.Within(DateLength.Months(3)));

        // From 10 March to 10 June are 93 days; from then on 297, up to then 69.
        Of(Days.During(threeMonths), since, Award("r", "2025-03-10")).Should().Be(93m);
        Of(Days.During(Window.Since(WindowAnchor.Of("award"))), since, Award("r", "2025-03-10")).Should().Be(297m);
        Of(Days.During(Window.Before(WindowAnchor.Of("award"))), since, Award("r", "2025-03-10")).Should().Be(69m);
        Of(Days.During(threeMonths), since).Should().Be(0m);
        Of(Months.During(threeMonths).Taking(SpellTake.Current), Talk("a", "2025-01-01", "2025-06-09"), Award("r", "2025-03-10")).Should().Be(0m);
        ExplanationText.Render(Explain(Days.During(threeMonths).Cites("3"), since, Award("r", "2025-03-10")), Language.English)
            .Should().Contain("from 2025-03-10 … 2025-06-10 (r), which is over; since 2025-01-01 a; joined 2025-03-10 … 2025-06-10 (93 days)");
        ExplanationText.Render(Explain(Days.During(threeMonths).Cites("3"), since), Language.English).Should().Contain("no day to count from");

        // The window may begin with either award, or not at all.
        Ends(Days.During(Window.Since(WindowAnchor.Of("award").Where(Perhaps))), since, Award("r", "2025-12-01", "nation"), Award("s", "2025-12-11", "nation"))
            .Should().Be("0…31");
        Ends(Days.During(Window.Since(WindowAnchor.Of("award")).For(TimeAllowed.Within(DateLength.WorkingDays(3)))), since, Award("r", "2025-12-01"))
            .Should().Be("0…365");
    }

    [Fact]
    public void Record_without_an_end_lasts_as_long_as_is_said()
    {
        // From 10 January 2024 two years end with 10 January 2026, of which 2025 has 365 days; from 10 January 2023 on 10 days of it.
        Spells twoYears = Days.Lasting(DateLength.Years(2)).During(Window.OfPeriod);

        Of(twoYears, Talk("a", "2024-01-10", null)).Should().Be(365m);
        Of(twoYears, Talk("a", "2023-01-10", null)).Should().Be(10m);
        Of(twoYears, Talk("a", "2022-12-31", null)).Should().Be(0m);
        Of(twoYears, Talk("a", "2024-01-10", "2025-01-31")).Should().Be(31m);
        Of(Days.Lasting(DateLength.Months(1)), Talk("a", "2025-01-31", null)).Should().Be(29m);

        // In working days without a calendar three days last to Thursday at the earliest, and to the close at the most.
        Ends(WorkingCalendar.None, Days.Lasting(DateLength.WorkingDays(3)), Talk("a", "2025-12-22", null)).Should().Be("4…10");
        Of(WorkingCalendar.Of(DateSpan.Year(2025), [], []).ValueOrThrow(), Days.Lasting(DateLength.WorkingDays(3)), Talk("a", "2025-12-26", null)).Should().Be(6m);
    }

    [Fact]
    public void Only_records_that_count_and_match_cover_time()
    {
        WorkRecord claimed = Talk("a", "2025-01-01", null).Claimed();

        Of(Days, claimed).Should().Be(0m);
        Of(Months.Where(Condition.Has("level", "nation")), Talk("a", "2025-01-01", null), Talk("b", "2025-10-01", null, "nation")).Should().Be(3m);
        Of(Months.Times(2).Capped(5), Talk("b", "2025-10-01", null)).Should().Be(5m);
    }

    [Fact]
    public void Record_that_may_not_count_is_taken_both_ways()
    {
        WorkRecord sure = Talk("a", "2025-01-01", "2025-01-31");
        WorkRecord open = Talk("b", "2025-02-01", "2025-03-31", "nation");

        Ends(Months.Where(Perhaps), sure, open).Should().Be("1…3");

        // From July on, or all the year.
        Ends(Months.RestartedAt(Restart.At("award").Where(Perhaps)), Talk("a", "2025-01-01", null), Award("r", "2025-07-01", "nation")).Should().Be("6…12");

        // Too many to try: no more than from the first record of all to the close.
        Ends(Months.Where(Perhaps), [.. Enumerable.Range(1, 7).Select(m => Talk("o" + m, $"2025-0{m + 2}-01", null, "nation"))]).Should().Be("0…10");
    }

    [Fact]
    public void Records_of_earlier_years_are_records_of_the_period_where_their_time_is_counted()
    {
        WorkRecord[] since = [Talk("a", "2020-03-01", null)];

        Run(Combine.Best(Years.Capped(3)), since).Report.Findings.Should().NotContain(f => f.Kind == RulesFindings.NoRecords);
        Run(Each.Of("talk"), since).Report.Findings.Should().Contain(f => f.Kind == RulesFindings.NoRecords);
        Run(Years, [Talk("a", "2026-03-01", null)]).Report.Findings.Should().Contain(f => f.Kind == RulesFindings.NoRecords);
    }

    [Fact]
    public void Explanation_names_spells_stretches_and_the_count()
    {
        WorkRecord[] records = [Talk("a", "2019-01-01", "2019-12-31"), Talk("b", "2023-01-01", "2024-06-30"), Talk("c", "2024-06-01", null), Award("r", "2020-05-01")];
        Explanation explanation = Explain(Years.RestartedAt(Restart.At("award")).Cites("3"), records);

        // 1 January 2023 to 31 December 2025 are 365 + 366 + 365 = 1096 days.
        ExplanationText.Render(explanation, Language.English).Should().Contain(
            "2019-01-01 … 2019-12-31 a, 2023-01-01 … 2024-06-30 b, since 2024-06-01 c; begun anew on 2020-05-01 r; "
            + "joined 2023-01-01 … 2025-12-31 (1096 days); not counted 2019-01-01 … 2019-12-31 (365 days); "
            + "1096 days, laid end to end from 2023-01-01 on 3 full years");
        ExplanationText.Render(explanation, Language.Chinese).Should().Contain("\u5171 1096 \u5929\uff0c\u81ea 2023-01-01 \u8d77\u8fde\u8ba1\u6ee1 3 \u5e74");
        ExplanationText.Render(explanation, Language.English, null, ExplanationDetail.Full).Should().Contain("- since 2024-06-01 c").And.Contain("- begun anew on 2020-05-01 r");
        explanation.Points!.Spells!.Stretches.Select(s => s.Days).Should().Equal(365, 1096);
    }

    [Fact]
    public void Explanation_is_stored_and_one_that_was_changed_does_not_recompute()
    {
        Explanation explanation = Explain(
            Days.Taking(SpellTake.Current).WithGap(SpellGap.Ignored(1, SpellUnit.Months)).During(Window.OfPeriod).Cites("3"),
            Talk("a", "2025-01-01", "2025-03-31"), Talk("b", "2025-05-01", null));
        byte[] stored = ExplanationJson.Write(explanation);
        string text = System.Text.Encoding.UTF8.GetString(stored);

        ExplanationJson.Write(ExplanationJson.Read(stored).ValueOrThrow()).Should().Equal(stored);
        Faults("\"date\": \"2025-05-01\"", "\"date\": \"2025-05-02\"").Should().Be(2);
        Faults("\"to\": \"2025-03-31\", \"taken\": true", "\"to\": \"2025-03-31\"").Should().Be(1);

        int Faults(string from, string to)
        {
            text.Should().Contain(from);
            return Recomputation.Of(ExplanationJson.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to))).ValueOrThrow()).Count;
        }
    }

    [Fact]
    public void Spells_are_read_and_written()
    {
        const string Json = """
            { "spells": ["post", "acting"], "where": { "level": "city" }, "during": "period", "in": "months", "partial": "full", "take": "longest",
              "gap": { "upTo": 3, "unit": "months", "is": "ignored" }, "lasting": { "for": 2, "unit": "weeks" }, "restartAt": { "kinds": "sanction", "where": { "level": "city" } } }
            """;
        Policy policy = Document.Sound(Document.Scoring(Json));
        Spells spells = (Spells)policy.Score!;

        (spells.Unit, spells.CountsBegun, spells.Taken, spells.Gap!.IsBridged, spells.Window).Should().Be((SpellUnit.Months, true, SpellTake.Longest, false, Window.OfPeriod));
        spells.LastsFor.Should().Be(DateLength.Weeks(2));
        string written = PolicyWriter.WriteText(policy);
        PolicyWriter.WriteText(Document.Sound(written)).Should().Be(written);
        written.Should().Contain("\"during\": \"period\"");
        PolicyWriter.WriteText(Document.Sound(Document.Scoring("""{ "spells": "post", "in": "days", "restartAt": "sanction" }""")))
            .Should().Contain("""{ "spells": "post", "in": "days", "restartAt": "sanction" }""");
        Document.FaultsOf(Document.Scoring("""{ "spells": "post" }""")).Should().ContainSingle();
        PolicyWriter.WriteText(DrawnPolicy.Head(Each.Of("talk").During(Window.OfPeriod))).Should().NotContain("during");
    }

    [Fact]
    public void Working_days_are_counted_by_spells_alone()
    {
        FluentActions.Invoking(() => SpellGap.Bridged(3, SpellUnit.WorkingDays)).Should().Throw<System.ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Value.Of("joined").TimeIn(SpellUnit.WorkingDays)).Should().Throw<System.ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Spells_are_read_back_in_words()
    {
        Policy policy = DrawnPolicy.Head(Years.Where(Condition.Has("level", "city")).Taking(SpellTake.Current)
            .WithGap(SpellGap.Ignored(6, SpellUnit.Months)).RestartedAt(Restart.At("award")).Cites("3"));

        PolicyText.Render(policy, Language.English).Should().Contain("The full years covered by \"talk\" (where")
            .And.Contain("only the time without a break that still runs at the close; a gap of at most 6 months is no break but does not count; "
                + "counted anew from the date of \"award\"");
        PolicyText.Render(policy, Language.Chinese).Should().Contain("\u6240\u5386\u6ee1\u5e74\u6570").And.Contain("\u95f4\u65ad\u4e0d\u8d85\u8fc7 6 \u4e2a\u6708\u7684");
        PolicyText.Render(DrawnPolicy.Head(Spells.InWorkingDays("talk").Lasting(DateLength.Weeks(2)).During(Window.Since(WindowAnchor.Of("award")))), Language.English)
            .Should().Contain("The working days covered by \"talk\" from the day of the last \"award\" on; one without an end of its own lasts 2 weeks");
        PolicyText.Render(DrawnPolicy.Head(Days.During(Window.OfPeriod).WithGap(SpellGap.Bridged(1, SpellUnit.Days))), Language.English)
            .Should().Contain("The days covered by \"talk\" within the period").And.Contain("a gap of at most 1 day is no break and counts");
    }

    [Fact]
    public void Spells_are_checked()
    {
        const string Line = "$.score.sum[1]";
        Spells months = Months.During(Window.OfPeriod).Cites("9");

        Checking.Draft.With(months.Claims(12m)).ShouldBeSound();
        Checking.Draft.With(Years.During(Window.LastYears(2)).Cites("9").Claims(2m)).ShouldBeSound();
        Checking.Draft.With(Days.During(Window.OfPeriod).Cites("9").Claims(366m)).ShouldBeSound();
        Checking.Draft.With(AdjustGrade.Set(months.IsAtLeast(13), "good").Cites("9")).ShouldHaveOnly(RulesFindings.NeverHolds, "$.then[2].when");
        Checking.Draft.With(Years.Cites("9").Claims(2m)).ShouldHave(RulesFindings.ClaimIsOpen, Line + ".outOf");
        Checking.Draft.With(Spells.InDays("tlk").Cites("9")).ShouldHave(RulesFindings.KindNotDeclared, Line);
        Checking.Draft.With(Days.RestartedAt(Restart.At("tlk")).Cites("9")).ShouldHave(RulesFindings.KindNotDeclared, Line + ".restartAt");
        Checking.Draft.With(Days.RestartedAt(Restart.At("award").Where(Condition.Has("hours", Comparison.AtLeast(1)))).Cites("9"))
            .ShouldHave(RulesFindings.AttributeNotCarried, Line + ".restartAt.where.hours");
        Window month = Window.Since(WindowAnchor.Of("award")).For(TimeAllowed.Within(DateLength.Months(1)));
        Checking.Draft.With(Spells.InWorkingDays("talk").During(month).Cites("9").Claims(32m)).ShouldBeSound();
        Checking.Draft.With(Days.During(Window.Since(WindowAnchor.Of("awrd"))).Cites("9")).ShouldHave(RulesFindings.KindNotDeclared, Line + ".during.since");
        Checking.Draft.With(Days.During(Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30))).Cites("9")).ShouldHave(RulesFindings.WindowBroken, Line + ".during");
        Checking.Draft.With(Days.CountingBegun().Cites("9")).ShouldHave(RulesFindings.KeySaysNothing, Line + ".partial");
        Checking.Draft.With(Days.WithGap(SpellGap.Ignored(1, SpellUnit.Days)).Cites("9")).ShouldHave(RulesFindings.KeySaysNothing, Line + ".gap");
    }

    private static decimal? Of(Number score, params WorkRecord[] records) => Of(WorkingCalendar.None, score, records);

    private static decimal? Of(WorkingCalendar calendar, Number score, params WorkRecord[] records)
    {
        decimal? fast = Run(calendar, score, records).Report.Subjects.Single().Score.Value;
        Explain(calendar, score, records).Score.Value.Should().Be(fast);
        return fast;
    }

    private static string Ends(Number score, params WorkRecord[] records) => Ends(WorkingCalendar.None, score, records);

    private static string Ends(WorkingCalendar calendar, Number score, params WorkRecord[] records)
    {
        Score ends = Explain(calendar, score, records).Score;
        ends.Should().Be(Run(calendar, score, records).Report.Subjects.Single().Score);
        ends.Needs.Should().ContainSingle();
        return ends.Low + "…" + ends.High;
    }

    private static Explanation Explain(Number score, params WorkRecord[] records) => Explain(WorkingCalendar.None, score, records);

    private static Explanation Explain(WorkingCalendar calendar, Number score, params WorkRecord[] records)
    {
        Explanation explanation = Run(calendar, score, records).ExplainAll().Single();
        Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        byte[] stored = ExplanationJson.Write(explanation);
        ExplanationJson.Write(ExplanationJson.Read(stored).ValueOrThrow()).Should().Equal(stored);
        Recomputation.Of(ExplanationJson.Read(stored).ValueOrThrow()).Should().BeEmpty();
        return explanation;
    }

    private static Evaluation Run(Number score, WorkRecord[] records) => Run(WorkingCalendar.None, score, records);

    private static Evaluation Run(WorkingCalendar calendar, Number score, WorkRecord[] records) => Evaluator.Evaluate(DrawnPolicy.Head(score), new EvaluationInput(
        new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(),
        EvaluationPeriod.Year(2025)).With(calendar));

    private static WorkRecord Talk(string entry, string start, string? end, string level = "city")
    {
        WorkRecord record = Record(entry, "talk", start, level);
        return end is null ? record : record.Until(Day(end));
    }

    private static WorkRecord Award(string entry, string day, string level = "city") => Record(entry, "award", day, level);

    private static WorkRecord Record(string entry, string kind, string day, string level) =>
        WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), kind, Day(day)).With("level", level);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
