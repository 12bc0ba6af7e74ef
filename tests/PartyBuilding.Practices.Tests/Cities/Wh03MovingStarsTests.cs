using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("WH-3", "星级动态评定", "Stars that move during the year", typeof(Places), typeof(Movement), typeof(Overrides), typeof(EarlierResult), typeof(EvaluationPeriod))]
public sealed class Wh03MovingStarsTests
{
    private static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 1592).Select(n => OrganizationId.Of(n))];

    private static readonly Roster City = Branches.Aggregate(new RosterBuilder(), (roster, branch) =>
        roster.Add(Organization.Of(branch, OrganizationKinds.Branch, new LocalDate(2010, 1, 1)))).Build().ValueOrThrow();

    // The share of the report, 129 of 1,592, kept as a fraction; what earns points is ours, one star a quarter up or
    // down, and removal at once on an incident.
    private static readonly Policy Stars = Ours.Titled("moving-stars", "星级动态评定", "Moving stars")
        .Every(Cadence.Quarter)
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("performance", LocalizedText.Of("现实表现", "Performance")))
            .With(RecordKind.Of("incident", LocalizedText.Of("责任事件", "Incident")))
            .WithGrade("five-star", LocalizedText.Of("五星", "five stars"))
            .WithGrade("four-star", LocalizedText.Of("四星", "four stars"))
            .WithGrade("none", LocalizedText.Of("不定星", "no star")))
        .Scoring(Each.Of("performance").Points(Value.Of("quantity")))
        .Next(Grades.OrElse("none").From(1, "four-star"))
        .Next(Movement.From("moving-stars").UpBy(1).DownBy(1).Beginning("four-star"))
        .Next(Places.ForGrade("five-star", PlaceCount.ShareOf(Number.Of(129, 1592), "inScope", RoundingMode.TowardZero)).OpenToEveryone().WithTies(Ties.Undecided))
        .Next(Overrides.Of(Override.Block(Each.Of("incident").IsAtLeast(1), "five-star")));

    [Fact]
    public void Hundred_and_twenty_nine_of_1592_branches_have_five_stars() =>
        FiveStars(1, Performance(2014, 1, n => n)).Should().BeEquivalentTo(Branches.Skip(1592 - 129).Select(one => (SubjectId)one));

    [Fact]
    public void Stars_follow_current_performance_and_go_to_others_in_the_next_quarter()
    {
        WorkRecord[] year = [.. Performance(2014, 1, n => n), .. Performance(2014, 4, n => 1593 - n)];

        FiveStars(2, year).Should().BeEquivalentTo(Branches.Take(129).Select(one => (SubjectId)one));
        FiveStars(1, year).Should().NotIntersectWith(FiveStars(2, year));
    }

    [Fact]
    public void Stars_are_added_and_removed_one_a_quarter()
    {
        // In the first quarter branch 1 does nothing and has no star, branch 1592 is the best. In the second it is the other way round.
        WorkRecord[] year = [.. Performance(2014, 1, n => n).Skip(1), .. Performance(2014, 4, n => 1593 - n).Take(1591)];
        EvaluationReport first = Report(1, year);
        EarlierResult[] issued = [.. first.Subjects.Select(one => EarlierResult.Of(one.Subject, "moving-stars", EvaluationPeriod.Quarter(2014, 1)).WithGrade(one.Grade!))];

        EvaluationReport second = Report(2, year, issued);

        (Grade(first, 1), Grade(first, 1592), Grade(second, 1), Grade(second, 1592)).Should().Be(("none", "five-star", "four-star", "four-star"));
        Fives(second).Should().BeEquivalentTo(Branches.Skip(1).Take(129).Select(one => (SubjectId)one));
    }

    [Fact]
    public void Incident_removes_the_star_at_once_which_is_ours()
    {
        SubjectId best = Branches[1591];
        WorkRecord incident = WorkRecord.Of(EntryId.Of("incident"), best, "incident", new LocalDate(2014, 3, 20)).Verified();

        FiveStars(1, [.. Performance(2014, 1, n => n), incident]).Should().HaveCount(128).And.NotContain(best);
    }

    private static IReadOnlyList<SubjectId> FiveStars(int quarter, IEnumerable<WorkRecord> records) => Fives(Report(quarter, records));

    private static IReadOnlyList<SubjectId> Fives(EvaluationReport report) =>
        [.. report.Subjects.Where(one => one.Grade == "five-star").Select(one => one.Subject)];

    private static string? Grade(EvaluationReport report, int branch) => report.Find(OrganizationId.Of(branch))!.Value.Grade;

    private static EvaluationReport Report(int quarter, IEnumerable<WorkRecord> records, params EarlierResult[] issued)
    {
        WorkLedger ledger = new WorkLedgerBuilder().AddRange(records)
            .Covers("performance", DateSpan.Year(2014)).Covers("incident", DateSpan.Year(2014)).Build().ValueOrThrow();
        return Evaluator.Evaluate(Stars, new EvaluationInput(City, ledger, EvaluationPeriod.Quarter(2014, quarter)).With(issued)).Report;
    }

    private static IEnumerable<WorkRecord> Performance(int year, int month, Func<int, int> points) => Enumerable.Range(1, 1592).Select(n =>
        WorkRecord.Of(EntryId.Of($"{month}-{n}"), OrganizationId.Of(n), "performance", new LocalDate(year, month, 15)).Quantity(points(n)).Verified());
}
