using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a member stands on a list at a level during some days (入库).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record TalentListing
{
    private TalentListing(MemberId member, string list, string level, DateSpan span)
    {
        Member = member;
        List = list;
        Level = level;
        Span = span;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The list, see <see cref="TalentLists"/>.</summary>
    public string List { get; }

    /// <summary>The level, a code such as "city" or "township".</summary>
    public string Level { get; }

    /// <summary>The days on the list, both ends included.</summary>
    public DateSpan Span { get; private init; }

    /// <summary>The abilities found in the member, codes, each once and in ordinal order.</summary>
    public IReadOnlyList<string> Abilities { get; private init; } = ValueList<string>.Empty;

    /// <summary>A listing.</summary>
    /// <exception cref="ArgumentException">The member is none, or list or level is no code.</exception>
    public static TalentListing Of(MemberId member, string list, string level, DateSpan span)
    {
        Require.Some(member.IsNone, nameof(member));
        return new(member, Code.Check(list, nameof(list)), Code.Check(level, nameof(level)), span);
    }

    /// <summary>The same listing with exactly these abilities.</summary>
    /// <exception cref="ArgumentException">An ability is no code.</exception>
    public TalentListing With(params string[] abilities) => this with { Abilities = CodesOf.Sorted(abilities, nameof(abilities)) };

    /// <summary>The same listing up to and including this day.</summary>
    /// <exception cref="ArgumentException">The day lies before the first one.</exception>
    public TalentListing Until(LocalDate lastDay) => this with { Span = DateSpan.Of(Span.Start, lastDay) };

    /// <summary>Member, list, level and days.</summary>
    public override string ToString() => $"{Member} {List} {Level} {Span}";
}
