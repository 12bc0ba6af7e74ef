using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Proposals;

public sealed class ProposalRecordsTests
{
    [Fact]
    public void Signers_are_recorded_with_role_number_and_position()
    {
        Proposal filed = Files.Filed(ProposalDraft.Of(
            ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Joint(Files.Member(1), Files.Member(2), Files.Member(3)), Files.Day(1, 10)));

        WorkRecord third = Written(filed).Single(record => record.Subject == Files.Member(3) && record.Kind == RecordKinds.ProposalFiled);

        third.Date.Should().Be(Files.Day(2, 1));
        third.About.Should().Be(ItemId.Of(1));
        third.Attributes.Select(attribute => attribute.ToString()).Should().Equal(
            "part=sponsor", "position=3", "proposal=proposal:1", "proposalForm=joint", "proposalKind=proposal", "role=other", "signers=3");
        Written(filed).Where(record => record.Subject.Kind == SubjectKinds.Member).Select(record => (record.Kind, Role(record))).Should().BeEquivalentTo(new[]
        {
            ("proposal.submitted", "first"), ("proposal.submitted", "other"), ("proposal.submitted", "other"),
            ("proposal.filed", "first"), ("proposal.filed", "other"), ("proposal.filed", "other"),
        });
    }

    [Fact]
    public void Who_signs_later_is_credited_on_that_day_and_all_know_the_full_number()
    {
        WorkRecord[] records = Written(Files.Submitted().After(ProposalActions.CoSign(Files.Member(2), Files.Day(1, 15))));

        records.Where(record => record.Subject.Kind == SubjectKinds.Member).Select(record => (record.Subject, record.Date, Role(record))).Should().Equal(
            (Files.Member(1), Files.Day(1, 10), "first"), (Files.Member(2), Files.Day(1, 15), "other"));
    }

