using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>Small policies over what meetings and proposals write.</summary>
public sealed class RecordPolicyTests
{
    private const string Head = """
        "format": 1, "version": "1", "title": { "zh-CN": "例", "en": "Sample" },
        "source": { "issuer": { "zh-CN": "例", "en": "us" }, "document": { "zh-CN": "例", "en": "Sample" }, "illustrative": { "zh-CN": "例", "en": "all of it" } },
        "effective": { "from": "2025-01-01" }, "period": "year", "rounding": { "digits": 2, "mode": "half" },
        """;

    private const string OfBranches = """
        "id": "branches", "subject": "organization",
        "vocabulary": {
          "records": {
            "meeting.held": { "title": { "zh-CN": "例", "en": "Meetings" }, "attributes": ["meeting", "study"] },
            "meeting.turnout": { "title": { "zh-CN": "例", "en": "Turnout" }, "attributes": ["meeting"] }
          },
          "attributes": {
            "meeting": { "title": { "zh-CN": "例", "en": "Kind" }, "type": "code", "values": { "assembly": { "zh-CN": "例", "en": "assembly" }, "group": { "zh-CN": "例", "en": "group" } } },
            "study": { "title": { "zh-CN": "例", "en": "Study" }, "type": "code", "values": { "with": { "zh-CN": "例", "en": "with" }, "without": { "zh-CN": "例", "en": "without" } } }
          }
        },
        "score": { "sum": [
          { "each": "meeting.held", "where": { "meeting": "assembly", "study": "with" }, "points": 5 },
          { "ratio": "meeting.turnout", "ifNone": 0, "times": 10 }
        ] }
        """;

    private const string OfMembers = """
        "id": "members", "subject": "member",
        "vocabulary": {
          "records": {
            "meeting.attendance": { "title": { "zh-CN": "例", "en": "Attendance" }, "attributes": ["attendance"] },
            "proposal.filed": { "title": { "zh-CN": "例", "en": "Proposals" }, "attributes": ["role", "signers"] }
          },
          "attributes": {
            "attendance": { "title": { "zh-CN": "例", "en": "Attendance" }, "type": "code",
              "values": { "full": { "zh-CN": "例", "en": "full" }, "leave": { "zh-CN": "例", "en": "leave" }, "absent": { "zh-CN": "例", "en": "absent" } } },
            "role": { "title": { "zh-CN": "例", "en": "Role" }, "type": "code",
              "values": { "sole": { "zh-CN": "例", "en": "sole" }, "first": { "zh-CN": "例", "en": "first" }, "other": { "zh-CN": "例", "en": "other" } } },
            "signers": { "title": { "zh-CN": "例", "en": "Signers" }, "type": "number", "range": [1, 20] }
          }
        },
        "score": { "sum": [
          { "ratio": "meeting.attendance", "present": { "attendance": "full" }, "excused": { "attendance": "leave" }, "ifNone": 1, "times": 20 },
          { "each": "proposal.filed", "points": 15, "share": { "sole": 1, "first": "1/2", "others": { "together": "1/2" } } }
        ] }
        """;

    private const string OfDuties = """
        "id": "duties", "subject": "organization",
        "vocabulary": {
          "records": {
            "commitment.made": { "title": { "zh-CN": "例", "en": "Made" } },
            "commitment.overdue": { "title": { "zh-CN": "例", "en": "Overdue" } },
            "commitment.fulfilled": { "title": { "zh-CN": "例", "en": "Fulfilled" }, "attributes": ["inTime"] },
            "commitment.withdrawn": { "title": { "zh-CN": "例", "en": "Withdrawn" } },
            "defect.overdue": { "title": { "zh-CN": "例", "en": "Overdue" } },
            "defect.mended": { "title": { "zh-CN": "例", "en": "Mended" }, "attributes": ["inTime"] },
            "duty.owed": { "title": { "zh-CN": "例", "en": "Owed" } },
            "duty.reported": { "title": { "zh-CN": "例", "en": "Reported" } }
          },
          "attributes": {
            "inTime": { "title": { "zh-CN": "例", "en": "In time" }, "type": "code", "values": { "yes": { "zh-CN": "例", "en": "yes" }, "no": { "zh-CN": "例", "en": "no" } } }
          }
        },
        "score": { "sum": [
          { "each": "commitment.overdue", "points": 1 },
          { "each": "commitment.fulfilled", "where": { "inTime": "no" }, "points": 10 },
          { "each": "commitment.made", "points": 100 }, { "each": "commitment.fulfilled", "points": -100 }, { "each": "commitment.withdrawn", "points": -100 },
          { "each": "defect.overdue", "points": 1000 },
          { "each": "defect.mended", "where": { "inTime": "no" }, "points": -1000 },
          { "each": "duty.owed", "points": 10000 }, { "each": "duty.reported", "points": -10000 }
        ] }
        """;

    private static readonly OrganizationId Branch = OrganizationId.Of(407);
    private static readonly LocalDate March = new(2025, 3, 8);

    [Fact]
    public void Meetings_of_a_branch_are_scored() =>
        // One assembly with study: 5. Turnout: 2 of 4 at the assembly and 2 of 2 in the group, 4/6 of 10 is 6.67.
        Scores(OfBranches).Should().Equal("407 11.67");

