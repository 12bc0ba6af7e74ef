using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <content>Proposals of every kind, and their courses.</content>
internal sealed partial class Showcase
{
    private const string Hard = "hard";

    private IEnumerable<Piece> Proposals()
    {
        Sponsors joint = Sponsors.Joint(Member(1), Member(2)).WrittenBy(Member(3));
        Proposal[] made =
        [
            .. Kinds(0, joint, isFull: true), .. Kinds(20, Sponsors.Collective(Organization(1)), isFull: false),
            .. Kinds(40, Sponsors.Team(Team).WithTeam(Member(4), Member(5)), isFull: false),
        ];
        return made.Select(one => new Piece(nameof(Proposal), one.WriteRecords))
            .Concat(made.Select((one, i) => new Piece(nameof(Course), ledger => one.Course.WriteRecords(ledger, _key(i + 1), 0))))
            .Append(new Piece(nameof(Course), ledger => WithPaper().WriteRecords(ledger, _key(made.Length + 1), 0)));
    }

    /// <summary>One of every kind, with or without what is said of some only.</summary>
    private IEnumerable<Proposal> Kinds(int from, Sponsors sponsors, bool isFull) =>
    [
        Handled(from + 1, sponsors, isFull), Merged(from + 3, sponsors), Motion(from + 4, sponsors), Adopted(from + 5, sponsors, isFull),
        KeptReport(from + 6, sponsors), Written(from + 7, sponsors), KeptItem(from + 8, sponsors), Instrument(from + 9, sponsors), Topic(from + 10, sponsors),
        GivenBack(from + 11, sponsors),
    ];

    private Proposal Handled(int number, Sponsors sponsors, bool isFull) => After(
            Submitted(Draft(number, ProposalKinds.Proposal, sponsors).Suggesting(Suggestion.Of("s1")), Deadlines),
            ProposalActions.Examine(Day(1, 20)),
            ProposalActions.File(Day(2, 1)),
            ProposalActions.Assign(Unit(1), HandlingRoles.Lead, Day(2, 3)),
            ProposalActions.Contact(Unit(1), ContactPhases.Start, Day(2, 5)),
            ProposalActions.Extend(Unit(1), Hard, Day(3, 1)),
            ProposalActions.Reply(Unit(1), ReplyResults.Solved, Day(3, 4)),
            ProposalActions.Rate(sponsors.First, Unit(1), Satisfactions.Very, Day(3, 5)))
        .Adopt(Adoption.By(Organization(1), "city", Day(3, 4)).OfSuggestion("s1")).ValueOrThrow()
        .Adopt(ByAdopter(Adoption.By(Organization(1), "province", Day(3, 6)).In(AdoptionWays.Speech), isFull)).ValueOrThrow()
        .Entitle(TitleAward.Of(ProposalTitles.Key, Organization(1), Day(3, 7)).At("city")).ValueOrThrow()
        .Entitle(TitleAward.Of(ProposalTitles.Excellent, Organization(1), Day(12, 1))).ValueOrThrow()
        .Supervise(Supervision.Of(Item(1), SupervisionKinds.SiteVisit, Organization(1), Day(3, 2))).ValueOrThrow();

    private Proposal Merged(int number, Sponsors sponsors) => Submitted(Draft(number, ProposalKinds.Proposal, sponsors))
        .MergeInto(Submitted(Draft(number + 100, ProposalKinds.Proposal, Sponsors.Sole(Member(9)))), Day(1, 25)).ValueOrThrow().Merged;

    private Proposal GivenBack(int number, Sponsors sponsors) => After(
        Submitted(Draft(number, ProposalKinds.Proposal, sponsors)),
        ProposalActions.Examine(Day(1, 20)),
        ProposalActions.File(Day(2, 1)),
        ProposalActions.Assign(Unit(1), HandlingRoles.Lead, Day(2, 3)),
        ProposalActions.Assign(Unit(2), HandlingRoles.Joint, Day(2, 4)),
        ProposalActions.AskToGiveBack(Unit(1), Day(2, 5)),
        ProposalActions.AnswerGiveBack(Unit(1), true, Day(2, 7)));

    private Proposal Motion(int number, Sponsors sponsors) => After(
            Submitted(Draft(number, ProposalKinds.Motion, sponsors)),
            ProposalActions.Examine(Day(1, 12)),
            StepTaken.Of(ProposalSteps.PutOnAgenda, Day(1, 13)).By(ProposalRoles.Congress),
            StepTaken.Of(ProposalSteps.Deliberate, Day(1, 14)).By(ProposalRoles.Congress),
            StepTaken.Of(ProposalSteps.Decide, Day(1, 15)).By(ProposalRoles.Congress))
        .Adopt(Adoption.By(Organization(1), "city", Day(6, 1))).ValueOrThrow();

    private Proposal Adopted(int number, Sponsors sponsors, bool isFull) => After(
            Submitted(isFull ? Report(number, sponsors).MadeFrom(ProposalId.Of(_key(2))).TakingUp(Item(9)) : Report(number, sponsors)),
            ProposalActions.Review(Member(8), ProposalRoles.Reviewer, Day(1, 12)),
            ProposalActions.SubmitUpward(Day(1, 13)))
        .Adopt(ByAdopter(Adoption.By(Organization(1), "province", Day(3, 1)), isFull)).ValueOrThrow();

