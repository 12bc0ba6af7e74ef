using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A piece of evidence that a member took part in a meeting: prepared, spoke, summed up (参会佐证).</summary>
/// <remarks>Immutable; equal when all parts are equal. It refers to a text by key and never holds one.</remarks>
public sealed record MeetingEvidence
{
    private MeetingEvidence(MemberId member, string kind, LocalDate on)
    {
        Member = member;
        Kind = kind;
        On = on;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The kind, a code, see <see cref="EvidenceKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The paper it stands in; null when none is named.</summary>
    public ItemId? Paper { get; private init; }

    /// <summary>A piece of evidence of this kind.</summary>
    /// <exception cref="System.ArgumentException">The member is none, or the kind no code.</exception>
    public static MeetingEvidence Of(MemberId member, string kind, LocalDate on)
    {
        Require.Some(member.IsNone, nameof(member));
        return new(member, Code.Check(kind, nameof(kind)), on.Iso());
    }

    /// <summary>The same evidence, which stands in this paper.</summary>
    /// <exception cref="System.ArgumentException">The paper is none.</exception>
    public MeetingEvidence In(ItemId paper)
    {
        Require.Some(paper.IsNone, nameof(paper));
        return this with { Paper = paper };
    }

    /// <summary>Member, kind and day.</summary>
    public override string ToString() => $"{Member} {Kind} {On.Text()}";

    internal static int Compare(MeetingEvidence left, MeetingEvidence right)
    {
        int order = left.Member.CompareTo(right.Member);
        order = order != 0 ? order : string.CompareOrdinal(left.Kind, right.Kind);
        order = order != 0 ? order : left.On.CompareTo(right.On);
        return order != 0 ? order : (left.Paper ?? default).CompareTo(right.Paper ?? default);
    }
}
