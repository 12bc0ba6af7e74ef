using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

/// <summary>Time limits of seven places: the last day, the day after it, what extends it, and what no calendar says.</summary>
public sealed class HandlingDeadlinesTests
{
    private static readonly SubjectId Unit = SubjectId.Of(SubjectKinds.HandlingUnit, "u1");

    /// <summary>Spring of 2025: Friday 4 April and Thursday 1 to Monday 5 May are off, Sunday 27 April is worked.</summary>
    private static readonly WorkingCalendar Spring = WorkingCalendar.Of(
        DateSpan.Of(new LocalDate(2025, 4, 1), new LocalDate(2025, 5, 31)),
        [new LocalDate(2025, 4, 4), new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 2), new LocalDate(2025, 5, 5)],
        [new LocalDate(2025, 4, 27)]).ValueOrThrow();

    [Theory]
    [InlineData("04-10", "")]
    [InlineData("04-11", "Cy-b")]
    [InlineData("", "Cy-b")]
    public void Chongyi_replies_within_three_months(string replied, string late) =>
        Late(Case("chongyi", ("handling.assigned", "01-10"), ("handling.contacted", "01-13"), ("handling.replied", replied), ("handling.rated", replied)), "chongyi")
            .Should().Equal(late.Length == 0 ? [] : [late]);

    [Theory]
    [InlineData("04-28", "")]
    [InlineData("04-27", "")]
    [InlineData("04-29", "Cy-a")]
    public void Chongyi_speaks_with_the_proposer_within_fifteen_working_days(string contacted, string late)
    {
        // From Tuesday 8 April: 9–11 (3), 14–18 (8), 21–25 (13), Sunday 27 (14), Monday 28 (15).
        Late(Case("chongyi", ("handling.assigned", "04-08"), ("handling.contacted", contacted), ("handling.replied", "05-01"), ("handling.rated", "05-06")).Working(Spring), "chongyi")
            .Should().Equal(late.Length == 0 ? [] : [late]);
    }

    [Theory]
    [InlineData("04-28", "")]
    [InlineData("04-29", "Cy-c")]
    [InlineData("", "Cy-c")]
    public void Chongyi_has_the_opinion_within_fifteen_working_days_of_the_reply(string rated, string late) // counted as above
        => Late(Case("chongyi", ("handling.assigned", "04-07"), ("handling.contacted", "04-08"), ("handling.replied", "04-08"), ("handling.rated", rated)).Working(Spring), "chongyi")
            .Should().Equal(late.Length == 0 ? [] : [late]);

    [Fact]
    public void Without_a_calendar_working_days_are_open()
    {
        SubjectResult open = Case("chongyi", ("handling.assigned", "04-08"), ("handling.contacted", "04-28"), ("handling.replied", "05-01"), ("handling.rated", "05-06"))
            .Judge(Policy("chongyi"), Unit);

        open.Findings.Select(f => (f.Code, f.IsOpen)).Should().Equal(("Cy-a", true));

        // Fifteen days later it is in time whatever the calendar says.
        Late(Case("chongyi", ("handling.assigned", "04-08"), ("handling.contacted", "04-23"), ("handling.replied", "05-01"), ("handling.rated", "05-06")), "chongyi").Should().BeEmpty();
    }

    [Theory]
    [InlineData("01-31", "", "04-30", true)] // a day that April lacks
    [InlineData("01-31", "", "05-01", false)]
    [InlineData("01-31", "03-01", "05-30", true)] // 30 April and one month
    [InlineData("01-31", "03-01", "05-31", false)]
    [InlineData("06-15", "08-01", "09-30", true)] // 15 October would be later than the last day of all
    [InlineData("06-15", "08-01", "10-01", false)]
    [InlineData("10-15", "", "", true)] // ends in the next year
    public void City_of_2008_extends_up_to_the_end_of_September(string assigned, string extended, string replied, bool isInTime) =>
        Late(Case("city-2008", ("handling.assigned", assigned), ("handling.extended", extended), ("handling.replied", replied)), "city-2008")
            .Should().Equal(isInTime ? [] : ["C08-a"]);

    [Fact]
    public void Day_that_no_calendar_has_cannot_be_written() =>
        PolicyReader.ReadText(Regulation.Text("handling-deadlines.city-2008").Replace("\"09-30\"", "\"09-31\"")).Findings
            .Should().ContainSingle(f => f.Severity == Severity.Error).Which.Place.Path.Should().EndWith(".notAfter");

    [Theory]
    [InlineData("03-20", true)]
    [InlineData("03-21", false)]
    [InlineData("", true)] // nothing has to be given back
    public void City_of_2008_takes_back_within_ten_days(string returned, bool isInTime) =>
        Late(Case("city-2008", ("handling.assigned", "03-10"), ("handling.returned", returned), ("handling.replied", "04-01")), "city-2008")
            .Should().Equal(isInTime ? [] : ["C08-c"]);

    [Theory]
    [InlineData("04-10", true)]
    [InlineData("04-11", false)]
    public void Joint_unit_of_2008_writes_within_a_month(string sent, bool isInTime) =>
        Late(Case("city-2008", ("handling.assigned joint", "03-10"), ("handling.jointLetter", sent)), "city-2008").Should().Equal(isInTime ? [] : ["C08-b"]);

    [Theory]
    [InlineData("handling.assigned head", "03-20", "03-17", "")]
    [InlineData("handling.assigned head", "03-21", "03-17", "Gz-b")]
    [InlineData("handling.assigned head", "03-20", "03-18", "Gz-a")]
    [InlineData("handling.assigned office", "", "03-17", "Gz-b-min")]
    public void Guangzhou_hears_of_the_head_within_ten_days_and_answers_within_seven(string assigned, string noticed, string answered, string late) =>
        Late(Case("guangzhou", (assigned, "03-10"), ("handling.headNotice", noticed), ("handling.returnRequested", "03-10"), ("handling.returnAnswered", answered)), "guangzhou")
            .Should().Equal(late.Length == 0 ? [] : [late]);

    [Theory]
    [InlineData("yulin", "05-08", "")] // from Friday 25 April: Sunday 27, 28, 29, 30 April, 6, 7, 8 May
    [InlineData("yulin", "05-09", "Yl")]
    [InlineData("guoyang", "05-06", "")]
    [InlineData("guoyang", "05-07", "Gy")]
    [InlineData("fymate", "04-29", "")]
    [InlineData("fymate", "04-30", "Fy-a")]
    public void Returns_are_counted_in_working_days(string place, string returned, string late) =>
        Late(Case(place, ("handling.assigned", "04-25"), ("handling.returned", returned), ("handling.replied", "06-01")).Working(Spring), place).Should().Equal(late.Length == 0 ? [] : [late]);

    [Theory]
    [InlineData("plain", "05-10", true)]
    [InlineData("plain", "05-11", false)]
    [InlineData("hard", "06-10", true)]
    [InlineData("hard", "06-11", false)]
    public void Shanghai_gives_hard_ones_a_month_more(string difficulty, string replied, bool isInTime) =>
        Late(Case("shanghai", ("handling.assigned " + difficulty, "03-10"), ("handling.replied", replied)), "shanghai").Should().Equal(isInTime ? [] : ["Sh"]);

    [Theory]
    [InlineData("province", "04-16", "")]
    [InlineData("province", "04-17", "Fy-b-province")]
    [InlineData("city", "06-30", "")]
    [InlineData("city", "07-01", "Fy-b-city")]
    [InlineData("party", "05-10", "")]
    [InlineData("party", "05-11", "Fy-b-party")]
    [InlineData("between", "06-10", "")]
    [InlineData("between", "06-11", "Fy-b-between")]
    public void Dates_go_by_origin(string origin, string replied, string late) =>
        Late(Case("fymate", ("handling.assigned " + origin, "03-10"), ("handling.replied", replied)), "fymate").Should().Equal(late.Length == 0 ? [] : [late]);

    private static Policy Policy(string place) => Regulation.Of("handling-deadlines." + place);

    private static string[] Late(RegulationCase given, string place)
    {
        SubjectResult result = given.Judge(Policy(place), Unit);
        return [.. result.Unmet.Where(f => !f.IsOpen).Select(f => f.Code)];
    }

    /// <summary>What happened to one proposal, by kind and day; a word after the kind is its attribute.</summary>
    private static RegulationCase Case(string place, params (string Kind, string Day)[] events)
    {
        RegulationCase given = new RegulationCase().WithSubject(Unit);
        foreach ((string kind, string day) in events.Where(e => e.Day.Length > 0))
        {
            string[] words = kind.Split(' ');
            LocalDate on = RegulationCase.On(int.Parse(day.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(day.AsSpan(3, 2), CultureInfo.InvariantCulture));
            given.Record(Unit, words[0], r => Marked(r.Item(ItemId.Of("p1")), place, words), on);
        }

        return given;
    }

    private static WorkRecord Marked(WorkRecord record, string place, string[] words) => words[0] != "handling.assigned" ? record : place switch
    {
        "city-2008" => record.With("handlingRole", words.Length > 1 ? words[1] : "lead"),
        "guangzhou" => record.With("ledBy", words[1]),
        "shanghai" => record.With("difficulty", words[1]),
        "fymate" => record.With("origin", words.Length > 1 ? words[1] : "city"),
        _ => record,
    };
}
