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
    public void Records_of_somebody_unknown_are_named_by_their_entries()
    {
        Finding finding = Evaluate(withMember: true, [.. Enumerable.Range(1, 7).Select(n => Talk(9, n))]).Report.Findings
            .Single(f => f.Kind == RulesFindings.UnknownSubject);

        finding.Text(Language.English).Should().EndWith(
            "organization:9 is not in the roster, and its records were left out (records: 7; e1, e2, e3, e4, e5, \u2026 (+2)); add it to the roster or correct the records.");
        finding.Text(Language.Chinese).Should().Contain("共 7 条：e1, e2, e3, e4, e5, \u2026 (+2)");
        finding.Place.Entry.Should().BeNull();
    }

    [Fact]
    public void Only_record_of_somebody_unknown_is_the_place() =>
        Evaluate(withMember: true, Talk(9, 4)).Report.Findings.Single(f => f.Kind == RulesFindings.UnknownSubject)
            .Place.Entry.Should().Be(EntryId.Of("e4"));

    [Fact]
    public void Roster_without_members_is_not_asked_for_one_but_their_records_are_noted()
    {
        Evaluation run = Evaluate(withMember: false, Talk(1, 1), Talk(MemberId.Of("m9"), "x"), Talk(MemberId.Of("m8"), "y"), Talk(SubjectId.Of("team", "3"), "z"));

        run.Report.Findings.Should().NotContain(f => f.Kind == RulesFindings.UnknownSubject);
        run.Report.Findings.Single(f => f.Kind == RulesFindings.SubjectsNotJudged).Text(Language.English).Should().Be(
            "The policy judges organization; records of member, team, of which the roster has none, were not counted "
            + "(records: 3; member:m8 y, member:m9 x, team:3 z): if they should be, add those to the roster, or judge them by a policy of their own.");
    }

    [Fact]
    public void Records_of_members_whom_the_roster_knows_are_not_noted() =>
        Evaluate(withMember: true, Talk(1, 1), Talk(MemberId.Of("m1"), "x")).Report.Findings
            .Should().NotContain(f => f.Kind == RulesFindings.SubjectsNotJudged || f.Kind == RulesFindings.UnknownSubject);

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

    private static WorkRecord Talk(SubjectId subject, string entry) =>
        WorkRecord.Of(EntryId.Of(entry), subject, "talk", new LocalDate(2025, 3, 1)).With("level", "city").With("hours", 1m);

    private static WorkRecord Record(int organization, string kind) =>
        WorkRecord.Of(EntryId.Of("k"), OrganizationId.Of(organization), kind, new LocalDate(2025, 3, 1));
}