    private Proposal KeptReport(int number, Sponsors sponsors) => After(
        Submitted(Draft(number, ProposalKinds.OpinionReport, sponsors)),
        ProposalActions.Review(Member(8), ProposalRoles.Reviewer, Day(1, 12)),
        StepTaken.Of(ProposalSteps.Keep, Day(1, 13)).By(ProposalRoles.Office));

    private Proposal Written(int number, Sponsors sponsors) => After(
            Submitted(Draft(number, ProposalKinds.InformationItem, sponsors)),
            ProposalActions.Write(Member(7), Day(1, 12)),
            ProposalActions.Review(Member(8), ProposalRoles.ViceChairInCharge, Day(1, 13)),
            ProposalActions.SubmitUpward(Day(1, 14)))
        .Adopt(Adoption.By(Organization(1), "city", Day(3, 1))).ValueOrThrow();

    private Proposal KeptItem(int number, Sponsors sponsors) => After(
        Submitted(Draft(number, ProposalKinds.InformationItem, sponsors)),
        ProposalActions.Write(Member(7), Day(1, 12)),
        ProposalActions.Review(Member(8), ProposalRoles.ViceChairInCharge, Day(1, 13)),
        StepTaken.Of(ProposalSteps.Keep, Day(1, 14)).By(ProposalRoles.Office));

    private Proposal Instrument(int number, Sponsors sponsors) => After(
            Submitted(Draft(number, ProposalKinds.Instrument, sponsors)),
            StepTaken.Of(InstrumentProcedures.Suggest, Day(1, 10)),
            StepTaken.Of(InstrumentProcedures.Initiate, Day(1, 11)).By(InstrumentProcedures.Members),
            StepTaken.Of(InstrumentProcedures.Resolve, Day(1, 11)).By(InstrumentProcedures.Plenary),
            StepTaken.Of(InstrumentProcedures.Draft, Day(1, 23)).By(InstrumentProcedures.Office),
            Consulted(1),
            Consulted(2),
            Consulted(3),
            Consulted(4),
            StepTaken.Of(InstrumentProcedures.Decide, Day(2, 19)).By(InstrumentProcedures.PartyGroup),
            StepTaken.Of(InstrumentProcedures.Consider, Day(2, 21)).By(InstrumentProcedures.SecretaryMeeting),
            StepTaken.Of(InstrumentProcedures.Approve, Day(2, 22)).By(InstrumentProcedures.StandingCommittee),
            StepTaken.Of(InstrumentProcedures.Issue, Day(2, 26)).By(InstrumentProcedures.PartyCommittee))
        .Adopt(Adoption.By(Organization(2), "city", Day(3, 1)).In(AdoptionWays.PassedOn)).ValueOrThrow();

    private Proposal Topic(int number, Sponsors sponsors) => After(
            Submitted(Draft(number, ProposalKinds.ResearchTopic, sponsors)),
            ProposalActions.Bid(Team, Member(4), Day(1, 20)),
            ProposalActions.Award(Team, Day(2, 1)),
            ProposalActions.Deliver(Team, Day(9, 1)))
        .Adopt(Adoption.By(Organization(1), "city", Day(10, 1))).ValueOrThrow();

    /// <summary>A procedure of a body's own, with a paper.</summary>
    private Course WithPaper()
    {
        Procedure procedure = new ProcedureBuilder("filing", LocalizedText.Of("报备", "Filing"))
            .State("open", LocalizedText.Of("办理中", "open")).End("filed", LocalizedText.Of("已报备", "filed")).StartsIn("open")
            .Add(ProcedureStep.Of("file", LocalizedText.Of("报备", "file")).From("open").To("filed"))
            .Build().ValueOrThrow();
        return Course.Begin(procedure, Organization(1), Day(1, 2)).Do(StepTaken.Of("file", Day(1, 3)).WithPaper("minutes")).ValueOrThrow();
    }

    private static Adoption ByAdopter(Adoption adoption, bool isNamed) => isNamed ? adoption.As("provincialCppcc") : adoption;

    private ProposalDraft Report(int number, Sponsors sponsors) => Draft(number, ProposalKinds.OpinionReport, sponsors);

    private StepTaken Consulted(int body) => StepTaken.Of(InstrumentProcedures.Consult, Day(2, 3)).By(Organization(body), InstrumentProcedures.ConsultedBody);

    private SubjectId Team => SubjectId.Of(SubjectKinds.Team, _key(1));

    private static ProposalRegulation Deadlines => ProposalRegulation.For(ProposalKinds.Proposal).With(HandlingDeadlines.None
        .Within(HandlingDuties.Reply, DateLength.Months(3)).ExtendedFor(Hard, DateLength.Months(1)));

    private ProposalDraft Draft(int number, string kind, Sponsors sponsors) => ProposalDraft.Of(ProposalId.Of(_key(number)), kind, sponsors, Day(1, 9));

    private static Proposal Submitted(ProposalDraft draft, ProposalRegulation? regulation = null) =>
        Proposal.Submit(draft, regulation ?? ProposalRegulation.For(draft.Kind)).ValueOrThrow();

    private static Proposal After(Proposal proposal, params StepTaken[] steps) => steps.Aggregate(proposal, (now, step) => now.Take(step).ValueOrThrow());
}