    [Fact]
    public void Attendance_and_proposals_of_members_are_scored() =>
        // m1: there twice, 20, and first of two signers, 15 / 2. m2: there twice, 20. m3: absent, and the other signer, 15 / 2. m4: excused from all, 20.
        Scores(OfMembers).Should().Equal("m1 27.5", "m2 20", "m3 7.5", "m4 20");

    [Fact]
    public void What_is_open_and_what_is_overdue_on_a_day_is_scored()
    {
        // Four commitments, made on 8 March, three of them due by 8 June: one fulfilled in time, one on 18 June, one never; the fourth, without a last day, withdrawn on 8 July.
        // Two defects of 8 March, due by 8 May: one mended on 18 May, one never. A report owed to two audiences at the end of the year, and given to one on 20 December.
        // Digits from the right: commitments that were overdue, fulfilled late, open; defects overdue; reports owed.
        Open(new(2025, 3, 8)).Should().Equal("407 400");
        Open(new(2025, 5, 9)).Should().Equal("407 2400");
        Open(new(2025, 5, 18)).Should().Equal("407 1400");
        Open(new(2025, 6, 8)).Should().Equal("407 1300");
        Open(new(2025, 6, 9)).Should().Equal("407 1302");
        Open(new(2025, 6, 18)).Should().Equal("407 1212");
        Open(new(2025, 7, 8)).Should().Equal("407 1112");
        Open(new(2025, 12, 31)).Should().Equal("407 11112");
    }

    private static string[] Open(LocalDate asOf)
    {
        WorkLedgerBuilder builder = new();
        Commitment Made(string key) => Commitment.Of(EntryId.Of(key), "target", Branch, OrganizationId.Of(1), March).ValueOrThrow();
        Commitment Due(string key) => Made(key).DueBy(new(2025, 6, 8)).ValueOrThrow();
        Commitment[] commitments = [Due("a").Fulfil(new(2025, 6, 8)).ValueOrThrow(), Due("b").Fulfil(new(2025, 6, 18)).ValueOrThrow(), Due("c"), Made("d").Withdraw(new(2025, 7, 8)).ValueOrThrow()];
        foreach (Commitment commitment in commitments)
        {
            commitment.WriteRecords(builder, asOf);
        }

        Inspection.Of(EntryId.Of("i"), OrganizationId.Of(1), Branch, "standard", March).ValueOrThrow()
            .Found("minutes", new(2025, 5, 8)).ValueOrThrow().Found("roster", new(2025, 5, 8)).ValueOrThrow().Mend("roster", new(2025, 5, 18)).ValueOrThrow()
            .WriteRecords(builder, asOf);
        DutyReport.Of(EntryId.Of("r"), Branch, EvaluationPeriod.Year(2025), "committee", "members").Give("committee", new(2025, 12, 20)).ValueOrThrow()
            .WriteRecords(builder, asOf);
        return Scores(OfDuties, builder.Build().ValueOrThrow());
    }

    private static string[] Scores(string policy) => Scores(policy, Written());

    private static string[] Scores(string policy, WorkLedger ledger)
    {
        Checked<Policy> read = PolicyReader.ReadText("{ " + Head + policy + " }");
        EvaluationReport report = Evaluator.Evaluate(read.ValueOrThrow(), new EvaluationInput(People(), ledger, EvaluationPeriod.Year(2025))).Report;
        report.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
        return [.. report.Subjects.Select(one => $"{one.Subject.Key} {one.Score.Value:0.##}")];
    }

    private static Roster People()
    {
        RosterBuilder roster = new();
        roster.Add(Organization.Of(Branch, OrganizationKinds.Branch, new LocalDate(2015, 1, 1)));
        foreach (int number in Enumerable.Range(1, 4))
        {
            roster.Add(Domain.Member.Of(Who(number))).Add(Membership.Home(Who(number), Branch, DateSpan.From(new LocalDate(2015, 1, 1))));
        }

        return roster.Build().ValueOrThrow();
    }

    private static WorkLedger Written()
    {
        WorkLedgerBuilder builder = new();
        Leave ill = Leave.For(LeaveReasons.Illness).GrantedBy(Branch, "secretary", March);
        Meeting.Of(MeetingId.Of("7"), Branch, MeetingKinds.Assembly, March).Discussing(AgendaItem.Study())
            .Take(Roll.Of([Attendance.Present(Who(1)), Attendance.Present(Who(2)), Attendance.Absent(Who(3)), Attendance.OnLeave(Who(4), ill)]).ValueOrThrow()).ValueOrThrow()
            .WriteRecords(builder);
        Meeting.Of(MeetingId.Of("8"), Branch, MeetingKinds.Group, March.PlusMonths(1))
            .Take(Roll.Of([Attendance.Present(Who(1)), Attendance.Present(Who(2))]).ValueOrThrow()).ValueOrThrow()
            .WriteRecords(builder);
        Proposal.Submit(ProposalDraft.Of(ProposalId.Of("7"), ProposalKinds.Proposal, Sponsors.Joint(Who(1), Who(3)), March), ProposalRegulation.For(ProposalKinds.Proposal)).ValueOrThrow()
            .Take(ProposalActions.Examine(March.PlusDays(1))).ValueOrThrow()
            .Take(ProposalActions.File(March.PlusDays(2))).ValueOrThrow()
            .WriteRecords(builder);
        return builder.Build().ValueOrThrow();
    }

    private static MemberId Who(int number) => MemberId.Of("m" + number);
}
