using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-2", "结对帮扶与双向承诺", "Pairing with two-way commitments", typeof(Relation), typeof(Coverage), typeof(Commitment), typeof(CommitmentBook))]
public sealed class Ls02PairingTests
{
    private static readonly LocalDate Since = new(2012, 3, 1);
    private static readonly LocalDate Day = new(2012, 12, 31);

    // Over 60 organizations with villages, over 300 leaders and 3,000 members with households; 62 and 310 are ours.
    private static readonly IReadOnlyList<SubjectId> Organizations = [.. Keys("organization", 62)];
    private static readonly IReadOnlyList<SubjectId> Leaders = [.. Keys("member", 310)];
    private static readonly IReadOnlyList<SubjectId> Members = [.. Keys("member", 310 + 3000).Skip(310)];

    [Fact]
    public void Organizations_leaders_and_members_are_paired()
    {
        Coverage coverage = Roster().CoverageOn(Day);

        coverage.Share(Organizations, RelationKinds.Pairing, RelationSide.From).Part.Should().BeGreaterThan(60);
        coverage.Share(Leaders, RelationKinds.Pairing, RelationSide.From).Part.Should().BeGreaterThan(300);
        coverage.Share(Members, RelationKinds.Pairing, RelationSide.From).Should().Be(Proportion.Of(3000, 3000));
    }

    [Fact]
    public void Who_has_no_partner_is_listed()
    {
        MemberId late = MemberId.Of(5000);
        Roster roster = new RosterBuilder().Add(Roster()).Add(Member.Of(late)).Build().ValueOrThrow();

        roster.CoverageOn(Day).LinksOutside([.. Members, late], RelationKinds.Pairing, RelationSide.From, 1, 1)
            .Select(one => one.Subject).Should().Equal((SubjectId)late);
    }

    [Fact]
    public void Two_thousand_three_hundred_and_ninety_three_commitments_are_fulfilled()
    {
        // 1,200 pairs of commitments; that 7 stay open, 3 of them past their day, is ours.
        Commitment[] made = [.. Enumerable.Range(0, 1200).SelectMany(n => BothWays(n, n < 3 ? Day.PlusDays(-1) : Day))];
        IEnumerable<Commitment> fulfilled = made.Skip(7).Select(one => one.Fulfil(new LocalDate(2012, 11, 1)).ValueOrThrow());

        CommitmentBook book = CommitmentBook.Of(made.Take(7).Concat(fulfilled)).ValueOrThrow();

        book.On(Day, CommitmentState.Fulfilled).Should().HaveCount(2393);
        book.On(Day, CommitmentState.Overdue).Should().HaveCount(6, "both sides of three pairs");
        book.On(Day, CommitmentState.Open).Should().ContainSingle();
        book.WithoutAnswerOn(Day).Should().BeEmpty();

        WorkLedgerBuilder ledger = new();
        book.WriteRecords(ledger, Day);

        ledger.Records().GroupBy(record => record.Kind).Select(same => (same.Key, same.Count())).Should().BeEquivalentTo(
            new[] { (RecordKinds.CommitmentMade, 2400), (RecordKinds.CommitmentFulfilled, 2393), (RecordKinds.CommitmentOverdue, 6) });
    }

    [Fact]
    public void Commitment_of_one_side_only_is_named()
    {
        Commitment[] pair = BothWays(0, Day);

        CommitmentBook.Of([pair[0]]).ValueOrThrow().WithoutAnswerOn(Day).Should().Equal(pair[0]);
    }

    private static Commitment[] BothWays(int n, LocalDate due)
    {
        (SubjectId helper, SubjectId household) = (Members[n], SubjectId.Of("household", $"{n + 1}"));
        return
        [
            Commitment.Of(EntryId.Of($"help-{n}"), "pairing", helper, household, Since).ValueOrThrow().DueBy(due).ValueOrThrow(),
            Commitment.Of(EntryId.Of($"answer-{n}"), "pairing", household, helper, Since).ValueOrThrow().DueBy(due).ValueOrThrow(),
        ];
    }

    private static IEnumerable<SubjectId> Keys(string kind, int count) => Enumerable.Range(1, count).Select(n => SubjectId.Of(kind, $"{n}"));

    private static Roster Roster()
    {
        RosterBuilder roster = new();
        foreach (SubjectId organization in Organizations)
        {
            roster.Add(Organization.Of(OrganizationId.Of(organization.Key), OrganizationKinds.Branch, Since))
                .Link(RelationKinds.Pairing, organization, SubjectId.Of("village", organization.Key), Since);
        }

        foreach (SubjectId member in Leaders.Concat(Members))
        {
            roster.Add(Member.Of(MemberId.Of(member.Key)))
                .Link(RelationKinds.Pairing, member, SubjectId.Of("household", member.Key), Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
