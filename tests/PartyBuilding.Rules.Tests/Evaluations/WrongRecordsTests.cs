using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>Records that the roster or the policy does not know are told with subject, entry and what was probably meant.</summary>
public sealed class WrongRecordsTests
{
    [Fact]
    public void Undeclared_value_of_one_record_names_its_subject_and_entry()
    {
        Finding finding = Found(RulesFindings.UndeclaredValue, Talk(1, 1), Talk(1, 2, "cty"));

        finding.Place.Subject.Should().Be((SubjectId)OrganizationId.Of(1));
        finding.Place.Entry.Should().Be(EntryId.Of("e2"));
        finding.Text(Language.English).Should().EndWith(
            "Records of talk have level = cty, which the policy does not declare (records: 1; organization:1 e2); correct the records or the policy.");
    }

    [Fact]
    public void Undeclared_value_of_many_records_names_five_and_says_how_many_more()
    {
        Finding finding = Found(RulesFindings.UndeclaredValue, [.. Enumerable.Range(1, 7).Select(n => Talk(1 + (n % 2), n, "cty"))]);

        // Seven records, by subject: e2, e4 and e6 of the first, e1, e3, e5 and e7 of the second.
        finding.Place.Subject.Should().BeNull();
        finding.Evidence.Single(e => e.Key == "records").Value.Should().Be(
            "organization:1 e2, organization:1 e4, organization:1 e6, organization:2 e1, organization:2 e3, \u2026 (+2)");
        finding.Text(Language.Chinese).Should().Contain("organization:1 e2").And.Contain("7");
    }

    [Fact]
    public void Kind_that_is_misspelt_names_the_nearest_declared() =>
        Found(RulesFindings.MisspeltKind, Record(1, "tlk")).Text(Language.English).Should().Be(
            "The policy does not declare the kind tlk, so it was not counted (records: 1); the nearest declared is talk, correct the records if that was meant.");

    [Fact]
    public void Kind_that_is_like_no_declared_one_is_only_noted() =>
        Found(RulesFindings.UndeclaredKinds, Record(1, "choir.sung")).Text(Language.English).Should().Be(
            "Kinds that the policy does not declare were not counted: choir.sung (records: 1).");

    [Theory]
    [InlineData("organization", true)]
    [InlineData("member", true)]
    [InlineData("team", false)]
    public void Subject_that_the_roster_should_know_is_reported_whatever_the_policy_judges(string kind, bool isReported)
    {
        WorkRecord stranger = WorkRecord.Of(EntryId.Of("x"), SubjectId.Of(kind, "9"), "talk", new LocalDate(2025, 3, 1)).With("level", "city").With("hours", 1m);

        Evaluate(withMember: true, stranger).Report.Findings.Where(f => f.Kind == RulesFindings.UnknownSubject)
            .Select(f => f.Place.Subject!.Value.ToString()).Should().Equal(isReported ? [kind + ":9"] : []);
    }

    [Fact]
    public void Roster_without_members_is_not_asked_for_one()
    {
        WorkRecord someone = WorkRecord.Of(EntryId.Of("x"), MemberId.Of("m9"), "talk", new LocalDate(2025, 3, 1)).With("level", "city").With("hours", 1m);

        Evaluate(withMember: false, someone).Report.Findings.Should().NotContain(f => f.Kind == RulesFindings.UnknownSubject);
    }

    private static Finding Found(FindingKind kind, params WorkRecord[] records) =>
        Evaluate(withMember: false, records).Report.Findings.Where(f => f.Kind == kind).Should().ContainSingle().Subject;

    private static Evaluation Evaluate(bool withMember, params WorkRecord[] records)
    {
        RosterBuilder roster = new();
        roster.Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1)));
        roster.Add(Organization.Of(OrganizationId.Of(2), "branch", new LocalDate(2015, 1, 1)));
        if (withMember)
        {
            roster.Add(Member.Of(MemberId.Of("m1")));
        }

        return Evaluator.Evaluate(
            DrawnPolicy.Head(Each.Of("talk")),
            new EvaluationInput(roster.Build().Value!, new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(), EvaluationPeriod.Year(2025)));
    }

    private static WorkRecord Talk(int organization, int number, string level = "city") => WorkRecord
        .Of(EntryId.Of("e" + number), OrganizationId.Of(organization), "talk", new LocalDate(2025, 3, number)).With("level", level).With("hours", 1m);

    private static WorkRecord Record(int organization, string kind) =>
        WorkRecord.Of(EntryId.Of("k"), OrganizationId.Of(organization), kind, new LocalDate(2025, 3, 1));
}
