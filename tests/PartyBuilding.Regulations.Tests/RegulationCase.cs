using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>One year of input for a regulation, written as a test reads: who, what, how often.</summary>
internal sealed class RegulationCase
{
    public const int Year = 2025;

    private static readonly OrganizationId Committee = OrganizationId.Of("committee");

    private readonly RosterBuilder roster = new RosterBuilder()
        .Add(Organization.Of(Committee, "committee", new LocalDate(1983, 1, 1)));

    private readonly WorkLedgerBuilder records = new();
    private readonly FactSheetBuilder facts = new();
    private readonly List<Review> reviews = new();
    private readonly List<EarlierResult> earlier = new();
    private readonly List<SubjectId> others = new();
    private EvaluationPeriod period = EvaluationPeriod.Year(Year);
    private WorkingCalendar calendar = WorkingCalendar.None;
    private int entries;

    public static LocalDate On(int month, int day = 10) => new(Year, month, day);

    public static OrganizationId Branch(string key) => OrganizationId.Of(key);

    public static MemberId Person(string key) => MemberId.Of(key);

    public RegulationCase WithBranch(string key, string kind = "branch", LocalDate? foundedOn = null)
    {
        roster.Add(Organization.Of(Branch(key), kind, foundedOn ?? new LocalDate(2000, 1, 1)).Under(Committee));
        return this;
    }

    public RegulationCase WithBranches(int count) =>
        Enumerable.Range(1, count).Aggregate(this, (all, n) => all.WithBranch(Number(n)));

    public RegulationCase WithMember(string key, LocalDate? joinedOn = null)
    {
        roster.Add(joinedOn is LocalDate joined ? Member.Of(Person(key)).Joined(joined) : Member.Of(Person(key)));
        roster.Add(Membership.Home(Person(key), Committee, DateSpan.From(new LocalDate(2000, 1, 1))));
        return this;
    }

    public RegulationCase WithMembers(OrganizationId home, int count)
    {
        for (var n = 1; n <= count; n++)
        {
            roster.Add(Member.Of(Person(home.Key + "." + Number(n))));
            roster.Add(Membership.Home(Person(home.Key + "." + Number(n)), home, DateSpan.From(new LocalDate(2000, 1, 1))));
        }

        return this;
    }

    public RegulationCase Record(SubjectId subject, string kind, Func<WorkRecord, WorkRecord>? with = null, LocalDate? on = null)
    {
        var record = WorkRecord.Of(NextEntry(), subject, kind, on ?? new LocalDate(period.End.Year, 3, 10));
        records.Add(with is null ? record : with(record));
        return this;
    }

    public RegulationCase Records(int count, SubjectId subject, string kind, Func<WorkRecord, WorkRecord>? with = null, LocalDate? on = null) =>
        Enumerable.Range(0, count).Aggregate(this, (all, _) => all.Record(subject, kind, with, on));

    public RegulationCase Fact(Fact fact)
    {
        facts.Add(fact);
        return this;
    }

    public RegulationCase Mark(SubjectId subject, string sheet, string group, SubjectId rater, decimal mark, LocalDate? on = null)
    {
        reviews.Add(Review.Of(NextEntry(), subject, sheet, group, rater, on ?? On(12)).Mark(mark));
        return this;
    }

    public RegulationCase Vote(SubjectId subject, string sheet, string group, SubjectId rater, string option)
    {
        reviews.Add(Review.Of(NextEntry(), subject, sheet, group, rater, On(12)).Vote(option));
        return this;
    }

    /// <summary>What was issued for the year before, by the policy of this code.</summary>
    public RegulationCase LastYear(SubjectId subject, string policy, Func<EarlierResult, EarlierResult> result)
    {
        earlier.Add(result(EarlierResult.Of(subject, policy, period.Previous())));
        return this;
    }

    /// <summary>What was issued so many years before, by the policy of this code.</summary>
    public RegulationCase Earlier(SubjectId subject, string policy, int back, Func<EarlierResult, EarlierResult> result)
    {
        var then = Enumerable.Range(0, back).Aggregate(period, (p, _) => p.Previous());
        earlier.Add(result(EarlierResult.Of(subject, policy, then)));
        return this;
    }

    /// <summary>What was issued for a quarter, by the policy of this code.</summary>
    public RegulationCase Quarter(SubjectId subject, string policy, int year, int quarter, Func<EarlierResult, EarlierResult> result)
    {
        earlier.Add(result(EarlierResult.Of(subject, policy, EvaluationPeriod.Quarter(year, quarter))));
        return this;
    }

    /// <summary>What was issued for the same year, by the policy of this code.</summary>
    public RegulationCase ThisYear(SubjectId subject, string policy, Func<EarlierResult, EarlierResult> result)
    {
        earlier.Add(result(EarlierResult.Of(subject, policy, period)));
        return this;
    }

    /// <summary>What another policy gives for the same period, by the input so far.</summary>
    public RegulationCase Issue(Policy policy)
    {
        earlier.AddRange(Evaluate(policy).Report.Subjects.Select(s =>
            EarlierResult.Of(s.Subject, policy.Id, period).WithScore(s.Score.Value!.Value).WithGrade(s.Grade!)));
        return this;
    }

    /// <summary>A subject that is neither organization nor member, such as a handling unit.</summary>
    public RegulationCase WithSubject(SubjectId subject)
    {
        others.Add(subject);
        return this;
    }

    /// <summary>Another period than the year.</summary>
    public RegulationCase During(EvaluationPeriod other)
    {
        period = other;
        return this;
    }

    /// <summary>With the days that are worked on.</summary>
    public RegulationCase Working(WorkingCalendar days)
    {
        calendar = days;
        return this;
    }

    /// <summary>The evaluation, once every explanation has been seen to give the score again.</summary>
    public Evaluation Evaluate(Policy policy)
    {
        var input = new EvaluationInput(roster.Build().ValueOrThrow(), records.Build().ValueOrThrow(), period)
            .With(facts.Build().ValueOrThrow())
            .With(reviews)
            .With(earlier)
            .WithSubjects(others)
            .With(calendar);
        var run = Evaluator.Evaluate(policy, input);
        Agreement.Differences(run, input).Should().BeEmpty("a slow and obvious evaluator says the same");
        foreach (var result in run.Report.Subjects)
        {
            var explanation = run.Explain(result.Subject);
            explanation.Score.Should().Be(result.Score);
            explanation.Grade.Should().Be(result.Grade);
            Recomputation.Of(explanation).Select(f => f.ToString()).Should().BeEmpty();
        }

        return run;
    }

    public SubjectResult Judge(Policy policy, SubjectId subject) => Evaluate(policy).Report.Of(subject);

    public static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private EntryId NextEntry() => EntryId.Of("e" + Number(++entries));
}
