using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>That a member holds a post of an organization for a span of days (任职).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Appointment
{
    private Appointment(MemberId member, OrganizationId organization, string post, DateSpan span)
    {
        Member = member;
        Organization = organization;
        Post = post;
        Span = span;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The post, a code, see <see cref="PostCodes"/>.</summary>
    public string Post { get; }

    /// <summary>The days, both ends included.</summary>
    public DateSpan Span { get; private init; }

    /// <summary>The way into the post, a code, see <see cref="AppointmentModes"/>; null when it is not known.</summary>
    public string? Mode { get; private init; }

    /// <summary>Whether it is the main work of the member.</summary>
    public WorkingTime WorkingTime { get; private init; }

    /// <summary>A member in a post.</summary>
    /// <exception cref="ArgumentException">An id is none, or the post is no code.</exception>
    public static Appointment Of(MemberId member, OrganizationId organization, string post, DateSpan span)
    {
        Require.Some(member.IsNone, nameof(member));
        Require.Some(organization.IsNone, nameof(organization));
        return new(member, organization, Code.Check(post, nameof(post)), span);
    }

    /// <summary>The same appointment, come about in this way.</summary>
    /// <exception cref="ArgumentException">The mode is no code.</exception>
    public Appointment By(string mode) => this with { Mode = Code.Check(mode, nameof(mode)) };

    /// <summary>The same appointment as the main work of the member (专职).</summary>
    public Appointment FullTime() => this with { WorkingTime = WorkingTime.FullTime };

    /// <summary>The same appointment beside other work (兼职).</summary>
    public Appointment PartTime() => this with { WorkingTime = WorkingTime.PartTime };

    /// <summary>Member, post, organization and days, such as "m3 secretary of 407 2024-01-01/..".</summary>
    public override string ToString() => $"{Member} {Post} of {Organization} {Span}";

    internal Appointment During(DateSpan span) => this with { Span = span };

    /// <summary>A total order: organization, post, start, member, end, mode, working time.</summary>
    internal static readonly Comparer<Appointment> ContentOrder = Comparer<Appointment>.Create((left, right) =>
    {
        int order = left.Organization.CompareTo(right.Organization);
        order = order != 0 ? order : string.CompareOrdinal(left.Post, right.Post);
        order = order != 0 ? order : left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Member.CompareTo(right.Member);
        order = order != 0 ? order : left.Span.LastDay.CompareTo(right.Span.LastDay);
        order = order != 0 ? order : string.CompareOrdinal(left.Mode, right.Mode);
        return order != 0 ? order : left.WorkingTime.CompareTo(right.WorkingTime);
    });
}
