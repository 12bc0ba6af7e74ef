using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class KnownProceduresTests
{
    private static readonly OrganizationId Body = OrganizationId.Of("b");

    [Fact]
    public void A_campaign_has_four_phases_and_none_is_skipped()
    {
        Course course = Begin(CampaignProcedures.FourPhases);
        course.Against(Of(CampaignProcedures.Mobilise, 1, 5)).Should().Equal(DomainFindings.EarlierStepMissing);
        course = course.Then(Of(CampaignProcedures.FormGroup, 1, 3)).Then(Of(CampaignProcedures.Mobilise, 1, 5));
        course.Against(Of(CampaignProcedures.FindGaps, 2, 1)).Should().Equal(DomainFindings.StepInOtherState);

        course = course.Then(Of(CampaignProcedures.Study, 3, 1))
            .Then(Of(CampaignProcedures.Check, 3, 9).By(MemberId.Of(7), CampaignProcedures.Leader).With(CampaignProcedures.Branch, OrganizationId.Of(3)))
            .Then(Of(CampaignProcedures.FindGaps, 6, 1)).Then(Of(CampaignProcedures.SetMeasures, 9, 1)).Then(Of(CampaignProcedures.Conclude, 12, 20));

        course.IsEnded.Should().BeTrue();
        course.StateOn(Day(7, 1)).Should().Be("findingGaps");
    }

    [Fact]
    public void A_topic_is_set_reported_discussed_and_fixed_in_this_order()
    {
        Course course = Begin(TopicProcedures.Selection);
        course.Against(Of(TopicProcedures.Fix, 1, 2).By(Body, TopicProcedures.ChairMeeting)).Should().Equal(DomainFindings.StepInOtherState);
        course.Against(Of(TopicProcedures.Set, 1, 2).By(Body, TopicProcedures.Member)).Should().Equal(DomainFindings.RoleNotAllowed);

        course = course.Then(Of(TopicProcedures.Set, 1, 2).By(Body, TopicProcedures.PartyCommittee));
        course.Against(Of(TopicProcedures.Report, 1, 9).By(Body, TopicProcedures.SpecialCommittee)).Should().Equal(DomainFindings.RolesMissing);
        course = course.Then(Of(TopicProcedures.Set, 1, 3).By(Body, TopicProcedures.Government))
            .Then(Of(TopicProcedures.Report, 1, 9).By(Body, TopicProcedures.SpecialCommittee)).Then(Of(TopicProcedures.Report, 1, 10).By(OrganizationId.Of("c"), TopicProcedures.SpecialCommittee))
            .Then(Of(TopicProcedures.Discuss, 2, 1).By(MemberId.Of(1), TopicProcedures.Member))
            .Then(Of(TopicProcedures.Fix, 2, 9).By(Body, TopicProcedures.ChairMeeting));
        course.Against(Of(TopicProcedures.Settle, 2, 10)).Should().Equal(DomainFindings.RolesMissing);
        course = course.Then(Of(TopicProcedures.Fix, 2, 10).By(OrganizationId.Of("p"), TopicProcedures.Party)).Then(Of(TopicProcedures.Settle, 2, 10));

        course.State.Should().Be("fixed");
    }

    [Fact]
    public void A_topic_goes_from_the_committee_to_the_departments_in_four_steps()
    {
        Course course = Begin(TopicProcedures.Adoption)
            .Then(Of(TopicProcedures.Set, 1, 2).By(Body, TopicProcedures.PartyCommittee))
            .Then(Of(TopicProcedures.Deliberate, 3, 2).By(Body, TopicProcedures.Conference));
        course.Against(Of(TopicProcedures.CarryOut, 4, 1).By(Body, TopicProcedures.Department)).Should().Equal(DomainFindings.StepInOtherState);

        course.Then(Of(TopicProcedures.Adopt, 4, 1).By(Body, TopicProcedures.Government)).Then(Of(TopicProcedures.CarryOut, 9, 1).By(Body, TopicProcedures.Department))
            .History.Select(taken => taken.Step).Should().Equal("set", "deliberate", "adopt", "carryOut");
        course.Then(Of(TopicProcedures.Decline, 4, 1).By(Body, TopicProcedures.Government)).IsEnded.Should().BeTrue();
    }

    [Fact]
    public void An_instrument_rises_from_initiative_to_forwarded_decision()
    {
        // Suggested on 9 January, initiative and resolution on 11 January, draft on 23 January, four bodies in early February (the days are ours), then 19, 21, 22 and 26 February.
        Course course = Begin(InstrumentProcedures.Rising).Then(Of(InstrumentProcedures.Suggest, 1, 9))
            .Then(Of(InstrumentProcedures.Initiate, 1, 11).By(Body, InstrumentProcedures.Members))
            .Then(Of(InstrumentProcedures.Resolve, 1, 11).By(Body, InstrumentProcedures.Plenary))
            .Then(Of(InstrumentProcedures.Draft, 1, 23).By(Body, InstrumentProcedures.Office));
        foreach (int body in new[] { 1, 2, 3 })
        {
            course = course.Then(Of(InstrumentProcedures.Consult, 2, body).By(OrganizationId.Of(body), InstrumentProcedures.ConsultedBody));
        }

        course.Against(Of(InstrumentProcedures.Decide, 2, 19).By(Body, InstrumentProcedures.PartyGroup)).Should().Equal(DomainFindings.PartiesMissing);
        course.Against(Of(InstrumentProcedures.Consider, 2, 21).By(Body, InstrumentProcedures.PartyGroup)).Should().Equal(DomainFindings.StepInOtherState, DomainFindings.RoleNotAllowed);

        course = course.Then(Of(InstrumentProcedures.Consult, 2, 4).By(OrganizationId.Of(4), InstrumentProcedures.ConsultedBody))
            .Then(Of(InstrumentProcedures.Decide, 2, 19).By(Body, InstrumentProcedures.PartyGroup))
            .Then(Of(InstrumentProcedures.Consider, 2, 21).By(Body, InstrumentProcedures.SecretaryMeeting))
            .Then(Of(InstrumentProcedures.Approve, 2, 22).By(Body, InstrumentProcedures.StandingCommittee))
            .Then(Of(InstrumentProcedures.Issue, 2, 26).By(Body, InstrumentProcedures.PartyCommittee).With("addressed", 178));

        course.IsEnded.Should().BeTrue();
        course.StateOn(Day(2, 20)).Should().Be("decided");
    }

    [Fact]
    public void A_new_draft_is_consulted_on_anew()
    {
        StepTaken draft = Of(InstrumentProcedures.Draft, 1, 23).By(Body, InstrumentProcedures.Office);
        Course course = Begin(InstrumentProcedures.Rising).Then(Of(InstrumentProcedures.Suggest, 1, 9))
            .Then(Of(InstrumentProcedures.Initiate, 1, 11).By(Body, InstrumentProcedures.Members))
            .Then(Of(InstrumentProcedures.Resolve, 1, 11).By(Body, InstrumentProcedures.Plenary)).Then(draft);
        foreach (int body in new[] { 1, 2, 3, 4 })
        {
            course = course.Then(Of(InstrumentProcedures.Consult, 1, 23).By(OrganizationId.Of(body), InstrumentProcedures.ConsultedBody));
        }

        course.Then(draft).CanDo(Of(InstrumentProcedures.Decide, 2, 19).By(Body, InstrumentProcedures.PartyGroup)).Single()
            .Text(Language.English).Should().Contain("there are 0");
    }

    [Fact]
    public void Every_role_paper_and_value_that_a_known_procedure_asks_for_has_a_title()
    {
        ProcedureStep[] steps = [.. Known().SelectMany(procedure => procedure.Steps)];
        IEnumerable<string> asked = steps.SelectMany(step => step.Roles).Concat(steps.SelectMany(step => step.Conditions).SelectMany(Words));

        asked.Distinct().Where(code => StepWords.Word(code).Chinese == code).Should().BeEmpty();
    }

    [Fact]
    public void No_known_step_that_another_one_compares_takers_with_is_taken_by_nobody()
    {
        (Procedure Procedure, string Step)[] compared =
        [
            .. Known().SelectMany(procedure => procedure.Steps.SelectMany(step => step.Conditions)
                .Where(need => need.Kind is NeedKind.SameActor or NeedKind.OtherActor).Select(need => (procedure, need.Name))).Distinct(),
        ];

        compared.Select(one => one.Step).Should().Contain(new[] { ProposalSteps.Write, RefresherProcedures.Propose, "report" });
        foreach ((Procedure procedure, string step) in compared)
        {
            Begin(procedure).Against(Of(step, 1, 1).By("anyone")).Should().Contain(DomainFindings.ActorNotNamed);
            Begin(procedure).Against(Of(step, 1, 1).By(Body, "anyone")).Should().NotContain(DomainFindings.ActorNotNamed);
        }
    }

    [Fact]
    public void Every_known_procedure_is_titled_in_both_languages_and_drawn()
    {
        IEnumerable<Procedure> known = Known();

        known.Should().NotBeEmpty();
        known.Select(procedure => procedure.Code).Should().OnlyHaveUniqueItems();
        foreach (Procedure procedure in known)
        {
            foreach (LocalizedText title in procedure.States.Select(state => state.Title).Concat(procedure.Steps.Select(step => step.Title)).Append(procedure.Title))
            {
                title.Chinese.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
                title.English.Should().MatchRegex("^[ -~]+$");
            }

            procedure.Mermaid(Language.Chinese).Should().StartWith("stateDiagram-v2\n");
        }
    }

    private static Procedure[] Known() =>
    [
        .. typeof(Procedure).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(Procedure) && property.GetMethod!.IsStatic)
            .Select(property => (Procedure)property.GetValue(null)!),
        EvaluationProcedures.Round(DateLength.Days(5)),
    ];

    private static IEnumerable<string> Words(Need need) => need.Kind switch
    {
        NeedKind.Any or NeedKind.All or NeedKind.Not => need.Parts.SelectMany(Words),
        NeedKind.DoneIn => need.Roles,
        NeedKind.Done or NeedKind.SameActor or NeedKind.OtherActor or NeedKind.NotAfter => [],
        NeedKind.MoreThanShare or NeedKind.AtLeastShare => [need.Name, need.Other],
        _ => [need.Name],
    };

    private static Course Begin(Procedure procedure) => Course.Begin(procedure, ItemId.Of("i"), Day(1, 1));

    private static StepTaken Of(string step, int month, int day) => StepTaken.Of(step, Day(month, day));

    private static LocalDate Day(int month, int day) => new(2009, month, day);
}
