namespace PartyBuilding.Domain;

/// <summary>That a member who was at a meeting has no evidence of a kind for it (缺少佐证).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MissingEvidence
{
    internal MissingEvidence(MeetingId meeting, MemberId member, string kind)
    {
        Meeting = meeting;
        Member = member;
        Kind = kind;
    }

    /// <summary>The meeting.</summary>
    public MeetingId Meeting { get; }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The kind that is missing, a code.</summary>
    public string Kind { get; }

    /// <summary>The same as a finding, a warning at the member.</summary>
    public Finding AsFinding() => DomainFindings.EvidenceMissing.At(Member).With("meeting", Meeting.Key).With("evidence", Kind, WellKnown.Evidence(Kind));

    /// <summary>Meeting, member and kind.</summary>
    public override string ToString() => $"{Meeting} {Member} {Kind}";
}
