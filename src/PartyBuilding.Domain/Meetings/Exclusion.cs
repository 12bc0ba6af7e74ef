using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That someone who is due is asked not to be counted as due (不计入应到会人数), and who agreed to it.</summary>
/// <remarks>Immutable; equal when all parts are equal. Whether it is lawful is for the <see cref="QuorumRule"/> to say: until both have agreed, each in time, the person counts.</remarks>
public sealed record Exclusion
{
    private Exclusion(MemberId member, string ground)
    {
        Member = member;
        Ground = ground;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The ground, a code, see <see cref="ExclusionGrounds"/>.</summary>
    public string Ground { get; }

    /// <summary>The superior organization that consented (上级同意); null while none did.</summary>
    public OrganizationId? Superior { get; private init; }

    /// <summary>The day of its consent, not later than the approval; null while there is none.</summary>
    public LocalDate? ConsentedOn { get; private init; }

    /// <summary>The day on which the meeting approved it (会议通过), its own day or one before; null while it did not.</summary>
    public LocalDate? ApprovedOn { get; private init; }

    /// <summary>An exclusion that nobody has agreed to yet.</summary>
    /// <exception cref="System.ArgumentException">The member is none, or the ground no code.</exception>
    public static Exclusion Of(MemberId member, string ground)
    {
        Require.Some(member.IsNone, nameof(member));
        return new(member, Code.Check(ground, nameof(ground)));
    }

    /// <summary>The same exclusion with the consent of the superior organization.</summary>
    /// <exception cref="System.ArgumentException">The superior is none.</exception>
    public Exclusion ConsentedBy(OrganizationId superior, LocalDate on)
    {
        Require.Some(superior.IsNone, nameof(superior));
        return this with { Superior = superior, ConsentedOn = on.Iso() };
    }

    /// <summary>The same exclusion, approved by the meeting itself.</summary>
    public Exclusion ApprovedByMeeting(LocalDate on) => this with { ApprovedOn = on.Iso() };

    /// <summary>Member and ground.</summary>
    public override string ToString() => $"{Member} {Ground}";
}
