using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A relation beside that of superior and subordinate, for a span of days (联系、结对、共建等关系).</summary>
/// <remarks>Immutable; equal when all parts are equal, participants in any order. What stands at which end is told by <see cref="RelationKinds"/>.</remarks>
public sealed record Relation
{
    private Relation(string kind, SubjectId from, SubjectId to, DateSpan span)
    {
        Kind = kind;
        From = from;
        To = to;
        Span = span;
    }

    /// <summary>The kind, a code, see <see cref="RelationKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The end that acts.</summary>
    public SubjectId From { get; }

    /// <summary>The end that it is for.</summary>
    public SubjectId To { get; }

    /// <summary>The days, both ends included.</summary>
    public DateSpan Span { get; private init; }

    /// <summary>Who takes part on the two sides, each once, by side, role and subject.</summary>
    public IReadOnlyList<RelationParticipant> Participants { get; private init; } = [];

    /// <summary>A relation of this kind.</summary>
    /// <exception cref="ArgumentException">The kind is no code, or an end is none.</exception>
    public static Relation Of(string kind, SubjectId from, SubjectId to, DateSpan span)
    {
        Require.Some(from.IsNone, nameof(from));
        Require.Some(to.IsNone, nameof(to));
        return new(Code.Check(kind, nameof(kind)), from, to, span);
    }

    /// <summary>The same relation with one more participant; the same one again changes nothing.</summary>
    /// <exception cref="ArgumentException">The side is undefined, the role is no code, or the subject is none.</exception>
    public Relation With(RelationSide side, string role, SubjectId subject)
    {
        RelationParticipant participant = new(side, role, subject);
        return Participants.Contains(participant)
            ? this
            : this with { Participants = Array.AsReadOnly<RelationParticipant>([.. Participants.Append(participant).OrderBy(one => one, Comparer<RelationParticipant>.Create((left, right) => left.CompareTo(right)))]) };
    }

    /// <summary>The subject at one end.</summary>
    public SubjectId At(RelationSide side) => side == RelationSide.From ? From : To;

    /// <summary>Whether somebody takes part on this side in this role.</summary>
    public bool Has(RelationSide side, string role) => Participants.Any(one => one.Side == side && one.Role == role);

    /// <inheritdoc/>
    public bool Equals(Relation? other) => other is not null && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => (From, To, Span, Participants.Count).GetHashCode();

    /// <summary>Kind, both ends, days and participants, such as "contactLink member:m3 > organization:407 2024-01-01/..".</summary>
    public override string ToString() => string.Join(" ", [$"{Kind} {From} > {To} {Span}", .. Participants.Select(one => one.ToString())]);

    internal Relation During(DateSpan span) => this with { Span = span };

    /// <summary>A total order: kind, both ends, days, participants.</summary>
    internal static int Compare(Relation left, Relation right)
    {
        int order = CompareEnds(left, right);
        order = order != 0 ? order : left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.LastDay.CompareTo(right.Span.LastDay);
        for (int i = 0; order == 0 && i < left.Participants.Count && i < right.Participants.Count; i++)
        {
            order = left.Participants[i].CompareTo(right.Participants[i]);
        }

        return order != 0 ? order : left.Participants.Count.CompareTo(right.Participants.Count);
    }

    internal static int CompareEnds(Relation left, Relation right)
    {
        int order = string.CompareOrdinal(left.Kind, right.Kind);
        order = order != 0 ? order : left.From.CompareTo(right.From);
        return order != 0 ? order : left.To.CompareTo(right.To);
    }
}
