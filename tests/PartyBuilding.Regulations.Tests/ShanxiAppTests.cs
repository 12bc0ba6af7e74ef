using System;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class ShanxiAppTests
{
    private static readonly Policy Policy = Regulation.Of("shanxi-app-member-points");
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    // Every case begins with one login in each week, and one study of half an hour in each month, so that 1 and 8 deduct nothing.
    // The weeks of 2025 begin on 30 December 2024; logins on Wednesdays from 1 January to 31 December are 53. Studies are 12 times 3.
    private const int Base = 53 + 36;

    [Fact]
    public void Year_without_a_missed_week_or_month_earns_its_logins() => Score(New()).Should().Be(Base);

    [Fact]
    public void Week_of_which_the_year_has_three_days_is_not_missed() // 52 logins, and the week of 29 December is due in 2026
        => Score(New(exceptWeek: 52)).Should().Be(52 + 36);

    [Theory]
    [InlineData(1, 1)] // 1
    [InlineData(3, 1)] // only the first of a day
    public void First_login_of_a_day_counts(int logins, int points) => Score(New().Records(logins, Member, "app.loggedIn")).Should().Be(Base + points);

    [Fact]
    public void Week_without_a_login_costs_one() // 52 logins and one week missed
        => Score(New(exceptWeek: 10)).Should().Be(52 - 1 + 36);

    [Theory]
    [InlineData(29, 1, 0)] // 2: just under 30 seconds
    [InlineData(30, 1, 1)]
    [InlineData(31, 2, 2)]
    [InlineData(30, 3, 2)]
    public void Reading_counts_twice_a_day(int seconds, int times, int points) =>
        Score(New().Records(times, Member, "article.read", r => r.With("seconds", (decimal)seconds))).Should().Be(Base + points);

    [Theory]
    [InlineData(9.5, 1, 0)] // 3
    [InlineData(10, 1, 2)]
    [InlineData(10, 2, 4)]
    [InlineData(10, 3, 4)]
    public void Video_counts_twice_a_day(double minutes, int times, int points) =>
        Score(New().Records(times, Member, "media.played", r => r.With("minutes", (decimal)minutes))).Should().Be(Base + points);

    [Theory]
    [InlineData("article.collected", 1, 0.5)] // 4
    [InlineData("article.collected", 2, 1)]
    [InlineData("article.collected", 3, 1)]
    [InlineData("article.liked", 1, 0.5)] // 5
    [InlineData("article.liked", 2, 1)]
    [InlineData("article.liked", 3, 1)]
    public void Collecting_and_liking_stop_at_one_a_day(string kind, int times, double points) =>
        Score(New().Records(times, Member, kind)).Should().Be(Base + (decimal)points);

    [Fact]
    public void Maxima_of_a_day_do_not_bind_the_next() => Score(New().Records(3, Member, "article.liked")
        .Record(Member, "article.liked", on: RegulationCase.On(3, 11))).Should().Be(Base + 1.5m);

    [Theory]
    [InlineData(59, 0)] // 6
    [InlineData(60, 0.5)]
    [InlineData(79, 0.5)]
    [InlineData(80, 1)] // in two bands: the higher
    [InlineData(89, 1)]
    [InlineData(90, 1.5)]
    [InlineData(100, 1.5)]
    public void Self_test_earns_by_its_mark(int mark, double points)
    {
        Score(New().Records(1, Member, "selfTest.taken", Test("first", mark))).Should().Be(Base + (decimal)points);
        Score(New().Records(1, Member, "selfTest.taken", Test("second", mark))).Should().Be(Base + (decimal)points);
    }

    [Theory]
    [InlineData(1, 0, 1.5)]
    [InlineData(2, 0, 3)] // at the maximum of the part
    [InlineData(3, 0, 3)]
    [InlineData(2, 1, 4.5)]
    [InlineData(2, 2, 6)]
    [InlineData(4, 3, 6)]
    public void Each_part_of_the_self_test_stops_at_three(int first, int second, double points) =>
        Score(New().Records(first, Member, "selfTest.taken", Test("first", 95)).Records(second, Member, "selfTest.taken", Test("second", 95)))
            .Should().Be(Base + (decimal)points);

    [Theory]
    [InlineData(1, 0, 3)] // 7
    [InlineData(2, 0, 6)]
    [InlineData(3, 0, 6)]
    [InlineData(0, 1, -3)]
    [InlineData(0, 2, -6)]
    [InlineData(0, 3, -6)]
    [InlineData(3, 3, 0)] // 6 - 6: each by itself
    [InlineData(3, 1, 3)]
    public void Notices_gain_and_lose_at_most_six_a_month(int inTime, int expired, int points) =>
        Score(New().Records(inTime, Member, "notice.ended", r => r.With("noticeState", "inTime"))
            .Records(expired, Member, "notice.ended", r => r.With("noticeState", "expired"))
            .Records(1, Member, "notice.ended", r => r.With("noticeState", "late"))).Should().Be(Base + points);

    [Theory]
    [InlineData(0.5, 0, -3)] // 8: nothing in March
    [InlineData(0.4, 1, -3)] // less than half an hour is not studied
    [InlineData(0.4, 2, -3)] // nor are two that come to more
    [InlineData(0.5, 1, 3)]
    [InlineData(0.6, 1, 3)]
    [InlineData(0.5, 2, 6)]
    [InlineData(2, 3, 6)]
    public void Distance_education_earns_up_to_six_a_month_and_its_lack_costs_three(double hours, int times, int points) =>
        Score(New(exceptMonth: 3).Records(times, Member, "distanceEducation.studied", r => r.With("hours", (decimal)hours))).Should().Be(Base - 3 + points);

    [Theory]
    [InlineData("assembly", 3, 15)] // 9
    [InlineData("assembly", 4, 20)]
    [InlineData("assembly", 5, 20)]
    [InlineData("committee", 11, 55)] // 10
    [InlineData("committee", 12, 60)]
    [InlineData("committee", 13, 60)]
    [InlineData("group", 11, 55)] // 11
    [InlineData("group", 12, 60)]
    [InlineData("group", 13, 60)]
    [InlineData("class", 1, 5)] // 12
    [InlineData("class", 2, 5)]
    [InlineData("organizationLife", 1, 5)] // 13
    [InlineData("organizationLife", 2, 5)]
    [InlineData("themeDay", 11, 55)] // 14
    [InlineData("themeDay", 12, 60)]
    [InlineData("themeDay", 13, 60)]
    public void Meetings_stop_at_what_is_due(string meeting, int times, int points) =>
        Score(New().Records(times, Member, "meeting.attendance", At(meeting, "full"))).Should().Be(Base + points);

    [Theory]
    [InlineData("full", null, 5)]
    [InlineData("full", "late", 0)] // 9: on time
    [InlineData("part", null, 0)]
    [InlineData("leave", null, 0)]
    [InlineData("observer", null, 0)] // 10: who only sits in
    public void Only_who_came_on_time_is_credited(string attendance, string? punctuality, int points) =>
        Score(New().Records(1, Member, "meeting.attendance", r => punctuality is null
            ? At("committee", attendance)(r) : At("committee", attendance)(r).With("punctuality", punctuality))).Should().Be(Base + points);

    private static RegulationCase New(int exceptWeek = -1, int exceptMonth = -1)
    {
        var input = new RegulationCase().WithMember("m1");
        for (var week = 0; week < 53; week++)
        {
            if (week != exceptWeek)
            {
                input.Record(Member, "app.loggedIn", on: RegulationCase.On(1, 1).PlusWeeks(week));
            }
        }

        for (var month = 1; month <= 12; month++)
        {
            if (month != exceptMonth)
            {
                input.Record(Member, "distanceEducation.studied", r => r.With("hours", 0.5m), RegulationCase.On(month, 20));
            }
        }

        return input;
    }

    private static Func<WorkRecord, WorkRecord> Test(string part, int mark) => r => r.With("testPart", part).With("mark", (decimal)mark);

    private static Func<WorkRecord, WorkRecord> At(string meeting, string attendance) =>
        r => r.With("meeting", meeting).With("attendance", attendance);

    private static decimal? Score(RegulationCase input) => input.Judge(Policy, Member).Score.Value;
}
