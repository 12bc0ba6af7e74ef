using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("YN-1", "四同步、三年达标与党员积分", "Four things together, three years to the standard, members' points", typeof(Requirements), typeof(Window), typeof(Grades), typeof(Proportion))]
public sealed class Yn01StartedTogetherTests
{
    // Which four things start with an enterprise is ours.
    private static readonly string[] FourThings = ["organization", "members", "premises", "activities"];
    private static readonly LocalDate Since = new(2010, 1, 1);

    // 200 branches, of which 70, 150 and all 200 have reached the standard after each of three years: ours.
    private static readonly IReadOnlyList<OrganizationId> Branches = [.. Enumerable.Range(1, 200).Select(n => OrganizationId.Of(n))];
    private static readonly Roster City = Branches.Aggregate(new RosterBuilder(), (roster, branch) => roster.Add(Organization.Of(branch, OrganizationKinds.Branch, Since)))
        .Join(MemberId.Of(1), Branches[0], Since).Join(MemberId.Of(2), Branches[0], Since).Build().ValueOrThrow();

    [Fact]
    public void Thing_that_has_not_started_with_the_others_is_named()
    {
        Policy policy = Ours.Titled("four-together", "四同步", "Four things started together")
            .Using(Vocabulary.Empty
                .With(RecordKind.Of("start.made", LocalizedText.Of("启动", "Started"), "thing"))
                .With(AttributeKind.OfCodes("thing", LocalizedText.Of("事项", "Thing"), [.. FourThings.Select(thing => Term.Of(thing, LocalizedText.Of(thing, thing)))])))
            .Next(Requirements.Of([.. FourThings.Select(thing =>
                Requirement.Of(thing, Each.Of("start.made").Where(Condition.Has("thing", thing)).IsAtLeast(1)))]));

        EvaluationReport report = policy.Judged(City, 2013,
        [
            .. FourThings.Select((thing, n) => WorkRecord.Of(EntryId.Of(n + 1), Branches[0], "start.made", new LocalDate(2013, 3, 1)).With("thing", thing).Verified()),
            .. FourThings.Take(3).Select((thing, n) => WorkRecord.Of(EntryId.Of(n + 11), Branches[1], "start.made", new LocalDate(2013, 3, 1)).With("thing", thing).Verified()),
        ]);

        report.Find(Branches[0])!.Value.Unmet.Should().BeEmpty();
        report.Find(Branches[1])!.Value.Unmet.Select(one => one.Code).Should().Equal("activities");
    }

    [Fact]
    public void Share_of_branches_up_to_standard_rises_to_all_within_three_years()
    {
        Policy policy = Ours.Titled("standard", "支部达标", "Branches up to standard")
            .Using(Vocabulary.Empty
                .With(RecordKind.Of("standard.passed", LocalizedText.Of("达标验收通过", "Standard passed")))
                .WithGrade("standard", LocalizedText.Of("达标", "up to standard"))
                .WithGrade("below", LocalizedText.Of("未达标", "below")))
            .Next(Grades.OrElse("below").Band(GradeCase.Of(Each.Of("standard.passed").During(Window.LastYears(3)).IsAtLeast(1), "standard")));
        IEnumerable<WorkRecord> passed = Branches.Select((branch, n) =>
            WorkRecord.Of(EntryId.Of(n + 1), branch, "standard.passed", new LocalDate(n < 70 ? 2013 : n < 150 ? 2014 : 2015, 6, 1)).Verified());
        WorkLedger ledger = new WorkLedgerBuilder().AddRange(passed)
            .Covers("standard.passed", DateSpan.Of(new LocalDate(2011, 1, 1), new LocalDate(2015, 12, 31))).Build().ValueOrThrow();

        Proportion[] years = [.. new[] { 2013, 2014, 2015 }.Select(year =>
        {
            EvaluationReport report = Evaluator.Evaluate(policy, new EvaluationInput(City, ledger, EvaluationPeriod.Year(year))).Report;
            return Proportion.Of(report.Subjects.Count(one => one.Grade == "standard"), report.Count);
        })];

        // 70 / 200 = 35 %, 150 / 200 = 75 %, 200 / 200.
        years.Should().Equal(Proportion.Of(70, 200), Proportion.Of(150, 200), Proportion.Of(200, 200));
        years[2].Reaches(1m).Should().BeTrue();
    }

    [Fact]
    public void Members_earn_points()
    {
        // Two points an activity, ten a year at most; one for a service: ours.
        Policy policy = Ours.Titled("member-points", "党员积分", "Members' points")
            .Judging(SubjectKinds.Member)
            .Using(Vocabulary.Empty
                .With(RecordKind.Of("activity.attended", LocalizedText.Of("参加活动", "Activity attended")))
                .With(RecordKind.Of("service.given", LocalizedText.Of("志愿服务", "Service"))))
            .Scoring(Combine.Sum(Each.Of("activity.attended").Points(2).Capped(10), Each.Of("service.given").Points(1)));

        EvaluationReport report = policy.Judged(City, 2013, Enumerable.Range(1, 9).Select(n =>
            WorkRecord.Of(EntryId.Of(n), MemberId.Of(1), n <= 6 ? "activity.attended" : "service.given", new LocalDate(2013, n, 1)).Verified()));

        // Six activities are 12, capped at 10, and three services are 3.
        report.Find(MemberId.Of(1))!.Value.Score.Value.Should().Be(13);
        report.Find(MemberId.Of(2))!.Value.Score.Value.Should().Be(0);
    }
}
