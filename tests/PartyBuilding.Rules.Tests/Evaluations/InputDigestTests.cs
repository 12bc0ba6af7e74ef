using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

public sealed class InputDigestTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);

    [Fact]
    public void Parts_stand_in_a_fixed_order() =>
        InputDigests.Of("sha256:p", Input(Records())).Parts.Select(p => p.Key).Should().Equal(
            "policy", "ledger", "roster", "facts", "reviews", "earlierResults", "calendar", "period", "knownAt", "extensions", "versions");

    [Fact]
    public void Digest_of_an_empty_part_is_that_of_a_zero_count()
    {
        // SHA-256 of eight zero bytes: no extensions, counted as a 64-bit zero.
        Part(Input(Records()), "extensions").Should().Be("sha256:af5570f5a1810b7af78caf4bc70a660f0df51e42baf91d4de5b2328de0e83dfc");
    }

    [Law(Cost = 3)]
    public bool Order_of_adding_changes_nothing(int seed)
    {
        EvaluationInput given = Input(Records()).With(Reviews()).With(Results());
        EvaluationInput shuffled = Input(Shuffled(Records(), seed)).With(Shuffled(Reviews(), seed)).With(Shuffled(Results(), seed));

        return InputDigests.Of("p", given).Equals(InputDigests.Of("p", shuffled));
    }

    [Fact]
    public void Every_change_changes_its_own_part_and_the_whole()
    {
        EvaluationInput input = Input(Records()).With(Reviews()).With(Results());
        FactSheet facts = new FactSheetBuilder().Add(Fact.Of(OrganizationId.Of(1), "headCount", 12m)).Build().Value!;

        Changed(input, Input(Records().Skip(1)).With(Reviews()).With(Results())).Should().Equal("ledger");
        Changed(input, input.With(facts)).Should().Equal("facts");
        Changed(input, input.With(Reviews().Skip(1))).Should().Equal("reviews");
        Changed(input, input.With(Results().Skip(1))).Should().Equal("earlierResults");
        Changed(input, input.AsIfInForce()).Should().Equal("period");
        Changed(input, input.Counting(Standing.Claimed)).Should().Equal("period");
        Changed(input, input.AsKnownAt(Instant.FromUtc(2026, 1, 1, 0, 0))).Should().Equal("knownAt");
        Changed(input, input.WithSubjects([ItemId.Of("I-1")])).Should().Equal("roster");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_property_of_a_record_counts(WorkRecord other) =>
        Part(Input([First.With("level", "city"), other]), "ledger").Should().NotBe(Part(Input([First.With("level", "city"), Second]), "ledger"));

    [Fact]
    public void Superseded_records_and_coverage_count()
    {
        WorkRecord replacing = WorkRecord.Of(EntryId.Of("e9"), OrganizationId.Of(1), "activity.held", Day).Replaces(EntryId.Of("e1"));
        WorkLedger replaced = new WorkLedgerBuilder().Add(First).Add(replacing).Build().Value!;
        WorkLedger covered = new WorkLedgerBuilder().Add(First).Covers("activity.held", DateSpan.Year(2025)).Build().Value!;

        Part(Input(replaced), "ledger").Should().NotBe(Part(Input([replacing]), "ledger"));
        Part(Input(covered), "ledger").Should().NotBe(Part(Input([First]), "ledger"));
    }

    public static TheoryData<WorkRecord> Others => new()
    {
        Second.Quantity(2m),
        Second.Quantity(1m, 2m),
        Second.Claimed(),
        Second.Until(Day),
        Second.Item(ItemId.Of("I-1")),
        Second.With("level", "city"),
        Second.With("hours", 2m),
        Second.With("signed", Day),
        Second.With("host", OrganizationId.Of(2)),
        Second.Entered(Instant.FromUtc(2025, 4, 1, 0, 0)),
        WorkRecord.Of(EntryId.Of("e3"), OrganizationId.Of(1), "activity.held", Day),
        WorkRecord.Of(EntryId.Of("e2"), OrganizationId.Of(2), "activity.held", Day),
        WorkRecord.Of(EntryId.Of("e2"), OrganizationId.Of(1), "meeting.held", Day),
        WorkRecord.Of(EntryId.Of("e2"), OrganizationId.Of(1), "activity.held", Day.PlusDays(1)),
    };

    private static WorkRecord First => WorkRecord.Of(EntryId.Of("e1"), OrganizationId.Of(1), "activity.held", Day);

    private static WorkRecord Second => WorkRecord.Of(EntryId.Of("e2"), OrganizationId.Of(1), "activity.held", Day);

    private static IEnumerable<WorkRecord> Records() => Enumerable.Range(1, 12).Select(n => WorkRecord
        .Of(EntryId.Of("e" + n), OrganizationId.Of(1 + (n % 3)), n % 2 == 0 ? "activity.held" : "meeting.held", Day.PlusDays(n % 4))
        .Quantity(n)
        .With("level", n % 5 == 0 ? "city" : "province"));

    private static IEnumerable<Review> Reviews() => Enumerable.Range(1, 4).Select(n => Review
        .Of(EntryId.Of("r" + n), OrganizationId.Of(1), "self", "mutual", MemberId.Of("m" + n), Day).Mark(80m + n));

    private static IEnumerable<EarlierResult> Results() => Enumerable.Range(2021, 4).Select(year => EarlierResult
        .Of(OrganizationId.Of(1), "branch-form", EvaluationPeriod.Year(year)).WithScore(90m));

    private static EvaluationInput Input(IEnumerable<WorkRecord> records) =>
        Input(new WorkLedgerBuilder().AddRange(records).Build().Value!);

    private static EvaluationInput Input(WorkLedger ledger) => new(Roster.Empty, ledger, EvaluationPeriod.Year(2025));

    private static string Part(EvaluationInput input, string name) =>
        InputDigests.Of("sha256:p", input).Parts.Single(p => p.Key == name).Value;

    private static IEnumerable<string> Changed(EvaluationInput before, EvaluationInput after)
    {
        InputDigest left = InputDigests.Of("p", before);
        InputDigest right = InputDigests.Of("p", after);
        left.Whole.Should().NotBe(right.Whole);
        return left.Parts.Zip(right.Parts).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.First.Key);
    }

    private static T[] Shuffled<T>(IEnumerable<T> values, int seed)
    {
        // A fixed mixing of positions: tests draw no random numbers of their own.
        return values.Select((value, i) => (value, key: unchecked((uint)((i + 1) * (seed | 1) * 2654435761u)))).OrderBy(x => x.key).Select(x => x.value).ToArray();
    }
}
