using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>What a name stands for where it is read. Immutable.</summary>
internal sealed class Meaning
{
    private Meaning(NameKind kind, ValueType type, IReadOnlyList<string>? codes, ValueRange? range)
    {
        Kind = kind;
        Type = type;
        Codes = codes;
        Range = range;
    }

    internal static Meaning Unknown { get; } = Of(NameKind.Unknown, ValueType.Number);

    internal NameKind Kind { get; }

    internal ValueType Type { get; }

    /// <summary>The codes that it may have; null when they are open.</summary>
    internal IReadOnlyList<string>? Codes { get; }

    /// <summary>The declared range of a number; null when it is open.</summary>
    internal ValueRange? Range { get; }

    /// <summary>Whether it is read from one record, or from a part that shares it.</summary>
    internal bool IsOfRecord => Kind is NameKind.Attribute or NameKind.Quantity or NameKind.OutOf or NameKind.Standing or NameKind.RecordDate or NameKind.Count;

    /// <summary>Whether it may be missing, and is then unknown within its range.</summary>
    internal bool MayBeMissing => Kind is NameKind.Fact or NameKind.Result;

    internal static Meaning Of(NameKind kind, ValueType type, IReadOnlyList<string>? codes = null, ValueRange? range = null) =>
        new Meaning(kind, type, codes, range);
}
