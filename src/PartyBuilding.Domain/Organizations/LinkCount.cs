using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>The links of one kind that a subject has at one end.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed class LinkCount : IEquatable<LinkCount>
{
    internal LinkCount(SubjectId subject, string kind, RelationSide side, Relation[] links)
    {
        Subject = subject;
        Kind = kind;
        Side = side;
        Links = Array.AsReadOnly(links);
    }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The kind of relation.</summary>
    public string Kind { get; }

    /// <summary>The end at which the subject stands.</summary>
    public RelationSide Side { get; }

    /// <summary>The links, by the other end.</summary>
    public IReadOnlyList<Relation> Links { get; }

    /// <summary>To how many different subjects they lead.</summary>
    public int Count => Links.Select(Other).Distinct().Count();

    /// <summary>The subjects at the other ends, each once, sorted.</summary>
    public IReadOnlyList<SubjectId> Others => Array.AsReadOnly<SubjectId>([.. Links.Select(Other).Distinct().OrderBy(one => one)]);

    /// <summary>The same as a finding: so many links, where so many are expected.</summary>
    public Finding ToFinding(int least, int most) => Finding.Of(DomainFindings.LinksOutsideBounds, FindingPlace.OfSubject(Subject))
        .With("kind", Kind, WellKnown.Relation(Kind))
        .With("count", Count)
        .With("least", least)
        .With("most", most);

    /// <inheritdoc/>
    public bool Equals(LinkCount? other) => other is not null
        && Subject == other.Subject && Kind == other.Kind && Side == other.Side && Links.SequenceEqual(other.Links);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkCount);

    /// <inheritdoc/>
    public override int GetHashCode() => (Subject, Side, Links.Count).GetHashCode();

    /// <summary>Subject, kind and number, such as "member:m3 contactLink 2".</summary>
    public override string ToString() => $"{Subject} {Kind} {Keys.Text(Count)}";

    private SubjectId Other(Relation link) => link.At(Side == RelationSide.From ? RelationSide.To : RelationSide.From);
}