    [Fact]
    public void Who_came_through_a_merger_put_forward_the_other_one()
    {
        Proposal kept = Files.Submitted(Files.Draft(2)).MergeInto(
            Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Sole(Files.Member(5)), Files.Day(1, 10))), Files.Day(1, 15)).ValueOrThrow().Kept
            .After(ProposalActions.Examine(Files.Day(1, 20)), ProposalActions.File(Files.Day(2, 1)));

        Written(kept).Where(record => record.Subject == Files.Member(1)).Select(record => record.Kind).Should().Equal(RecordKinds.ProposalFiled);
    }

    [Fact]
    public void Writers_of_a_collective_proposal_share_among_themselves()
    {
        Proposal filed = Files.Filed(ProposalDraft.Of(
            ProposalId.Of(1), ProposalKinds.Proposal, Sponsors.Collective(Files.Conference).WrittenBy(Files.Member(1), Files.Member(2)), Files.Day(1, 10)));

        WorkRecord[] submitted = [.. Written(filed).Where(record => record.Kind == RecordKinds.ProposalSubmitted)];
        submitted.Select(record => (record.Subject, Role(record))).Should().BeEquivalentTo(new[]
        {
            ((SubjectId)ProposalId.Of(1), null), (Files.Conference, "sole"), (Files.Member(1), "first"), (Files.Member(2), "other"),
        });
        submitted.Select(record => Code(record, RecordAttributes.ProposalForm)).Distinct().Should().Equal("collective");
    }

    [Fact]
    public void Conversion_credits_the_sponsor_once()
    {
        ProposalConversion conversion = Files.Submitted().After(ProposalActions.Examine(Files.Day(1, 20)))
            .Convert(ProposalId.Of(100), ProposalKinds.OpinionReport, Files.Day(1, 25)).ValueOrThrow();

        WorkRecord[] ofMember = [.. Written(conversion.Ended, Proposal.Submit(conversion.Draft).ValueOrThrow()).Where(record => record.Subject == Files.Member(1))];

        // 2 points for the opinion, and not 4 for the proposal besides.
        ofMember.Select(record => record.Kind).Should().Equal(RecordKinds.OpinionProvided);
        ofMember.Single().About.Should().Be(ItemId.Of(1), "it is the same matter");
        Written(conversion.Ended).Should().ContainSingle().Which.Attributes.Select(one => one.ToString()).Should().Contain("into=proposal:100");
        ofMember.Single(record => record.Kind == RecordKinds.OpinionProvided).Attributes.Select(one => one.ToString()).Should().Contain("convertedFrom=proposal:1");
    }

    [Fact]
    public void Opinion_report_is_provided_submitted_and_adopted_by_several_bodies()
    {
        Proposal report = Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.OpinionReport, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10)))
            .After(ProposalActions.Review(Files.Member(2), ProposalRoles.Reviewer, Files.Day(1, 12)), ProposalActions.SubmitUpward(Files.Day(1, 13)))
            .Adopt(Adoption.By(OrganizationId.Of("cppcc"), "province", Files.Day(3, 1)).As("provincialCppcc")).Value!
            .Adopt(Adoption.By(OrganizationId.Of("uf"), "province", Files.Day(4, 1)).As("provincialUnitedFront").In(AdoptionWays.Combined)).Value!;

        WorkRecord[] ofMember = [.. Written(report).Where(record => record.Subject == Files.Member(1))];

        ofMember.Select(record => (record.Kind, Code(record, RecordAttributes.Adopter), Code(record, "level"), Code(record, "way"))).Should().BeEquivalentTo(new (string, string?, string?, string?)[]
        {
            ("opinion.provided", null, null, null), ("opinion.submitted", null, null, null),
            ("opinion.adopted", "provincialCppcc", "province", "single"), ("opinion.adopted", "provincialUnitedFront", "province", "combined"),
        });
        ofMember.Select(record => record.About).Distinct().Should().Equal(ItemId.Of(1));
    }

    [Fact]
    public void Units_are_recorded_with_what_they_did()
    {
        ProposalRegulation regulation = ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None.Within(HandlingDuties.Reply, DateLength.Months(1)));
        Proposal handled = Files.WithWater(Files.Draft(1, Suggestion.Of("s1")), regulation).After(
                ProposalActions.Contact(Files.Water, ContactPhases.Start, Files.Day(2, 5)),
                ProposalActions.Reply(Files.Water, ReplyResults.Solved, Files.Day(3, 4)),
                ProposalActions.Rate(Files.Member(1), Files.Water, Satisfactions.Very, Files.Day(3, 5)))
            .Adopt(Adoption.By(Files.Water, "city", Files.Day(3, 4)).OfSuggestion("s1")).Value!
            .Supervise(Supervision.Of(ItemId.Of("visit"), SupervisionKinds.SiteVisit, Files.Conference, Files.Day(3, 1))).Value!;

        WorkRecord[] records = Written(handled);

        records.Where(record => record.Subject == Files.Water).Select(record => record.Kind).Should().BeEquivalentTo(
            RecordKinds.HandlingAssigned, RecordKinds.HandlingContacted, RecordKinds.SuggestionAdopted, RecordKinds.HandlingReplied, RecordKinds.HandlingRated);
        WorkRecord replied = records.Single(record => record.Kind == RecordKinds.HandlingReplied);
        Code(replied, RecordAttributes.InTime).Should().Be("no", "a month after 3 February is 3 March");
        Code(replied, RecordAttributes.Counted).Should().Be("yes", "this regulation sets no conditions");
        records.Single(record => record.Subject == Files.Member(1) && record.Kind == RecordKinds.HandlingRated).Attributes.Select(one => one.ToString())
            .Should().Contain("unit=handlingUnit:water");
        records.Single(record => record.Kind == RecordKinds.ProposalSupervised).Attributes.Select(one => one.ToString()).Should().Contain("occasion=item:visit");
    }

    [Fact]
    public void Winner_of_a_topic_is_recorded()
    {
        SubjectId team = SubjectId.Of(SubjectKinds.Team, "harbour");
        Proposal topic = Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.ResearchTopic, Sponsors.Collective(Files.Conference), Files.Day(1, 10)))
            .After(ProposalActions.Bid(team, Files.Member(4), Files.Day(1, 20)), ProposalActions.Award(team, Files.Day(2, 1)), ProposalActions.Deliver(team, Files.Day(9, 1)))
            .Adopt(Adoption.By(Files.Conference, "city", Files.Day(10, 1))).Value!;

        Written(topic).Where(record => record.Subject == team).Select(record => record.Kind).Should().BeEquivalentTo(
            RecordKinds.ResearchBid, RecordKinds.ResearchAwarded, RecordKinds.ResearchDelivered, RecordKinds.ResearchAdopted);
        Written(topic).Where(record => record.Subject == Files.Member(4)).Select(record => record.Kind).Should().BeEquivalentTo(
            RecordKinds.ResearchAwarded, RecordKinds.ResearchDelivered, RecordKinds.ResearchAdopted);
    }

    [Fact]
    public void Report_that_is_kept_is_recorded_as_kept()
    {
        Proposal kept = Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.OpinionReport, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10))).After(
            ProposalActions.Review(Files.Member(2), ProposalRoles.Reviewer, Files.Day(1, 12)), StepTaken.Of(ProposalSteps.Keep, Files.Day(1, 13)).By(ProposalRoles.Office));

        Written(kept).Where(record => record.Subject == Files.Member(1)).Select(record => record.Kind).Should().BeEquivalentTo(RecordKinds.OpinionProvided, RecordKinds.OpinionKept);
    }

    [Fact]
    public void Instrument_is_recorded_when_it_is_proposed_and_when_it_is_issued()
    {
        SubjectId members = OrganizationId.Of("members");
        Proposal issued = Files.Submitted(ProposalDraft.Of(ProposalId.Of(1), ProposalKinds.Instrument, Sponsors.Collective(members), Files.Day(1, 9))).After(
            StepTaken.Of(InstrumentProcedures.Suggest, Files.Day(1, 9)),
            StepTaken.Of(InstrumentProcedures.Initiate, Files.Day(1, 11)).By(InstrumentProcedures.Members),
            StepTaken.Of(InstrumentProcedures.Resolve, Files.Day(1, 11)).By(InstrumentProcedures.Plenary),
            StepTaken.Of(InstrumentProcedures.Draft, Files.Day(1, 23)).By(InstrumentProcedures.Office),
            Consulted(1), Consulted(2), Consulted(3), Consulted(4),
            StepTaken.Of(InstrumentProcedures.Decide, Files.Day(2, 19)).By(InstrumentProcedures.PartyGroup),
            StepTaken.Of(InstrumentProcedures.Consider, Files.Day(2, 21)).By(InstrumentProcedures.SecretaryMeeting),
            StepTaken.Of(InstrumentProcedures.Approve, Files.Day(2, 22)).By(InstrumentProcedures.StandingCommittee),
            StepTaken.Of(InstrumentProcedures.Issue, Files.Day(2, 26)).By(InstrumentProcedures.PartyCommittee));

        Written(issued).Where(record => record.Subject == members).Select(record => (record.Kind, record.Date)).Should().BeEquivalentTo(new[]
        {
            (RecordKinds.InstrumentProposed, Files.Day(1, 9)), (RecordKinds.InstrumentIssued, Files.Day(2, 26)),
        });
    }

    [Fact]
    public void What_is_written_later_replaces_what_was_written_before()
    {
        Proposal submitted = Files.Submitted();
        WorkLedgerBuilder builder = new();
        submitted.WriteRecords(builder);
        submitted.After(ProposalActions.CoSign(Files.Member(2), Files.Day(1, 15))).WriteRecords(builder);

        Checked<WorkLedger> ledger = builder.Build();

        ledger.HasErrors.Should().BeFalse();
        ledger.Value!.RecordsOf(Files.Member(1)).Select(Role).Should().Equal("first");
    }

    [Fact]
    public void Keys_of_any_length_and_with_any_sign_can_be_written()
    {
        Proposal odd = Files.Submitted(ProposalDraft.Of(ProposalId.Of(new string('@', 64)), ProposalKinds.Proposal, Sponsors.Sole(Files.Member(1)), Files.Day(1, 10)));

        Written(odd).Should().HaveCount(2);
    }

    private static StepTaken Consulted(int body) =>
        StepTaken.Of(InstrumentProcedures.Consult, Files.Day(2, 3)).By(OrganizationId.Of(body), InstrumentProcedures.ConsultedBody);

    private static string? Role(WorkRecord record) => Code(record, RecordAttributes.Role);

    private static string? Code(WorkRecord record, string name) => record.Attributes.SingleOrDefault(attribute => attribute.Name == name)?.Text;

    private static WorkRecord[] Written(params Proposal[] proposals)
    {
        WorkLedgerBuilder builder = new();
        foreach (Proposal proposal in proposals)
        {
            proposal.WriteRecords(builder);
            proposal.WriteRecords(builder);
        }

        Checked<WorkLedger> ledger = builder.Build();
        ledger.Findings.Select(finding => finding.Kind).Should().Equal([DomainFindings.RecordsRepeated], "writing again changes nothing");
        return [.. ledger.Value!.Subjects.SelectMany(ledger.Value.RecordsOf)];
    }
}
