using System;

namespace PartyBuilding.Domain;

/// <summary>Kind, standing, codes and numbers of a record. A single code, the usual case, is held without an array.</summary>
internal readonly struct CombinationKey : IEquatable<CombinationKey>
{
    private readonly string? _name;
    private readonly string? _code;
    private readonly RecordAttribute[]? _many;

    private CombinationKey(string kind, Standing standing, string? name, string? code, RecordAttribute[]? many)
    {
        Kind = kind;
        Standing = standing;
        _name = name;
        _code = code;
        _many = many;
    }

    internal string Kind { get; }

    internal Standing Standing { get; }

    internal static CombinationKey Of(WorkRecord record)
    {
        if (record.ManyAttributes is not RecordAttribute[] all)
        {
            return new(record.Kind, record.Standing, record.SingleName, record.SingleCode, null);
        }

        RecordAttribute[] shared = AttributeSet.Select(all, shared: true);
        return shared.Length == 1 && shared[0].Type == AttributeType.Code
            ? new(record.Kind, record.Standing, shared[0].Name, shared[0].Code, null)
            : new(record.Kind, record.Standing, null, null, shared.Length == 0 ? null : shared);
    }

    internal RecordAttribute[] Attributes() =>
        _name is not null ? new[] { RecordAttribute.OfCode(_name, _code!) } : _many ?? Array.Empty<RecordAttribute>();

    public bool Equals(CombinationKey other) =>
        string.Equals(Kind, other.Kind, StringComparison.Ordinal)
        && string.Equals(_code, other._code, StringComparison.Ordinal)
        && string.Equals(_name, other._name, StringComparison.Ordinal)
        && Standing == other.Standing
        && (_many is null ? other._many is null : other._many is not null && RecordAttribute.Compare(_many, other._many) == 0);

    public override bool Equals(object? obj) => obj is CombinationKey other && Equals(other);

    public override int GetHashCode()
    {
        int hash = KeyHash.Join(KeyHash.OfWord(Kind), (int)Standing);
        if (_name is not null)
        {
            hash = KeyHash.Join(KeyHash.Join(hash, KeyHash.OfWord(_name)), KeyHash.OfText(_code!));
        }

        foreach (RecordAttribute attribute in _many ?? Array.Empty<RecordAttribute>())
        {
            hash = KeyHash.Join(hash, attribute.GetHashCode());
        }

        return hash;
    }
}
