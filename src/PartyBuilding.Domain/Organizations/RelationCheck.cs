using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes the relations of a roster consistent: ends that exist on the days, and each relation once on a day.</summary>
internal sealed class RelationCheck
{
    private readonly OrganizationCheck _organizations;
    private readonly MemberCheck _members;
    private readonly UnitCheck _units;
    private readonly List<Finding> _findings;

    internal RelationCheck(List<Relation> given, OrganizationCheck organizations, MemberCheck members, UnitCheck units, List<Finding> findings)
    {
        _organizations = organizations;
        _members = members;
        _units = units;
        _findings = findings;
        List<Relation> sorted = [.. given];
        sorted.Sort(Relation.Compare);
        List<Relation> fitting = new(sorted.Count);
        bool isCut = false;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i > 0 && Relation.Compare(sorted[i - 1], sorted[i]) == 0)
            {
                Repeated++;
            }
            else if (Fit(sorted[i]) is Relation relation)
            {
                fitting.Add(relation);
                isCut |= !ReferenceEquals(relation, sorted[i]);
            }
        }

        if (isCut)
        {
            fitting.Sort(Relation.Compare);
        }

        Relations = KeepApart(fitting);
    }

    /// <summary>By kind, both ends and start.</summary>
    internal Relation[] Relations { get; }

    internal int Repeated { get; }

    private Relation? Fit(Relation relation)
    {
        if (relation.From == relation.To)
        {
            _findings.Add(At(DomainFindings.RelationToItself, relation));
            return null;
        }

        SubjectId[] subjects = [relation.From, relation.To, .. relation.Participants.Select(one => one.Subject)];
        SubjectId[] strangers = [.. subjects.Where(one => !Knows(one)).Distinct().OrderBy(one => one)];
        foreach (SubjectId stranger in strangers)
        {
            _findings.Add(At(DomainFindings.RelationSubjectUnknown, relation).With("subject", stranger));
        }

        if (strangers.Length > 0)
        {
            return null;
        }

        DateSpan? span = relation.Span;
        foreach (SubjectId end in new[] { relation.From, relation.To })
        {
            span = Cut(relation, end, out DateSpan existence, out bool isFault) is DateSpan days ? span?.Intersect(days) : null;
            if (isFault)
            {
                _findings.Add(At(DomainFindings.RelationOutsideExistence, relation).With("subject", end).With("existence", existence));
            }
        }

        return span is DateSpan fitting ? fitting == relation.Span ? relation : relation.During(fitting) : null;
    }

    private bool Knows(SubjectId subject) => subject.Kind switch
    {
        SubjectKinds.Organization => _organizations.Index.ContainsKey(OrganizationId.Of(subject.Key)),
        SubjectKinds.Member => _members.Index.ContainsKey(MemberId.Of(subject.Key)),
        _ => _units.Index.ContainsKey(subject) || !_units.Kinds.Contains(subject.Kind),
    };

    private DateSpan? Cut(Relation relation, SubjectId end, out DateSpan existence, out bool isFault)
    {
        existence = relation.Span;
        if (end.Kind == SubjectKinds.Organization)
        {
            OrganizationId organization = OrganizationId.Of(end.Key);
            existence = _organizations.Organizations[_organizations.Index[organization]].Existence;
            return _organizations.Cut(relation.Span, organization, out isFault);
        }

        if (_units.Index.TryGetValue(end, out Unit? unit))
        {
            existence = unit.Existence;
        }

        isFault = !existence.Contains(relation.Span.Start) || (relation.Span.LastDay > existence.LastDay && !relation.Span.IsOpen);
        return relation.Span.Intersect(existence);
    }

    private Relation[] KeepApart(List<Relation> sorted)
    {
        List<Relation> kept = new(sorted.Count);
        foreach (Relation relation in sorted)
        {
            Relation? last = kept.Count > 0 ? kept[kept.Count - 1] : null;
            if (last is not null && Relation.CompareEnds(last, relation) == 0 && last.Span.Overlaps(relation.Span))
            {
                _findings.Add(Finding.Of(DomainFindings.RelationsOverlap, FindingPlace.OfSubject(relation.From))
                    .With("kind", relation.Kind, WellKnown.Relation(relation.Kind))
                    .With("to", relation.To)
                    .With("kept", last.Span)
                    .With("left", relation.Span));
            }
            else
            {
                kept.Add(relation);
            }
        }

        return [.. kept];
    }

    private static Finding At(FindingKind kind, Relation relation) =>
        Finding.Of(kind, FindingPlace.OfSubject(relation.From)).With("kind", relation.Kind, WellKnown.Relation(relation.Kind)).With("span", relation.Span);
}
