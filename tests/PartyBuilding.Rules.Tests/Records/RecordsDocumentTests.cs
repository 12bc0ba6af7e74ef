using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>docs/records.md says what is really written; with <c>PARTYBUILDING_GOLDEN=write</c> it is written anew.</summary>
public sealed class RecordsDocumentTests
{
    private static readonly IReadOnlyList<KindRow> s_kinds = [.. KindRow.Sections.SelectMany(section => section.Rows)];

    [Fact]
    public void Document_says_what_is_written()
    {
        string expected = RecordsDocument.Text();
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Source(), expected, new UTF8Encoding(false));
            return;
        }

        string[] written = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "records.md")).Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n');
        written.Should().Equal(expected.Split('\n'), "docs/records.md follows the code; PARTYBUILDING_GOLDEN=write writes it anew");
    }

    [Fact]
    public void Every_kind_has_a_constant_a_row_and_an_aggregate_that_writes_it()
    {
        IReadOnlyList<string> constants = AttributeRow.ConstantsOf(typeof(RecordKinds));

        constants.Should().OnlyHaveUniqueItems();
        SeenKind.All.Select(seen => seen.Kind).Should().BeEquivalentTo(constants);
        s_kinds.Select(row => row.Kind).Should().BeEquivalentTo(constants);
    }

    [Fact]
    public void Rows_of_kinds_say_whether_there_is_a_quantity_and_an_item()
    {
        string[] seen = [.. SeenKind.All.Select(kind => $"{kind.Kind} quantity {kind.HasQuantity} item {kind.HasItem}")];

        s_kinds.Select(row => $"{row.Kind} quantity {row.Quantity is not null} item {row.Item is not null}").Should().BeEquivalentTo(seen);
    }

    [Fact]
    public void Every_attribute_has_one_name_and_is_written_with_its_type()
    {
        AttributeRow.All.Select(row => row.Name).Should().OnlyHaveUniqueItems();
        AttributeRow.All.Where(row => !Written(row).Any()).Should().BeEmpty("every attribute is written by some aggregate");
        SeenKind.All.SelectMany(seen => seen.Values).Where(value => AttributeRow.All.Count(row => row.IsOf(value.Name) && row.Type == value.Type) != 1).Should().BeEmpty();
    }

    [Fact]
    public void Closed_lists_hold_every_code_that_is_written() =>
        AttributeRow.All.Where(row => row.Type == AttributeType.Code && !row.IsOpen)
            .SelectMany(row => Written(row).Select(value => value.Code).Except(row.Codes), (row, code) => row.Name + "=" + code).Should().BeEmpty();

    [Fact]
    public void Every_constant_is_an_attribute_or_a_code_of_one() =>
        AttributeRow.ConstantsOf(typeof(RecordAttributes)).Except(AttributeRow.All.Select(row => row.Name)).Except(AttributeRow.All.SelectMany(row => row.Codes)).Should().BeEmpty();

    [Fact]
    public void Every_fact_of_the_roster_has_a_row() =>
        FactRow.All.Select(row => row.Name).Should().BeEquivalentTo(AttributeRow.ConstantsOf(typeof(RosterFacts)).Append(RosterFacts.YearsIn(FactRow.AnyPost)));

    private static IEnumerable<RecordAttribute> Written(AttributeRow row) => SeenKind.All.SelectMany(seen => seen.Values).Where(value => row.IsOf(value.Name));

    private static string Source([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "records.md"));
}
