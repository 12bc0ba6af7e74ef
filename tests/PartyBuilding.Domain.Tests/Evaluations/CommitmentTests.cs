using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Evaluations;

public sealed class CommitmentTests
{
    private static readonly LocalDate Made = new(2025, 3, 1);
    private static readonly LocalDate Due = new(2025, 6, 30);

    private static Commitment Pairing(string entry, long from, long to) =>
        Commitment.Of(EntryId.Of(entry), "pairing", OrganizationId.Of(from), OrganizationId.Of(to), Made).ValueOrThrow().DueBy(Due).ValueOrThrow();

    [Fact]
    public void A_commitment_is_open_through_its_due_date_and_overdue_after_it()
    {
        Commitment open = Pairing("c1", 1, 2);

        open.StateOn(Made.PlusDays(-1)).Should().Be(CommitmentState.NotMade);
        open.StateOn(Due).Should().Be(CommitmentState.Open);
        open.StateOn(Due.PlusDays(1)).Should().Be(CommitmentState.Overdue);
        open.Fulfil(Due.PlusDays(9)).ValueOrThrow().StateOn(Due.PlusDays(9)).Should().Be(CommitmentState.Fulfilled);
        open.Withdraw(Made).ValueOrThrow().StateOn(Due).Should().Be(CommitmentState.Withdrawn);
    }

    [Fact]
    public void A_commitment_is_closed_once_and_not_before_it_was_made()
    {
        Commitment done = Pairing("c1", 1, 2).Fulfil(Due).ValueOrThrow();

        done.CanWithdraw(Made.PlusDays(-1)).Select(finding => finding.Code).Should().Equal("PB1921", "PB1922");
        done.Fulfil(Due).Value.Should().BeNull();
        done.Fulfil(Due).Findings.Should().Equal(done.CanFulfil(Due));
    }

    [Fact]
    public void A_commitment_is_not_due_before_it_was_made()
    {
        Commitment made = Pairing("c1", 1, 2);

        made.DueBy(Made.PlusDays(-1)).Findings.Should().Equal(made.CanBeDueBy(Made.PlusDays(-1)));
        made.CanBeDueBy(Made.PlusDays(-1)).Single().Code.Should().Be("PB1926");
        made.DueBy(Made).ValueOrThrow().Due.Should().Be(Made);
    }

    [Fact]
    public void Two_way_commitments_without_an_answer_are_named()
    {
        CommitmentBook book = CommitmentBook.Of([Pairing("c1", 1, 2), Pairing("c2", 2, 1), Pairing("c3", 3, 1)]).ValueOrThrow();

        book.WithoutAnswerOn(Due).Select(commitment => commitment.Entry.Key).Should().Equal("c3");
        book.WithoutAnswerOn(Made.PlusDays(-1)).Should().BeEmpty();
    }

    [Fact]
    public void Commitments_are_counted_by_how_they_stand()
    {
        Commitment done = Pairing("c1", 1, 2).Fulfil(Due).ValueOrThrow();

        Checked<CommitmentBook> book = CommitmentBook.Of([done, done, Pairing("c2", 2, 1), Pairing("c4", 5, 6), Pairing("c4", 6, 5)]);

        book.Findings.Single().Should().Match<Finding>(finding => finding.Code == "PB1901" && finding.Place.Entry == EntryId.Of("c4"));
        book.Value!.On(Due.PlusDays(1), CommitmentState.Fulfilled).Should().Equal(done);
        book.Value.On(Due.PlusDays(1), CommitmentState.Overdue).Select(commitment => commitment.Entry.Key).Should().Equal("c2");
    }

    [Fact]
    public void Nobody_commits_to_itself() =>
        Commitment.Of(EntryId.Of("c1"), "pairing", OrganizationId.Of(1), OrganizationId.Of(1), Made).Findings.Select(finding => finding.Code).Should().Equal("PB1960");

    [Fact]
    public void What_happened_to_a_commitment_by_a_day_is_a_record_of_the_side_that_made_it()
    {
        Commitment late = Pairing("c2", 2, 1).Concerning(ItemId.Of("i1")).Fulfil(Due.PlusDays(9)).ValueOrThrow();
        WorkRecord made = Written("made", Made, 1);

        Records(late, Made.PlusDays(-1)).Should().BeEmpty();
        Records(late, Due).Should().Equal(made);
        Records(late, Due.PlusDays(1)).Should().Equal(made, Written("overdue", Due.PlusDays(1), 1));
        Records(late, Due.PlusDays(9)).Should().Equal(made, Written("overdue", Due.PlusDays(1), 1), Written("fulfilled", Due.PlusDays(9), 1).With("inTime", "no"));
        Records(Pairing("c2", 2, 1).Concerning(ItemId.Of("i1")).Fulfil(Due).ValueOrThrow(), Due).Should().Equal(made, Written("fulfilled", Due, 1).With("inTime", "yes"));
        Records(Pairing("c2", 2, 1).Concerning(ItemId.Of("i1")).Withdraw(Due).ValueOrThrow(), Due.PlusDays(1)).Should().Equal(made, Written("withdrawn", Due, 1));
    }

    [Fact]
    public void A_commitment_that_turns_out_to_be_fulfilled_in_time_was_not_overdue()
    {
        WorkLedgerBuilder builder = new();
        Pairing("c2", 2, 1).WriteRecords(builder, Due.PlusDays(1));
        Pairing("c2", 2, 1).Fulfil(Due).ValueOrThrow().WriteRecords(builder, Due.PlusDays(1));

        builder.Build().ValueOrThrow().RecordsOf(OrganizationId.Of(2)).Select(record => record.Kind).Should().BeEquivalentTo("commitment.made", "commitment.fulfilled");
    }

    [Fact]
    public void A_book_writes_the_records_of_all_its_commitments_and_takes_them_back()
    {
        CommitmentBook book = CommitmentBook.Of([Pairing("c2", 2, 1).Fulfil(Due).ValueOrThrow(), Pairing("c1", 1, 2)]).ValueOrThrow();
        WorkLedgerBuilder builder = new();

        book.WriteRecords(builder, Due.PlusDays(1));

        // Made and overdue, made and fulfilled.
        builder.Build().ValueOrThrow().Count.Should().Be(4);
        book.WithdrawRecords(builder);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
        FluentActions.Invoking(() => CommitmentBook.Of([]).ValueOrThrow().WriteRecords(null!, Due)).Should().Throw<ArgumentNullException>();
    }

    private static WorkRecord Written(string part, LocalDate on, int revision) =>
        WorkRecord.Of(EntryId.Of($"commitment:c2@{revision}/{part}"), OrganizationId.Of(2), "commitment." + part, on)
            .Item(ItemId.Of("i1")).With("matter", "pairing").With("partner", OrganizationId.Of(1)).With("dueOn", Due);

    private static WorkRecord[] Records(Commitment commitment, LocalDate asOf)
    {
        WorkLedgerBuilder builder = new();
        commitment.WriteRecords(builder, asOf);
        return [.. builder.Build().ValueOrThrow().RecordsOf(OrganizationId.Of(2)).OrderBy(record => record.Date).ThenBy(record => record.Entry)];
    }
}
