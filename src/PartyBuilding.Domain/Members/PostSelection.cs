using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a member was selected for a post in an organization, with contract and target letter (选任、聘任合同、目标责任书).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record PostSelection
{
    private PostSelection(SelectionMode mode, MemberId member, OrganizationId organization, string post, LocalDate firstDay, LocalDate? lastDay)
    {
        Require.Some(member.IsNone, nameof(member));
        Require.Some(organization.IsNone, nameof(organization));
        Mode = mode;
        Member = member;
        Organization = organization;
        Post = Code.Check(post, nameof(post));
        FirstDay = firstDay.Iso();
        LastDay = lastDay is LocalDate last ? DateSpan.Day(last).End : null;
    }

    /// <summary>From inside or outside.</summary>
    public SelectionMode Mode { get; }

    /// <summary>Who was selected.</summary>
    public MemberId Member { get; }

    /// <summary>For which organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The post, a code.</summary>
    public string Post { get; }

    /// <summary>The first day in it.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day in it, included; null while it has none.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>The days in it, both ends included; the first day alone when they run backwards, which no pool takes.</summary>
    public DateSpan Span => DateSpan.OfRow(FirstDay, LastDay);

    /// <summary>The contract; null while there is none.</summary>
    public ItemId? Contract { get; private init; }

    /// <summary>The target letter; null while there is none.</summary>
    public ItemId? TargetLetter { get; private init; }

    /// <summary>A selection from inside the organization.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the post is no code.</exception>
    public static PostSelection Internal(MemberId member, OrganizationId organization, string post, DateSpan span) =>
        new(SelectionMode.Internal, member, organization, post, span.Start, span.End);

    /// <summary>A selection from inside from a row, without a last day while it goes on; a pool refuses one before the first.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the post is no code.</exception>
    public static PostSelection Internal(MemberId member, OrganizationId organization, string post, LocalDate firstDay, LocalDate? lastDay) =>
        new(SelectionMode.Internal, member, organization, post, firstDay, lastDay);

    /// <summary>An appointment from outside.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the post is no code.</exception>
    public static PostSelection External(MemberId member, OrganizationId organization, string post, DateSpan span) =>
        new(SelectionMode.External, member, organization, post, span.Start, span.End);

    /// <summary>An appointment from outside from a row, without a last day while it goes on; a pool refuses one before the first.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the post is no code.</exception>
    public static PostSelection External(MemberId member, OrganizationId organization, string post, LocalDate firstDay, LocalDate? lastDay) =>
        new(SelectionMode.External, member, organization, post, firstDay, lastDay);

    /// <summary>The same selection with this contract.</summary>
    /// <exception cref="ArgumentException">The contract is none.</exception>
    public PostSelection WithContract(ItemId contract)
    {
        Require.Some(contract.IsNone, nameof(contract));
        return this with { Contract = contract };
    }

    /// <summary>The same selection with this target letter.</summary>
    /// <exception cref="ArgumentException">The letter is none.</exception>
    public PostSelection WithTargetLetter(ItemId letter)
    {
        Require.Some(letter.IsNone, nameof(letter));
        return this with { TargetLetter = letter };
    }

    /// <summary>The same selection up to and including this day: dismissed, or not renewed; a pool refuses a day before the first one.</summary>
    public PostSelection Until(LocalDate lastDay) => this with { LastDay = DateSpan.Day(lastDay).End };

    /// <summary>Mode, member, post, organization and days.</summary>
    public override string ToString() => $"{Mode} {Member} {Post} {Organization} {Span}";

    /// <summary>Whether both are about one member in one post of one organization that began on one day.</summary>
    internal bool IsSameSpell(PostSelection other) => Member == other.Member && Organization == other.Organization
        && Post == other.Post && Span.Start == other.Span.Start;
}
