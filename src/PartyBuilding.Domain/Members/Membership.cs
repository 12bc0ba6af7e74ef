using System;

namespace PartyBuilding.Domain;

/// <summary>That a member belongs to an organization for a span of days (组织关系).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Membership
{
    private Membership(MemberId member, OrganizationId organization, DateSpan span, MembershipKind kind)
    {
        Require.Some(member.IsNone, nameof(member));
        Require.Some(organization.IsNone, nameof(organization));
        Member = member;
        Organization = organization;
        Span = span;
        Kind = kind;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The days, both ends included.</summary>
    public DateSpan Span { get; private init; }

    /// <summary>Home or other.</summary>
    public MembershipKind Kind { get; }

    /// <summary>The membership that a member is counted by.</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public static Membership Home(MemberId member, OrganizationId organization, DateSpan span) =>
        new(member, organization, span, MembershipKind.Home);

    /// <summary>A membership besides the home one.</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public static Membership Other(MemberId member, OrganizationId organization, DateSpan span) =>
        new(member, organization, span, MembershipKind.Other);

    /// <summary>Member, organization and days, such as "m3 in 407 2024-01-01/..".</summary>
    public override string ToString() => $"{Member} in {Organization} {Span}";

    internal static Membership Of(MemberId member, OrganizationId organization, DateSpan span, MembershipKind kind) => kind switch
    {
        MembershipKind.Home => Home(member, organization, span),
        MembershipKind.Other => Other(member, organization, span),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A membership is Home or Other."),
    };

    internal Membership During(DateSpan span) => this with { Span = span };
}
