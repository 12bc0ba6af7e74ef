using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>What holds of the records of every aggregate.</summary>
public sealed class ShowcaseTests
{
    /// <summary>Keys of every form that is as long as a key may be.</summary>
    private static readonly Dictionary<string, Func<int, string>> s_keys = new(StringComparer.Ordinal)
    {
        ["short"] = number => "k" + number,
        ["number"] = number => number.ToString(CultureInfo.InvariantCulture),
        ["guid"] = number => "6f9619ff-8b86-d011-b42d-00c04fc9" + number.ToString("0000", CultureInfo.InvariantCulture),
        ["long"] = number => new string('k', 61) + number.ToString("000", CultureInfo.InvariantCulture),
        ["marks"] = number => new string('@', 61) + number.ToString("000", CultureInfo.InvariantCulture),
        ["percents"] = number => new string('%', 61) + number.ToString("000", CultureInfo.InvariantCulture),
    };

    public static TheoryData<string> Keys => new(s_keys.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Records_of_different_aggregates_with_the_same_key_do_not_collide(string keys)
    {
        IReadOnlyList<Piece> pieces = Showcase.Of(s_keys[keys]);
        WorkLedgerBuilder builder = new();
        foreach (Piece piece in pieces)
        {
            piece.Write(builder);
        }

        Checked<WorkLedger> ledger = builder.Build();

        ledger.Findings.Should().BeEmpty();
        ledger.Value!.History.Should().BeEmpty("no revision of one takes the place of another");
        ledger.Value.Count.Should().Be(pieces.Sum(piece => piece.Ledger().Count));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Keys_change_nothing_else(string keys) =>
        Showcase.Of(s_keys[keys]).Select(Kinds).Should().BeEquivalentTo(Showcase.Plain.Select(Kinds), options => options.WithStrictOrdering());

    [Fact]
    public void Writing_twice_changes_nothing()
    {
        foreach (Piece piece in Showcase.WithCorrections)
        {
            WorkLedgerBuilder builder = new();
            piece.Write(builder);
            piece.Write(builder);

            Checked<WorkLedger> twice = builder.Build();

            twice.Findings.Select(finding => finding.Code).Should().Equal([DomainFindings.RecordsRepeated.Code], "{0} writes the same", piece.Aggregate);
            All(twice.Value!).Should().Equal(All(piece.Ledger()));
        }
    }

    [Fact]
    public void An_inspection_that_finds_more_takes_the_place_of_what_was_written()
    {
        Inspection inspection = Inspection.Of(EntryId.Of("i1"), OrganizationId.Of(2), OrganizationId.Of(1), "plan", new NodaTime.LocalDate(2025, 5, 1)).ValueOrThrow();
        WorkLedgerBuilder builder = new();
        inspection.WriteRecords(builder, inspection.Date);
        inspection.Found("minutes.missing", new NodaTime.LocalDate(2025, 6, 1)).ValueOrThrow().WriteRecords(builder, inspection.Date);

        All(builder.Build().ValueOrThrow()).Should().ContainSingle().Which.Amount.Should().Be(1);
    }

    internal static IEnumerable<WorkRecord> All(WorkLedger ledger) => Enumerable.Range(0, ledger.Count).Select(ledger.Record);

    private static string Kinds(Piece piece) =>
        piece.Aggregate + " " + string.Join(" ", All(piece.Ledger()).Select(record => record.Kind).OrderBy(kind => kind, StringComparer.Ordinal));
}
