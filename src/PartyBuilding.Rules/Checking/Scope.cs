using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What a node can see from where it stands: records, the part they form, and whether the score is there yet. Immutable.</summary>
internal sealed class Scope
{
    private static readonly IReadOnlyList<string> NoKinds = Array.Empty<string>();

    private Scope(IReadOnlyList<string> kinds, bool isSingle, IReadOnlyList<PartKey> keys, IReadOnlyList<string>? part, bool isAfterScore)
    {
        Kinds = kinds;
        IsSingle = isSingle;
        Keys = keys;
        Part = part;
        IsAfterScore = isAfterScore;
    }

    /// <summary>The subject as a whole, before it has a score.</summary>
    internal static Scope Subject { get; } = new Scope(NoKinds, false, Array.Empty<PartKey>(), null, false);

    /// <summary>The subject as a whole, with its score.</summary>
    internal static Scope Judged { get; } = new Scope(NoKinds, false, Array.Empty<PartKey>(), null, true);

    /// <summary>Known kinds of the records in sight.</summary>
    internal IReadOnlyList<string> Kinds { get; }

    /// <summary>Whether exactly one record is in sight.</summary>
    internal bool IsSingle { get; }

    /// <summary>What makes the part; of the enclosing parts too.</summary>
    internal IReadOnlyList<PartKey> Keys { get; }

    /// <summary>Kinds of the records of the enclosing part; null outside of parts.</summary>
    internal IReadOnlyList<string>? Part { get; }

    internal bool IsAfterScore { get; }

    internal bool HasRecords => IsSingle || Part is not null;

    internal bool IsKeyedBy(string attribute) => Keys.Any(k => k.Kind == PartKeyKind.Attribute && k.Attribute == attribute);

    internal bool IsKeyedByItem => Keys.Any(k => k.Kind == PartKeyKind.Item);

    /// <summary>One record, in the condition of a node that stands here.</summary>
    internal Scope Record(IReadOnlyList<string> kinds) => new Scope(kinds, true, Keys, Part, IsAfterScore);

    /// <summary>A part of the records of a node that stands here.</summary>
    internal Scope PartOf(IReadOnlyList<string> kinds, IReadOnlyList<PartKey> keys) => new Scope(
        kinds, keys.Any(k => k.Kind == PartKeyKind.Record), Keys.Concat(keys).ToArray(), kinds, IsAfterScore);
}
