using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Checking;
using PartyBuilding.Rules.Tests.Laws;
using PartyBuilding.Rules.Tests.Policies;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Periods that start on a day of the year other than the calendar's.</summary>
public sealed class ShiftedPeriodTests
{
    private static readonly Policy December = DrawnPolicy.Head(Each.Of("talk")).Every(Cadence.Year, new AnnualDate(12, 1));

    [Fact]
    public void Year_from_December_to_November_is_judged()
    {
        EvaluationPeriod period = EvaluationPeriod.From(Cadence.Year, new LocalDate(2024, 12, 1));

        // 1 December 2024 and 30 November 2025 lie in it, the days beside them do not.
        Evaluator.Evaluate(December, Input(period, "2024-11-30", "2024-12-01", "2025-11-30", "2025-12-01")).Report.Subjects.Single().Score.Value.Should().Be(2m);
    }

    [Fact]
    public void Period_of_another_start_is_refused()
    {
        Finding refused = Refused(December, EvaluationPeriod.Year(2025));

        refused.Code.Should().Be(RulesFindings.WrongStart.Code);
        refused.Text(Language.English).Should().Be(
            "$.period: Periods of policy drawn 1 start on 12-01, but 2025 starts on 2025-01-01; give a period from that day on, with EvaluationPeriod.From.");
        Refused(December, EvaluationPeriod.From(Cadence.Year, new LocalDate(2024, 12, 2))).Code.Should().Be(RulesFindings.WrongStart.Code);
        Refused(December, EvaluationPeriod.HalfYear(2025, 1)).Code.Should().Be(RulesFindings.WrongPeriod.Code);
    }

    [Fact]
    public void Shorter_periods_follow_by_whole_months()
    {
        Policy halves = DrawnPolicy.Head(Each.Of("talk")).Every(Cadence.HalfYear, new AnnualDate(9, 1));

        foreach (LocalDate start in new LocalDate[] { new(2024, 9, 1), new(2025, 3, 1) })
        {
            Evaluator.Evaluate(halves, Input(EvaluationPeriod.From(Cadence.HalfYear, start))).Report.Subjects.Should().ContainSingle();
        }

        Refused(halves, EvaluationPeriod.HalfYear(2025, 1)).Code.Should().Be(RulesFindings.WrongStart.Code);
    }

    [Fact]
    public void Start_is_read_written_and_said()
    {
        string text = Document.Sound(Document.Scoring("1")) is Policy plain
            ? PolicyWriter.WriteText(plain.Every(Cadence.Year, new AnnualDate(12, 1)))
            : string.Empty;
        Policy read = Document.Sound(text);

        text.Should().Contain("\"period\": { \"cadence\": \"year\", \"starts\": \"12-01\" }");
        (read.Period, read.PeriodStarts).Should().Be((Cadence.Year, new AnnualDate(12, 1)));
        PolicyWriter.WriteText(read).Should().Be(text);
        read.Every(Cadence.Month).PeriodStarts.Should().BeNull();
        PolicyText.Render(read, Language.English).Should().Contain("year, from 1 December on");
        PolicyText.Render(read, Language.Chinese).Should().Contain("（自 12 月 1 日起）");
        Document.FaultsOf(text.Replace("12-01", "11-31")).Should().ContainSingle().Which.Should().StartWith(RulesFindings.ExpectedDayOfYear.Code);
        Document.FaultsOf(text.Replace(", \"starts\": \"12-01\"", string.Empty)).Should().ContainSingle().Which.Should().StartWith(RulesFindings.MissingKey.Code);
    }

    [Fact]
    public void Start_that_some_periods_lack_is_refused()
    {
        const string At = "$.period.starts";

        Checking.Draft.Sound.Every(Cadence.Year, new AnnualDate(12, 31)).ShouldBeSound();
        Checking.Draft.Sound.Every(Cadence.Year, new AnnualDate(2, 29)).ShouldHave(RulesFindings.PeriodCannotStart, At);
        Checking.Draft.Sound.Every(Cadence.HalfYear, new AnnualDate(8, 28)).ShouldNotHave(RulesFindings.PeriodCannotStart);
        Checking.Draft.Sound.Every(Cadence.HalfYear, new AnnualDate(8, 31)).ShouldHave(RulesFindings.PeriodCannotStart, At);
        Checking.Draft.Sound.Every(Cadence.Week, new AnnualDate(1, 1)).ShouldHave(RulesFindings.PeriodCannotStart, At);
        Checking.Draft.Sound.Every(Cadence.Term, new AnnualDate(1, 1)).ShouldHave(RulesFindings.PeriodCannotStart, At);
    }

    private static Finding Refused(Policy policy, EvaluationPeriod period) =>
        FluentActions.Invoking(() => Evaluator.Evaluate(policy, Input(period))).Should().Throw<FindingsException>().Which.Findings.Should().ContainSingle().Subject;

    private static EvaluationInput Input(EvaluationPeriod period, params string[] days) => new(
        new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
        new WorkLedgerBuilder().AddRange(days.Select(day => WorkRecord
            .Of(EntryId.Of("t-" + day), OrganizationId.Of(1), "talk", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).With("level", "city"))).Build().ValueOrThrow(),
        period);
}
