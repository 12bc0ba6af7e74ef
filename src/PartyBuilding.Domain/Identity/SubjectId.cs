using System;

namespace PartyBuilding.Domain;

/// <summary>Whom or what a record, a review or a result is about: a kind and a key (对象).</summary>
/// <remarks>The kind is a code, see <see cref="SubjectKinds"/>; the key follows the rules of that kind's identifier. <c>default</c> is none, and what is made from a <c>default</c> identifier is none too.</remarks>
public readonly record struct SubjectId : IComparable<SubjectId>
{
    private readonly string? _kind;
    private readonly string? _key;

    private SubjectId(string kind, string key)
    {
        _kind = kind;
        _key = key;
    }

    /// <summary>The kind, for example "organization".</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Kind => Keys.OrThrow(_kind, nameof(SubjectId));

    /// <summary>The key within the kind.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Key => Keys.OrThrow(_key, nameof(SubjectId));

    /// <summary>Whether this is <c>default</c> and stands for no subject.</summary>
    public bool IsNone => _key is null;

    /// <summary>The subject of this kind with this key.</summary>
    /// <exception cref="ArgumentException">The kind is no code, or the key is not allowed for the kind.</exception>
    public static SubjectId Of(string kind, string key)
    {
        Code.Check(kind, nameof(kind));
        return new(kind, kind == SubjectKinds.Member ? Keys.CheckMember(key, nameof(key)) : Keys.Check(key, nameof(key)));
    }

    /// <summary>Reads what <see cref="ToString"/> writes, such as "organization:407".</summary>
    public static bool TryParse(string? text, out SubjectId subject)
    {
        subject = default;
        int colon = text?.IndexOf(':', 0) ?? -1;
        if (colon < 0)
        {
            return false;
        }

        string kind = text!.Substring(0, colon);
        string key = text.Substring(colon + 1);
        if (!Code.IsValid(kind) || !(kind == SubjectKinds.Member ? Keys.IsValidMember(key) : Keys.IsValid(key)))
        {
            return false;
        }

        subject = new(kind, key);
        return true;
    }

    /// <summary>By kind, ordinal; within a kind shorter keys first, then ordinal.</summary>
    public int CompareTo(SubjectId other)
    {
        int byKind = string.CompareOrdinal(_kind, other._kind);
        return byKind != 0 ? byKind : Keys.Compare(_key, other._key);
    }

    /// <summary>Kind and key, such as "organization:407", or "(none)".</summary>
    public override string ToString() => IsNone ? Keys.None : $"{_kind}:{_key}";

    /// <summary>The organization as a subject.</summary>
    public static implicit operator SubjectId(OrganizationId organization) =>
        organization.IsNone ? default : new(SubjectKinds.Organization, organization.Key);

    /// <summary>The member as a subject.</summary>
    public static implicit operator SubjectId(MemberId member) => member.IsNone ? default : new(SubjectKinds.Member, member.Key);

    /// <summary>The proposal as a subject.</summary>
    public static implicit operator SubjectId(ProposalId proposal) => proposal.IsNone ? default : new(SubjectKinds.Proposal, proposal.Key);

    /// <summary>The matter as a subject.</summary>
    public static implicit operator SubjectId(ItemId item) => item.IsNone ? default : new(SubjectKinds.Item, item.Key);

    /// <summary>Whether the left subject stands before the right one.</summary>
    public static bool operator <(SubjectId left, SubjectId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left subject stands after the right one.</summary>
    public static bool operator >(SubjectId left, SubjectId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left subject stands before the right one or equals it.</summary>
    public static bool operator <=(SubjectId left, SubjectId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left subject stands after the right one or equals it.</summary>
    public static bool operator >=(SubjectId left, SubjectId right) => left.CompareTo(right) >= 0;
}
