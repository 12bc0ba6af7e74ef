using System;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>The code of docs/first-policy.md: one member, one year, one report.</summary>
internal static class FirstPolicyExample
{
    internal static Evaluation Judge(string path)
    {
        Policy policy = Policy.Load(path);

        MemberId member = MemberId.Of("m17");
        OrganizationId committee = OrganizationId.Of("committee");
        Roster people = new RosterBuilder()
            .Add(Organization.Of(committee, "committee", new LocalDate(1983, 1, 1)))
            .Add(Member.Of(member))
            .Add(Membership.Home(member, committee, DateSpan.From(new LocalDate(2013, 1, 1))))
            .Build().ValueOrThrow();

        WorkLedgerBuilder records = new WorkLedgerBuilder();
        WorkRecord Happened(string id, string kind, int month, int day) =>
            WorkRecord.Of(EntryId.Of(id), member, kind, new LocalDate(2025, month, day));
        records.Add(Happened("a1", "meeting.attendance", 1, 14).With("meeting", "plenary").With("attendance", "absent"));
        records.Add(Happened("a2", "meeting.attendance", 6, 5).With("meeting", "inspection").With("attendance", "full"));
        records.Add(Happened("p1", "proposal.submitted", 1, 12));
        records.Add(Happened("p2", "proposal.filed", 2, 20).With("role", "sole"));
        records.Add(Happened("p3", "proposal.filed", 2, 20).With("role", "first"));
        records.Add(Happened("p4", "proposal.filed", 9, 3).With("role", "first"));
        records.Add(Happened("t1", "proposal.titled", 12, 8).With("honourTitle", "excellent"));
        for (int month = 3; month <= 8; month++)
        {
            records.Add(Happened("w" + month, "welfare.done", month, 9));
        }

        FactSheet facts = new FactSheetBuilder().Add(Fact.Of(member, "standingMember", false)).Build().ValueOrThrow();
        EvaluationInput input = new EvaluationInput(people, records.Build().ValueOrThrow(), EvaluationPeriod.Year(2025)).With(facts);

        Evaluation run = Evaluator.Evaluate(policy, input);
        Console.WriteLine(ExplanationText.Render(run.Explain(member), Language.English));
        return run;
    }
}
