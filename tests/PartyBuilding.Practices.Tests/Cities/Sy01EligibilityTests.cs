using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("SY-1", "任职资格：基层一线经历", "Appointment eligibility by service at the front line", typeof(Requirements), typeof(Appointment), typeof(Fact), typeof(Decision))]
public sealed class Sy01EligibilityTests
{
    private const string DeputySection = "districtDeputySection";
    private const string Head = "districtHead";
    private const string TownshipLeader = "townshipLeader";
    private const string FrontLine = "townshipFrontLine";
    private const string PovertyRelief = "povertyRelief";
    private const string Leadership = "townshipLeadership";
    private static readonly LocalDate Start = new(2014, 1, 1);
    private static readonly LocalDate Day = new(2016, 12, 31);
    private static readonly MemberId Candidate = MemberId.Of(1);
    private static readonly OrganizationId Township = OrganizationId.Of("township");

    private static readonly Policy Eligibility = Ours.Titled("eligibility", "任职资格", "Eligibility for appointment")
        .Judging(SubjectKinds.Member)
        .Using(Vocabulary.Empty
            .With(FactKind.OfCodes(
                "target",
                LocalizedText.Of("拟任职务", "Post in question"),
                Term.Of(DeputySection, LocalizedText.Of("区直部门副科职", "deputy section post in a district unit")),
                Term.Of(Head, LocalizedText.Of("区直部门正职", "head of a district unit")),
                Term.Of(TownshipLeader, LocalizedText.Of("乡镇领导", "township leader"))))
            .With(FactKind.OfNumbers(FrontLine, LocalizedText.Of("乡镇一线年限", "Years at a township's front line"), ValueRange.Of(0, 60)))
            .With(FactKind.OfFlags(Leadership, LocalizedText.Of("乡镇领导经历", "Has led a township")))
            .With(FactKind.OfFlags(PovertyRelief, LocalizedText.Of("扶贫一线经历", "Has served at the poverty-relief front line"))))
        .Next(Requirements.Of(
            Requirement.Of("two-years-at-the-front-line", If(DeputySection, Value.Of(FrontLine).IsAtLeast(2))),
            Requirement.Of("township-leadership", If(Head, Test.Of(Value.Of(Leadership), Comparison.Is(true)))),
            Requirement.Of("poverty-relief-front-line", If(TownshipLeader, Test.Of(Value.Of(PovertyRelief), Comparison.Is(true))))));

    [Theory]
    [InlineData(DeputySection, FrontLine, "2015-12-30", "two-years-at-the-front-line")]
    [InlineData(DeputySection, FrontLine, "2015-12-31", null)]
    [InlineData(DeputySection, Leadership, null, "two-years-at-the-front-line")]
    [InlineData(Head, FrontLine, null, "township-leadership")]
    [InlineData(Head, Leadership, null, null)]
    [InlineData(TownshipLeader, FrontLine, null, "poverty-relief-front-line")]
    [InlineData(TownshipLeader, PovertyRelief, null, null)]
    public void Refusal_names_the_missing_condition(string target, string served, string? until, string? missing)
    {
        LocalDate? end = until is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;

        Judged(target, served, end).Unmet.Select(one => one.Code).Should().Equal(missing is null ? [] : new[] { missing });
    }

    [Fact]
    public void Exception_in_principle_is_a_decision_with_reasons_beside_the_refusal()
    {
        SubjectResult refused = Judged(DeputySection, Leadership, null);

        Decision exception = Decision.Of(EntryId.Of("exception"), refused.Subject, "appointment", OrganizationId.Of("district"), Day, "appointed").Because("scarceSpecialist");

        refused.Unmet.Should().ContainSingle("the record of what is missing stays");
        exception.Reasons.Should().Equal("scarceSpecialist");
    }

    private static Condition If(string target, Condition needed) => Condition.Any(Condition.Not(Value.Of("target").Is(target)), needed);

    /// <summary>The candidate for a post after one spell in another; the roster counts the full years.</summary>
    private static SubjectResult Judged(string target, string served, LocalDate? end)
    {
        Roster roster = new RosterBuilder()
            .Add(Organization.Of(Township, OrganizationKinds.Committee, new LocalDate(2000, 1, 1)))
            .Join(Candidate, Township, new LocalDate(2010, 1, 1))
            .Add(Appointment.Of(Candidate, Township, served, end is LocalDate last ? DateSpan.Of(Start, last) : DateSpan.From(Start)))
            .Build().ValueOrThrow();
        FactSheet facts = new FactSheetBuilder()
            .Add(Fact.Of(Candidate, "target", target).During(DateSpan.Year(2016)))
            .Add(Fact.Of(Candidate, FrontLine, roster.YearsIn(Candidate, FrontLine, Day)).During(DateSpan.Year(2016)))
            .Add(Fact.Of(Candidate, Leadership, HasServed(roster, Leadership)).During(DateSpan.Year(2016)))
            .Add(Fact.Of(Candidate, PovertyRelief, HasServed(roster, PovertyRelief)).During(DateSpan.Year(2016)))
            .Build().ValueOrThrow();
        return Eligibility.Evaluated(roster, 2016, new WorkLedgerBuilder(), facts).Report.Find(Candidate)!.Value;
    }

    private static bool HasServed(Roster roster, string post) => roster.Appointments.Any(one => one.Member == Candidate && one.Post == post);
}
