using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

/// <summary>Five districts measured against each other. Where nothing else is said they are alike: nothing is short, and a ranks before e.</summary>
public sealed class StaffingEfficiencyTests
{
    private static readonly Policy Policy = Regulation.Of("staffing-efficiency-districts");
    private static readonly string[] Districts = ["a", "b", "c", "d", "e"];

    private static readonly IReadOnlyDictionary<string, decimal> Usual = new Dictionary<string, decimal>
    {
        ["posts"] = 1000, ["villages"] = 100, ["residents"] = 50, ["firms"] = 10, ["teachers.rate"] = 100, ["school.share"] = 30,
        ["township.share"] = 20, ["township.added"] = 0, ["township.reduced"] = 0, ["youth.sections"] = 20, ["youth.townships"] = 30,
        ["youth.recruits"] = 95, ["masters.all"] = 10, ["masters.recruits"] = 30, ["skills.share"] = 15,
    };

    [Fact]
    public void Districts_that_are_alike_share_the_first_places()
    {
        var run = new Case().Evaluate();

        // 60 … 48 by the city's ranks, 3 × 6, and 20 for all: equal totals share the first place.
        run.Report.Subjects.Select(s => s.Score.Value).Should().Equal(98m, 95m, 92m, 89m, 86m);
        run.Report.Subjects.Select(s => s.Grade).Should().Equal("excellent", "excellent", "excellent", "other", "other");

        // 2 + 1 + 2 + 1.5 + 1 + 1 + 2 + 2 + 2 + 1.5
        Lines(run, "staffing").Should().Equal(16m, 16m, 16m, 16m, 16m);
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 57)]
    [InlineData(3, 54)]
    [InlineData(4, 51)]
    [InlineData(5, 48)]
    [InlineData(6, 0)] // there are five districts
    public void Rank_in_the_city_gives_points(int rank, int points) => Line(new Case().Ranked("a", rank), "1").Should().Be(points);

    [Fact]
    public void Rank_that_is_not_issued_leaves_the_score_open()
    {
        var result = new Case().Ranked("a", null).Evaluate().Report.Of(RegulationCase.Branch("a"));

        // 18 + 20, and 0 to 60.
        result.Score.Value.Should().BeNull();
        result.Score.Low.Should().Be(38);
        result.Score.High.Should().Be(98);
        result.Grade.Should().BeNull();
    }

    [Theory]
    [InlineData("2", "villages")]
    [InlineData("3", "residents")]
    [InlineData("4", "firms")]
    public void Resources_are_a_share_of_the_first(string clause, string fact)
    {
        // 1000 posts for 100, 125, 200, 250 and 300: 10, 8, 5, 4 and 3.3333 each, of 10: times 6.
        var run = new Case().With(fact, 100, 125, 200, 250, 300).Evaluate();

        Lines(run, clause).Should().Equal(6m, 4.8m, 3m, 2.4m, 2m);
    }

    [Fact]
    public void Resources_for_nobody_are_none()
    {
        Lines(new Case().With("firms", 0, 10, 10, 10, 20).Evaluate(), "4").Should().Equal(0m, 6m, 6m, 6m, 3m);
        Lines(new Case().With("firms", 0, 0, 0, 0, 0).Evaluate(), "4").Should().Equal(0m, 0m, 0m, 0m, 0m);
    }

    [Fact]
    public void Resources_of_an_unknown_district_leave_the_others_between_two_ends()
    {
        // b may have the most: from 1000 ÷ 100000 posts on there is no end that matters to those who are known.
        var report = new Case().Without("b", "villages").Evaluate().Report;

        report.Subjects.Select(s => s.Score.Value is null).Should().Equal(true, true, true, true, true);
        report.Of(RegulationCase.Branch("a")).Score.Needs.Select(n => n.ToString()).Should().Contain(n => n.Contains("organization:b"));
    }

    [Fact]
    public void Total_of_staffing_counts_by_its_place()
    {
        // Each breach of procedure costs 1.5 of the total.
        Lines(Breaches(0, 1, 2, 3, 4).Evaluate(), "5").Should().Equal(20m, 19m, 18m, 17m, 16m);
        Lines(Breaches(4, 0, 0, 1, 2).Evaluate(), "5").Should().Equal(16m, 20m, 20m, 18m, 17m);
        Lines(Breaches(0, 1, 2, 3, 4).Evaluate(), "staffing").Should().Equal(16m, 14.5m, 13m, 11.5m, 10m);
    }

    [Theory]
    [InlineData("101", "2")]
    [InlineData("100", "2")] // at the standard
    [InlineData("99.5", "2")] // half a point short
    [InlineData("99", "1.9")]
    [InlineData("80.5", "0.1")] // 19.5 short
    [InlineData("80", "0")]
    [InlineData("79", "0")] // over it
    public void Teachers_follow_the_standard(string rate, string points) => Line(new Case().With("a", "teachers.rate", Decimal(rate)), "6").Should().Be(Decimal(points));

    [Theory]
    [InlineData("36.24", "1.0")] // the mean of 36.24 and four times 30 is 31.248, 31.25 as rounded: 36.25 is asked
    [InlineData("36.25", "2")] // the mean is 31.25
    [InlineData("40", "2")]
    public void Many_schools_excuse_a_lack_of_teachers(string share, string points) =>
        Line(new Case().With("a", "teachers.rate", 90).With("a", "school.share", Decimal(share)), "6").Should().Be(Decimal(points));

    [Theory]
    [InlineData("dynamic", 1)]
    [InlineData("none", -1)]
    [InlineData("reverse", -1)]
    public void Posts_follow_the_students(string adjusted, int points) => Line(new Case().Adjusted("a", adjusted), "7").Should().Be(points);

    [Theory]
    [InlineData("21", "2")]
    [InlineData("20", "2")] // the average
    [InlineData("18.76", "2")] // the mean of 18.76 and four times 20 is 19.75: 0.99 short
    [InlineData("18.75", "1.9")] // 19.75: just 1 short
    [InlineData("10", "1.2")] // 18: 8 short
    [InlineData("0", "0.4")] // 16: 16 short
    public void Townships_are_measured_by_the_average(string share, string points) =>
        Line(new Case().With("a", "township.share", Decimal(share)), "8").Should().Be(Decimal(points));

    [Fact]
    public void District_without_townships_stands_at_the_average_of_the_others()
    {
        // The others' mean is (30 + 26 + 10 + 14) ÷ 4 = 20, and so is that of all who have one: d is 10 short, e 6.
        var run = new Case().With("township.share", 0, 30, 26, 10, 14).Without("a", "township.share").Evaluate();

        Lines(run, "8").Should().Equal(2m, 2m, 2m, 1m, 1.4m);
    }

    [Theory]
    [InlineData(0, 0, "1.5")]
    [InlineData(9, 0, "1.95")]
    [InlineData(10, 0, "2")] // 0.5, at the cap
    [InlineData(11, 0, "2")] // 0.55, over it
    [InlineData(0, 15, "0")]
    [InlineData(0, 20, "-0.5")] // -2, at the floor
    [InlineData(0, 21, "-0.5")] // -2.1, below it
    [InlineData(10, 20, "0")]
    public void Posts_in_townships_are_stable(int added, int reduced, string points) =>
        Line(new Case().With("a", "township.added", added).With("a", "township.reduced", reduced), "9").Should().Be(Decimal(points));

    [Theory]
    [InlineData("10", "youth.sections", "20", "1")]
    [InlineData("10", "youth.sections", "19.01", "1")]
    [InlineData("10", "youth.sections", "19", "0.9")]
    [InlineData("10", "youth.sections", "10", "0")]
    [InlineData("10", "youth.sections", "9", "0")]
    [InlineData("11", "youth.townships", "31", "1")]
    [InlineData("11", "youth.townships", "29", "0.9")]
    [InlineData("11", "youth.townships", "20", "0")]
    [InlineData("11", "youth.townships", "0", "0")]
    [InlineData("12", "youth.recruits", "95", "2")]
    [InlineData("12", "youth.recruits", "94", "1.8")]
    [InlineData("12", "youth.recruits", "85", "0")]
    [InlineData("12", "youth.recruits", "84", "0")]
    [InlineData("13", "masters.all", "9", "1.9")]
    [InlineData("13", "masters.all", "0", "1")] // the half of all staff is used up, that of new staff is not
    [InlineData("13", "masters.recruits", "21", "1.1")]
    [InlineData("13", "masters.recruits", "10", "1")]
    [InlineData("14", "skills.share", "15", "2")]
    [InlineData("14", "skills.share", "13.75", "1.9")] // the mean is 14.75
    [InlineData("14", "skills.share", "5", "1.2")] // 13: 8 short
    public void Composition_falls_a_tenth_or_two_for_every_point_short(string clause, string fact, string share, string points) =>
        Line(new Case().With("a", fact, Decimal(share)), clause).Should().Be(Decimal(points));

    [Theory]
    [InlineData("15", "procedure.breached", 2, "-3")]
    [InlineData("16", "task.diluted", 3, "-1.5")]
    [InlineData("17", "post.selfMade", 1, "1")] // 0.5 + 0.5
    [InlineData("17", "post.selfMade", 2, "0.5")] // 0 + 0.5
    [InlineData("17", "post.selfMade", 3, "0.5")] // no more than 1 is lost
    [InlineData("17", "task.unfinished", 4, "1.1")]
    [InlineData("17", "task.unfinished", 5, "1")]
    [InlineData("17", "task.unfinished", 6, "1")]
    public void Faults_cost_points(string clause, string kind, int count, string points) =>
        Line(new Case().Records("a", kind, count, r => kind == "task.unfinished" ? r.With("effect", "usual") : r), clause).Should().Be(Decimal(points));

    [Theory]
    [InlineData("notice.critical", "namedBy", "centre")] // 18
    [InlineData("notice.critical", "namedBy", "city")]
    [InlineData("event.major", "area", "debt")] // 19
    [InlineData("task.unfinished", "effect", "serious")] // 20
    [InlineData("staffing.breached", null, null)] // 21
    public void Top_grade_is_blocked(string kind, string? attribute, string? value) =>
        Grade(new Case().Records("a", kind, 1, r => attribute is null ? r : r.With(attribute, value!))).Should().Be("other");

    [Fact]
    public void Task_unfinished_without_serious_effect_blocks_nothing()
    {
        // 60 + 18 + 16: the total of staffing is 0.1 behind that of the others, who share the first place, so that a is fifth.
        var unfinished = new Case().Records("a", "task.unfinished", 1, r => r.With("effect", "usual"));

        Grade(unfinished).Should().Be("excellent");
        unfinished.Evaluate().Report.Of(RegulationCase.Branch("a")).Score.Value.Should().Be(94);
    }

    private static Case Breaches(params int[] counts) => Districts.Zip(counts)
        .Aggregate(new Case(), (all, one) => all.Records(one.First, "procedure.breached", one.Second, r => r));

    private static string? Grade(Case input) => input.Evaluate().Report.Of(RegulationCase.Branch("a")).Grade;

    private static decimal Line(Case input, string name) => Lines(input.Evaluate(), name).First();

    private static IEnumerable<decimal> Lines(Evaluation run, string name) => run.ExplainAll().Select(e => All(e.Points!).First(l => l.Clause == name || l.Id == name).Low.Numerator);

    private static IEnumerable<ExplainedLine> All(ExplainedLine line) =>
        line.Children.Concat(line.Tests.Select(t => t.Compared).OfType<ExplainedLine>()).SelectMany(All).Prepend(line);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The five districts with what is usual but for what a test says.</summary>
    private sealed class Case
    {
        private readonly Dictionary<(string District, string Fact), decimal> facts = Districts
            .SelectMany(d => Usual.Select(u => ((d, u.Key), u.Value))).ToDictionary(u => u.Item1, u => u.Value);

        private readonly Dictionary<string, int?> ranks = Districts.Select((d, i) => (d, i)).ToDictionary(r => r.d, r => (int?)(r.i + 1));
        private readonly Dictionary<string, string> adjusted = Districts.ToDictionary(d => d, _ => "dynamic");
        private readonly List<Action<RegulationCase>> records = [];

        public Case With(string district, string fact, decimal value)
        {
            facts[(district, fact)] = value;
            return this;
        }

        public Case With(string fact, params int[] values) => Districts.Zip(values).Aggregate(this, (all, one) => all.With(one.First, fact, one.Second));

        public Case Without(string district, string fact)
        {
            facts.Remove((district, fact));
            return this;
        }

        public Case Ranked(string district, int? rank)
        {
            ranks[district] = rank;
            return this;
        }

        public Case Adjusted(string district, string how)
        {
            adjusted[district] = how;
            return this;
        }

        public Case Records(string district, string kind, int count, Func<WorkRecord, WorkRecord> with)
        {
            records.Add(input => input.Records(count, RegulationCase.Branch(district), kind, with));
            return this;
        }

        public Evaluation Evaluate()
        {
            var input = Districts.Aggregate(new RegulationCase(), (all, d) => all.WithBranch(d, "district"));
            foreach (var ((district, fact), value) in facts)
            {
                input.Fact(Fact.Of(RegulationCase.Branch(district), fact, value));
            }

            foreach (var (district, how) in adjusted)
            {
                input.Fact(Fact.Of(RegulationCase.Branch(district), "teachers.adjusted", how));
            }

            foreach (var (district, rank) in ranks.Where(r => r.Value is not null))
            {
                input.ThisYear(RegulationCase.Branch(district), "city-work-results", r => r.WithRank(rank!.Value));
            }

            records.ForEach(add => add(input));
            return input.Evaluate(Policy);
        }
    }
}
