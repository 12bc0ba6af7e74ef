using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>At least one aggregate for every kind of event that the domain writes, made through the public API.</summary>
/// <remarks>Aggregates of one type have keys from 1 on, so that those of different types share them.</remarks>
internal sealed partial class Showcase
{
    private readonly Func<int, string> _key;

    private Showcase(Func<int, string> key) => _key = key;

    internal static IReadOnlyList<Piece> Plain { get; } = Of(number => "k" + number);

    /// <summary>Those and what takes the place of something written before.</summary>
    internal static IReadOnlyList<Piece> WithCorrections { get; } = [.. Plain, Correction()];

    private static LocalDate Day(int month, int day) => new(2025, month, day);

    internal static IReadOnlyList<Piece> Of(Func<int, string> key)
    {
        Showcase made = new(key);
        return [.. made.Changes(), .. made.Meetings(), .. made.Members(), .. made.Talents(), .. made.Proposals(), .. made.Evaluations()];
    }

    private MemberId Member(int number) => MemberId.Of(_key(number));

    private OrganizationId Organization(int number) => OrganizationId.Of(_key(number));

    private ItemId Item(int number) => ItemId.Of(_key(number));

    private SubjectId Unit(int number) => SubjectId.Of(SubjectKinds.HandlingUnit, _key(number));

    private IEnumerable<MemberId> Members(int from, int count) => Enumerable.Range(from, count).Select(Member);
}
