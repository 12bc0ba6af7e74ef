using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-4", "委员履职：一条好建议、一条有用意见", "The yearly duty of every member", typeof(Requirements), typeof(Proposal), typeof(DutyReport), typeof(HonourRoll), typeof(TitleAward))]
public sealed class Gz04MemberDutyTests
{
    private const string SuggestionKind = "suggestion";

    // That registration makes a suggestion a good one, and submission upward an opinion a useful one, is ours.
    private const string Duty = """
        {
          "format": 1,
          "id": "member-duty",
          "version": "2013",
          "title": { "zh-CN": "委员履职要求", "en": "Duty of members" },
          "source": {
            "issuer": { "zh-CN": "某市政协", "en": "A city's consultative conference" },
            "document": { "zh-CN": "委员履职办法", "en": "Measures on the duty of members" },
            "illustrative": { "zh-CN": "何为好建议、有用意见为本例所拟", "en": "What counts as good and as useful is ours" }
          },
          "effective": { "from": "2012-01-01" },
          "subject": "member",
          "period": "year",
          "vocabulary": {
            "records": {
              "proposal.filed": { "title": { "zh-CN": "立案", "en": "Registered" }, "attributes": ["proposalKind"] },
              "opinion.submitted": { "title": { "zh-CN": "报送社情民意", "en": "Opinion submitted upward" } },
              "duty.reported": { "title": { "zh-CN": "个人总结", "en": "Personal summary" } }
            },
            "attributes": {
              "proposalKind": {
                "title": { "zh-CN": "类别", "en": "Kind" },
                "type": "code",
                "values": { "suggestion": { "zh-CN": "建议", "en": "suggestion" }, "opinionReport": { "zh-CN": "社情民意", "en": "opinion" } }
              }
            }
          },
          "then": [
            {
              "requirements": [
                {
                  "id": "suggestion",
                  "title": { "zh-CN": "至少一条好建议", "en": "At least one good suggestion" },
                  "require": { "each": "proposal.filed", "where": { "proposalKind": "suggestion" }, "atLeast": 1 }
                },
                {
                  "id": "opinion",
                  "title": { "zh-CN": "至少一条有用意见", "en": "At least one useful opinion" },
                  "require": { "each": "opinion.submitted", "atLeast": 1 }
                },
                {
                  "id": "summary",
                  "title": { "zh-CN": "个人总结", "en": "A personal summary" },
                  "require": { "each": "duty.reported", "atLeast": 1 }
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void Members_short_of_the_duty_are_named_with_what_is_missing()
    {
        // A hundred members are ours. Every tenth gives nothing at all; every other tenth gives a suggestion and a summary, but no opinion.
        RosterBuilder roster = new();
        WorkLedgerBuilder ledger = new();
        for (int number = 1; number <= 100; number++)
        {
            roster.Add(Member.Of(MemberId.Of(number)));
            if (number % 10 != 0)
            {
                Suggestion(number).WriteRecords(ledger);
                Summary(number).WriteRecords(ledger, new LocalDate(2013, 12, 31));
            }

            if (number % 5 != 0)
            {
                Opinion(number).WriteRecords(ledger);
            }
        }

        EvaluationReport report = PolicyReader.ReadText(Duty).ValueOrThrow()
            .Evaluated(roster.Build().ValueOrThrow(), 2013, ledger, FactSheet.Empty).Report;

        report.Findings.Kinds().Should().Equal([RulesFindings.SubjectsNotJudged, RulesFindings.UndeclaredKinds, RulesFindings.UndeclaredAttributes], "the proposals' own records, what was only put forward, and what else a proposal says of itself, is not counted, and said so once");
        Dictionary<string, string> shortOf = report.Subjects.Where(one => one.Unmet.Count > 0)
            .ToDictionary(one => one.Subject.Key, one => string.Join(", ", one.Unmet.Select(unmet => unmet.Code)));
        shortOf.Should().HaveCount(20);
        shortOf["10"].Should().Be("suggestion, opinion, summary");
        shortOf["15"].Should().Be("opinion");
        report.Find(MemberId.Of(15))!.Value.Unmet.Single().Title!.Chinese.Should().Be("至少一条有用意见");
    }

    [Fact]
    public void A_personal_summary_that_was_not_given_is_still_owed()
    {
        DutyReport owed = DutyReport.Of(EntryId.Of("s2"), MemberId.Of(2), EvaluationPeriod.Year(2013), "conference");

        owed.OpenOn(new LocalDate(2013, 12, 31)).Should().Equal("conference");
        Summary(1).OpenOn(new LocalDate(2013, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void Active_members_and_excellent_proposals_are_given_titles()
    {
        SubjectId conference = OrganizationId.Of("conference");
        HonourRoll roll = HonourRoll.Of(Enumerable.Range(1, 3).Select(number =>
            Honour.Of(EntryId.Of(number), MemberId.Of(number), "activeMember", "city", conference, new LocalDate(2014, 1, 20)).For(2013).ValueOrThrow())).ValueOrThrow();
        Proposal excellent = Suggestion(1).Entitle(TitleAward.Of(ProposalTitles.Excellent, conference, new LocalDate(2014, 1, 20))).ValueOrThrow();

        roll.InYear(2013).Select(honour => honour.Holder.Key).Should().Equal("1", "2", "3");
        excellent.Titles.Single().Title.Should().Be(ProposalTitles.Excellent);
        excellent.CanEntitle(TitleAward.Of(ProposalTitles.Excellent, conference, new LocalDate(2014, 2, 1))).Kinds().Should().Equal(DomainFindings.TitleGivenTwice);
    }

    private static Proposal Suggestion(int member) => Proposal.Submit(Draft($"s{member}", SuggestionKind, member)).ValueOrThrow()
        .After(ProposalActions.Examine(new LocalDate(2013, 2, 1)), ProposalActions.File(new LocalDate(2013, 2, 10)));

    private static Proposal Opinion(int member) => Proposal.Submit(Draft($"o{member}", ProposalKinds.OpinionReport, member)).ValueOrThrow()
        .After(
            ProposalActions.Review(MemberId.Of(900), ProposalRoles.Reviewer, new LocalDate(2013, 5, 1)),
            ProposalActions.SubmitUpward(new LocalDate(2013, 5, 2)));

    private static DutyReport Summary(int member) =>
        DutyReport.Of(EntryId.Of($"r{member}"), MemberId.Of(member), EvaluationPeriod.Year(2013), "conference").Give("conference", new LocalDate(2013, 12, 20)).ValueOrThrow();

    private static ProposalDraft Draft(string id, string kind, int member) =>
        ProposalDraft.Of(ProposalId.Of(id), kind, Sponsors.Sole(MemberId.Of(member)), new LocalDate(2013, 1, 10));
}
