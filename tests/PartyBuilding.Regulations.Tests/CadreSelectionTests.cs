using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class CadreSelectionTests
{
    private const string Appraisal = "annual-appraisal";

    private static readonly Policy Policy = Regulation.Of("cadre-selection-2014");
    private static readonly Policy CivilService = Regulation.Of("cadre-selection-2014.civil-service");
    private static readonly SubjectId Member = RegulationCase.Person("m1");
    private static readonly string[] Grounds = ["keyMoments", "hardPlaces", "notableResults", "teamNeed", "specialSkill", "hardArea"];

    [Theory]
    [InlineData("2021-01-01", "")] // 1: five years up to 31 December 2025
    [InlineData("2021-01-02", "1")]
    public void County_posts_need_five_years_of_work(string from, string unmet) =>
        Unmet(Candidate("countyDeputy", "sectionChief").Served("sectionChief", from)).Should().Be(unmet);

    [Theory]
    [InlineData("2023-12-31", "")] // 1: two years from 1 January 2022
    [InlineData("2023-12-30", "1")]
    public void County_posts_need_two_years_at_the_grass_roots(string grassRootsTo, string unmet) =>
        Unmet(Candidate("countyDeputy", "sectionChief").Served("sectionChief", "2015-01-01", "2021-12-31", isGrassRoots: false)
            .Served("sectionChief", "2022-01-01", grassRootsTo).Served("sectionChief", "2024-01-01", isGrassRoots: false)).Should().Be(unmet);

    [Theory]
    [InlineData("2023-01-01", "")] // 4: three years
    [InlineData("2023-01-02", "4.county")]
    public void Higher_deputy_needs_three_years_as_chief(string from, string unmet) =>
        Unmet(Candidate("countyDeputy", "sectionChief").Served("countyDeputy", "2010-01-01", "2022-12-31").Served("sectionChief", from)).Should().Be(unmet);

    [Theory]
    [InlineData("2024-01-01", "")] // 3: two years
    [InlineData("2024-01-02", "3.county")]
    public void Chief_needs_two_years_as_deputy(string from, string unmet) =>
        Unmet(Candidate("countyChief", "countyDeputy").Served("sectionChief", "2010-01-01", "2022-12-31").Served("countyDeputy", from)).Should().Be(unmet);

    [Theory]
    [InlineData("2024-01-01", "")] // 3: two years
    [InlineData("2024-01-02", "3.bureau")]
    public void Bureau_chief_needs_two_years_as_deputy(string from, string unmet) =>
        Unmet(Candidate("bureauChief", "bureauDeputy").Served("countyDeputy", "2005-01-01", "2014-12-31", post: "p1")
            .Served("countyChief", "2015-01-01", "2022-12-31", post: "p2").Served("bureauDeputy", from, post: "p3")).Should().Be(unmet);

    [Theory]
    [InlineData("2023-01-01", "")] // 4: three years
    [InlineData("2023-01-02", "4.bureau")]
    public void Bureau_deputy_needs_three_years_as_county_chief(string from, string unmet) =>
        Unmet(Candidate("bureauDeputy", "countyChief").Served("countyDeputy", "2005-01-01", "2021-12-31", post: "p1").Served("countyChief", from, post: "p2"))
            .Should().Be(unmet);

    [Theory]
    [InlineData("p1", "2")]
    [InlineData("p2", "")] // 2: two posts
    public void Above_county_level_two_posts_are_needed(string second, string unmet) =>
        Unmet(Candidate("bureauDeputy", "countyChief").Served("countyChief", "2015-01-01", "2019-12-31", post: "p1")
            .Served("countyChief", "2020-01-01", post: second)).Should().Be(unmet);

    [Theory]
    [InlineData("countyChief", "countyDeputy", "college", "")] // 5
    [InlineData("countyChief", "countyDeputy", "belowCollege", "5.county")]
    [InlineData("bureauDeputy", "countyChief", "college", "5.bureau")]
    [InlineData("bureauDeputy", "countyChief", "bachelor", "")]
    public void Education_depends_on_the_level(string target, string current, string education, string unmet) =>
        Unmet(Candidate(target, current, education).Served("countyDeputy", "2010-01-01", "2019-12-31", post: "p1").Served("countyChief", "2020-01-01", post: "p2"))
            .Should().Be(unmet);

    [Fact]
    public void Level_is_not_passed_over() => Unmet(Candidate("countyChief", "sectionChief").Served("countyDeputy", "2010-01-01")).Should().Be("8.countyChief");

    [Theory]
    [InlineData("keyMoments")] // 9
    [InlineData("hardPlaces")]
    [InlineData("notableResults")]
    [InlineData("teamNeed")] // 10
    [InlineData("specialSkill")]
    [InlineData("hardArea")]
    public void Any_ground_allows_an_exception(string ground)
    {
        var result = Candidate("countyDeputy", "sectionChief", ground: ground).Served("sectionChief", "2023-06-01").Judge(Policy, Member);

        result.Unmet.Select(f => f.Code).Should().BeEmpty();
        result.Findings.Select(f => f.Code).Should().Contain(["1.exempted", "4.county.exempted"]);
    }

    [Theory]
    [InlineData("2024-12-31", true)] // 11: promoted a year and a day before
    [InlineData("2025-01-01", false)]
    public void No_exception_within_a_year_of_promotion(string promoted, bool isAllowed) =>
        Unmet(Young().Record(Member, "member.action", r => r.With("action", "promotion").With("exception", "none"), Day(promoted)))
            .Should().Be(isAllowed ? "" : "1 4.county");

    [Theory]
    [InlineData("2020-05-01", "1 4.county")] // 11: not twice in a row
    [InlineData("2018-05-01", "")] // the last promotion was regular
    public void No_exception_in_years_twice_in_a_row(string excepted, string unmet) =>
        Unmet(Young()
            .Record(Member, "member.action", r => r.With("action", "promotion").With("exception", "none"), Day("2019-05-01"))
            .Record(Member, "member.action", r => r.With("action", "promotion").With("exception", "years"), Day(excepted)))
            .Should().Be(unmet);

    [Theory]
    [InlineData(1, 10, "")]
    [InlineData(2, 10, "1 4.county")] // 11: not two levels
    [InlineData(0, 1, "")] // 12: one year is enough
    [InlineData(0, 0, "1 4.county")]
    public void No_exception_over_two_levels_or_near_retirement(int levels, int yearsLeft, string unmet) =>
        Unmet(Young(levels, yearsLeft)).Should().Be(unmet);

    [Fact]
    public void No_exception_on_trial()
    {
        var result = Young().Record(Member, "member.action", r => r.With("action", "appointment"), Day("2025-03-01")).Judge(Policy, Member); // 13

        result.Findings.Select(f => f.Code).Should().Contain(["on-trial", "no-exception"]);
        result.Unmet.Select(f => f.Code).Should().Equal("1", "4.county");
    }

    [Theory]
    [InlineData("2025-01-01", true)] // 13: one year up to the close
    [InlineData("2024-12-31", false)]
    public void Trial_lasts_a_year(string appointed, bool isOnTrial) =>
        Young().Record(Member, "member.action", r => r.With("action", "appointment"), Day(appointed)).Judge(Policy, Member)
            .Findings.Any(f => f.Code == "on-trial").Should().Be(isOnTrial);

    [Theory]
    [InlineData("2025-05-01", false)] // 6: a year after 1 May 2024
    [InlineData("2025-05-02", true)]
    public void Training_is_made_up_within_a_year(string trained, bool isLate) =>
        Candidate("countyDeputy", "sectionChief").Served("sectionChief", "2010-01-01")
            .Record(Member, "training.owed", on: Day("2024-05-01"))
            .Record(Member, "member.training", on: Day(trained))
            .Judge(Policy, Member).Findings.Any(f => f.Code == "6").Should().Be(isLate);

    [Theory]
    [InlineData("excellent excellent not-competent", "")] // 15: two excellent
    [InlineData("excellent competent competent", "")] // three competent or better
    [InlineData("excellent competent not-competent", "15.appraisal")]
    [InlineData("competent not-competent competent", "15.appraisal")] // the middle year counts as well
    public void Either_pattern_of_appraisals_is_enough(string grades, string unmet) =>
        UnmetOfCivilServant(Servant("deputy", "other", "", 3, grades)).Should().Be(unmet);

    [Theory]
    [InlineData("chief", "", 2, "")] // 15
    [InlineData("chief", "", 1, "15.chief")]
    [InlineData("deputy", "", 3, "")]
    [InlineData("deputy", "", 2, "15.deputy")]
    [InlineData("nonLeading", "inspector", 5, "")] // 16
    [InlineData("nonLeading", "inspector", 4, "16.5")]
    [InlineData("nonLeading", "deputyInspector", 4, "16.5")]
    [InlineData("nonLeading", "researcher", 4, "")]
    [InlineData("nonLeading", "deputyResearcher", 3, "16.4")]
    [InlineData("nonLeading", "sectionChief", 3, "")]
    [InlineData("nonLeading", "deputySectionChief", 2, "16.3")]
    [InlineData("nonLeading", "clerk", 3, "")]
    public void Years_in_the_post_below_are_needed(string step, string nonLeading, int years, string unmet) =>
        UnmetOfCivilServant(Servant(step, "other", nonLeading, years)).Should().Be(unmet);

    [Theory]
    [InlineData("county", "2021-01-01", "2024-01-01", 1, "")] // 15: five and two years
    [InlineData("county", "2021-01-02", "2024-01-01", 1, "15.work")]
    [InlineData("county", "2021-01-01", "2024-01-02", 1, "15.work")]
    [InlineData("prefectureOrgan", "2024-01-01", "2023-01-01", 1, "")] // three years at the grass roots
    [InlineData("prefectureOrgan", "2021-01-01", "2023-01-02", 1, "15.prefecture")]
    [InlineData("provinceDeputy", "2021-01-01", "2024-01-01", 1, "15.departments")]
    [InlineData("provinceDeputy", "2021-01-01", "2024-01-01", 2, "")]
    public void Levels_need_experience(string level, string from, string grassRootsFrom, int departments, string unmet) =>
        UnmetOfCivilServant(Servant("deputy", level, "", 3, departments: departments)
            .Record(Member, "member.service", on: Day(from))
            .Record(Member, "member.service", r => r.With("setting.grassRoots", "yes"), Day(grassRootsFrom))).Should().Be(unmet);

    private static Career Candidate(
        string target, string current, string education = "bachelor", string ground = "", int levels = 0, int yearsLeft = 10)
    {
        var input = new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "target", target)).Fact(Fact.Of(Member, "current", current))
            .Fact(Fact.Of(Member, "education", education)).Fact(Fact.Of(Member, "levelsUp", levels)).Fact(Fact.Of(Member, "yearsToRetirement", yearsLeft));
        foreach (var fact in new[] { "healthy", "legalNeeds", "charterYears", "basicConditions" })
        {
            input.Fact(Fact.Of(Member, fact, true));
        }

        foreach (var fact in Grounds)
        {
            input.Fact(Fact.Of(Member, fact, fact == ground));
        }

        return new Career(input);
    }

    // Two and a half years of service in all: short of 1 and 4 but for an exception.
    private static RegulationCase Young(int levels = 0, int yearsLeft = 10) =>
        Candidate("countyDeputy", "sectionChief", ground: "keyMoments", levels: levels, yearsLeft: yearsLeft).Served("sectionChief", "2023-06-01").Input;

    private static RegulationCase Servant(
        string step, string level, string nonLeading, int years, string grades = "excellent excellent excellent", int departments = 0)
    {
        var input = new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "step", step)).Fact(Fact.Of(Member, "level", level))
            .Fact(Fact.Of(Member, "yearsBelow", years)).Fact(Fact.Of(Member, "departments", departments));
        input = nonLeading.Length == 0 ? input : input.Fact(Fact.Of(Member, "nonLeading", nonLeading));
        var back = 0;
        foreach (var grade in grades.Split(' '))
        {
            input.Earlier(Member, Appraisal, ++back, r => r.WithGrade(grade));
        }

        return input;
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Unmet(Career career) => Unmet(career.Input);

    private static string Unmet(RegulationCase input) => string.Join(' ', input.Judge(Policy, Member).Unmet.Select(f => f.Code));

    private static string UnmetOfCivilServant(RegulationCase input) =>
        string.Join(' ', input.Judge(CivilService, Member).Unmet.Select(f => f.Code));

    private sealed record Career(RegulationCase Input)
    {
        public Career Served(string rank, string from, string? to = null, bool isGrassRoots = true, string post = "p1")
        {
            Input.Record(
                Member,
                "member.service",
                r =>
                {
                    var served = r.With("postRank", rank).With("post", post);
                    served = isGrassRoots ? served.With("setting.grassRoots", "yes") : served;
                    return to is null ? served : served.Until(Day(to));
                },
                Day(from));
            return this;
        }

        public RegulationCase Record(SubjectId subject, string kind, Func<WorkRecord, WorkRecord>? with = null, LocalDate? on = null) =>
            Input.Record(subject, kind, with, on);

        public SubjectResult Judge(Policy policy, SubjectId subject) => Input.Judge(policy, subject);
    }
}
