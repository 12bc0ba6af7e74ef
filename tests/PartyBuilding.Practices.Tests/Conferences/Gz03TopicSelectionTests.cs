using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-3", "选题四步：点题、报题、议题、定题", "Topics are set, reported, discussed and fixed", typeof(TopicProcedures), typeof(Course), typeof(StepTaken))]
public sealed class Gz03TopicSelectionTests
{
    // The days are ours; the report gives the order.
    private static readonly StepTaken[] InOrder =
    [
        StepTaken.Of(TopicProcedures.Set, new LocalDate(2012, 12, 3)).By(OrganizationId.Of("city-committee"), TopicProcedures.PartyCommittee),
        StepTaken.Of(TopicProcedures.Set, new LocalDate(2012, 12, 5)).By(OrganizationId.Of("city-government"), TopicProcedures.Government),
        StepTaken.Of(TopicProcedures.Report, new LocalDate(2012, 12, 20)).By(OrganizationId.Of("committee-1"), TopicProcedures.SpecialCommittee),
        StepTaken.Of(TopicProcedures.Report, new LocalDate(2012, 12, 20)).By(OrganizationId.Of("committee-2"), TopicProcedures.SpecialCommittee),
        StepTaken.Of(TopicProcedures.Discuss, new LocalDate(2013, 1, 8)).By(MemberId.Of(7), TopicProcedures.Member),
        StepTaken.Of(TopicProcedures.Fix, new LocalDate(2013, 1, 20)).By(OrganizationId.Of("chairs"), TopicProcedures.ChairMeeting),
        StepTaken.Of(TopicProcedures.Fix, new LocalDate(2013, 1, 20)).By(OrganizationId.Of("party-1"), TopicProcedures.Party),
        StepTaken.Of(TopicProcedures.Settle, new LocalDate(2013, 1, 20)),
    ];

    private static readonly Course Open = Course.Begin(TopicProcedures.Selection, ItemId.Of("topics-2013"), new LocalDate(2012, 12, 1));

    [Fact]
    public void Topics_are_set_reported_discussed_and_fixed()
    {
        Course course = Open.After(InOrder);

        course.IsEnded.Should().BeTrue();
        course.StateOn(new LocalDate(2012, 12, 31)).Should().Be("reported");
    }

    [Fact]
    public void Committee_and_government_both_set_before_anybody_reports()
    {
        foreach (StepTaken one in InOrder[..2])
        {
            Open.After(one).CanDo(InOrder[2]).Kinds().Should().Equal(DomainFindings.RolesMissing);
        }
    }

    [Fact]
    public void Chairs_meeting_and_parties_both_fix_in_either_order()
    {
        Course discussed = Open.After(InOrder[..5]);
        foreach (StepTaken one in InOrder[5..7])
        {
            discussed.After(one).CanDo(InOrder[7]).Kinds().Should().Equal(DomainFindings.RolesMissing);
        }

        discussed.After(InOrder[6], InOrder[5], InOrder[7]).State.Should().Be("fixed");
    }

    [Theory]
    [InlineData(0, TopicProcedures.Report, TopicProcedures.SpecialCommittee)]
    [InlineData(0, TopicProcedures.Fix, TopicProcedures.ChairMeeting)]
    [InlineData(2, TopicProcedures.Discuss, TopicProcedures.Member)]
    [InlineData(4, TopicProcedures.Fix, TopicProcedures.ChairMeeting)]
    public void No_stage_is_skipped(int done, string step, string role) =>
        Open.After(InOrder[..done]).CanDo(StepTaken.Of(step, new LocalDate(2013, 2, 1)).By(OrganizationId.Of("x"), role)).Kinds()
            .Should().Contain(DomainFindings.StepInOtherState);

    [Fact]
    public void Every_stage_belongs_to_its_body() =>
        Open.CanDo(StepTaken.Of(TopicProcedures.Set, new LocalDate(2012, 12, 3)).By(OrganizationId.Of("committee-1"), TopicProcedures.SpecialCommittee)).Kinds()
            .Should().Equal(DomainFindings.RoleNotAllowed);
}
