using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>What the records of one kind in the showcase look like.</summary>
internal sealed class SeenKind
{
    private readonly (string Aggregate, WorkRecord Record)[] _records;

    private SeenKind(string kind, IEnumerable<(string Aggregate, WorkRecord Record)> records)
    {
        Kind = kind;
        _records = [.. records];
    }

    internal static IReadOnlyList<SeenKind> All { get; } = [.. Showcase.WithCorrections
        .SelectMany(piece => ShowcaseTests.All(piece.Ledger()), (piece, record) => (piece.Aggregate, Record: record))
        .GroupBy(one => one.Record.Kind)
        .Select(same => new SeenKind(same.Key, same))
        .OrderBy(seen => seen.Kind, StringComparer.Ordinal)];

    internal string Kind { get; }

    internal IEnumerable<RecordAttribute> Values => _records.SelectMany(one => one.Record.Attributes);

    internal IReadOnlyList<string> Aggregates => Sorted(_records.Select(one => one.Aggregate));

    internal IReadOnlyList<string> Subjects => Sorted(_records.Select(one => one.Record.Subject.Kind));

    internal IReadOnlyList<string> Attributes => Sorted(Values.Select(value => value.Name));

    internal bool HasQuantity => _records.Any(one => one.Record.Amount != 1 || one.Record.OutOf is not null);

    internal bool HasItem => _records.Any(one => one.Record.About is not null);

    internal bool AlwaysHasItem => _records.All(one => one.Record.About is not null);

    internal bool AlwaysHas(string attribute) => _records.All(one => one.Record.Attributes.Any(value => value.Name == attribute));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().OrderBy(text => text, StringComparer.Ordinal)];
}
