using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PD-1", "由倡议到批转的文件", "An instrument from initiative to forwarded decision", typeof(InstrumentProcedures), typeof(Course), typeof(StepTaken))]
public sealed class Pd01InstrumentTests
{
    // The report masks the year; 2012 is ours. So are the four bodies and their days of early February.
    private const int Year = 2012;

    private static readonly StepTaken[] AsReported =
    [
        StepTaken.Of(InstrumentProcedures.Suggest, Day(1, 9)).By(MemberId.Of(1), InstrumentProcedures.Members),
        StepTaken.Of(InstrumentProcedures.Initiate, Day(1, 11)).By(OrganizationId.Of("members"), InstrumentProcedures.Members),
        StepTaken.Of(InstrumentProcedures.Resolve, Day(1, 11)).By(OrganizationId.Of("plenary"), InstrumentProcedures.Plenary),
        StepTaken.Of(InstrumentProcedures.Draft, Day(1, 23)).By(OrganizationId.Of("office"), InstrumentProcedures.Office),
        Consulted("discipline", 1),
        Consulted("organization", 2),
        Consulted("propaganda", 3),
        Consulted("united-front", 6),
        StepTaken.Of(InstrumentProcedures.Decide, Day(2, 19)).By(OrganizationId.Of("party-group"), InstrumentProcedures.PartyGroup),
        StepTaken.Of(InstrumentProcedures.Consider, Day(2, 21)).By(OrganizationId.Of("secretaries"), InstrumentProcedures.SecretaryMeeting),
        StepTaken.Of(InstrumentProcedures.Approve, Day(2, 22)).By(OrganizationId.Of("standing"), InstrumentProcedures.StandingCommittee),
        StepTaken.Of(InstrumentProcedures.Issue, Day(2, 26)).By(OrganizationId.Of("city-committee"), InstrumentProcedures.PartyCommittee).With("addressed", 178),
    ];

    private static readonly Course Open = Course.Begin(InstrumentProcedures.Rising, ItemId.Of("instrument-1"), Day(1, 9));

    [Fact]
    public void It_rises_from_a_suggestion_on_9_January_to_issue_on_26_February()
    {
        Course course = Open.After(AsReported);

        course.IsEnded.Should().BeTrue();
        course.History.Where(taken => taken.Step != InstrumentProcedures.Consult).Select(taken => taken.On)
            .Should().Equal(Day(1, 9), Day(1, 11), Day(1, 11), Day(1, 23), Day(2, 19), Day(2, 21), Day(2, 22), Day(2, 26));
        course.History[course.History.Count - 1].Find("addressed")!.Number.Should().Be(178);
    }

    [Fact]
    public void Every_day_has_its_state()
    {
        Course course = Open.After(AsReported);

        course.StateOn(Day(1, 10)).Should().Be("suggested");
        course.StateOn(Day(1, 11)).Should().Be("resolved");
        course.StateOn(Day(2, 20)).Should().Be("decided");
        course.StateOn(Day(2, 25)).Should().Be("approved");
    }

    [Fact]
    public void The_party_group_decides_only_when_four_bodies_were_consulted_in_writing()
    {
        Course three = Open.After(AsReported[..7]);

        three.CanDo(AsReported[8]).Kinds().Should().Equal(DomainFindings.PartiesMissing);
        three.After(Consulted("discipline", 6)).CanDo(AsReported[8]).Kinds().Should().Equal(DomainFindings.PartiesMissing);
    }

    [Fact]
    public void Each_step_is_taken_by_the_right_body()
    {
        Course course = Open.After(AsReported[0]);
        foreach (StepTaken step in AsReported.Skip(1))
        {
            course.CanDo(step.By(OrganizationId.Of("stranger"), "stranger")).Kinds().Should().Equal(DomainFindings.RoleNotAllowed);
            course = course.After(step);
        }
    }

    private static StepTaken Consulted(string body, int day) =>
        StepTaken.Of(InstrumentProcedures.Consult, Day(2, day)).By(OrganizationId.Of(body), InstrumentProcedures.ConsultedBody);

    private static LocalDate Day(int month, int day) => new(Year, month, day);
}
