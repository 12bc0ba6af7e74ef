using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Facts about subjects, each over its span (事实表).</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class FactSheet
{
    private readonly Fact[] _facts;
    private readonly SubjectId[] _subjects;
    private readonly int[] _start;
    private SubjectPlaces? _places;

    internal FactSheet(Fact[] sorted)
    {
        _facts = sorted;
        Facts = Array.AsReadOnly(sorted);
        Extents = FactExtent.Of(sorted);
        (_subjects, _start) = Starts(sorted);
    }

    /// <summary>No facts.</summary>
    public static FactSheet Empty { get; } = new([]);

    /// <summary>The facts, by subject, name, time of entry and span.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What the facts of each name are, by name.</summary>
    internal FactExtent[] Extents { get; }

    /// <summary>The last entered fact of this name that holds on the date; null when there is none, or when another one entered at the same time contradicts it on that date.</summary>
    public Fact? Find(SubjectId subject, string code, LocalDate at)
    {
        Require.NotNull(code, nameof(code));
        int index = SubjectIndex(subject);
        return index < 0 ? null : Find(index, code, at);
    }

    /// <summary>The sheet as it would have been at this moment: facts entered later are not known yet, those without a time always were.</summary>
    public FactSheet AsKnownAt(Instant moment)
    {
        Fact[] known = Array.FindAll(_facts, fact => fact.EnteredAt is not Instant entered || entered <= moment);
        return known.Length == _facts.Length ? this : new FactSheet(known);
    }

    /// <summary>The places of sorted subjects among those with facts, -1 for one without. The last answer is kept, since one roster is judged by many policies.</summary>
    internal int[] PlacesOf(SubjectId[] sorted) => SubjectPlaces.Find(ref _places, sorted, _subjects);

    /// <summary>Position of the subject, or -1.</summary>
    internal int SubjectIndex(SubjectId subject)
    {
        int index = Array.BinarySearch(_subjects, subject);
        return index < 0 ? -1 : index;
    }

    internal Fact? Find(int subjectIndex, string code, LocalDate at)
    {
        Fact? found = null;
        for (int i = _start[subjectIndex + 1] - 1; i >= _start[subjectIndex]; i--)
        {
            Fact fact = _facts[i];
            if (!string.Equals(fact.Code, code, StringComparison.Ordinal) || !fact.Holds(at))
            {
                continue;
            }

            if (found is not null && !found.IsSameKnowledge(fact))
            {
                break;
            }

            if (found is not null && !found.HasSameValue(fact))
            {
                return null;
            }

            found = fact;
        }

        return found;
    }

    private static (SubjectId[] Subjects, int[] Start) Starts(Fact[] facts)
    {
        List<SubjectId> subjects = [];
        List<int> start = [];
        for (int i = 0; i < facts.Length; i++)
        {
            if (i == 0 || facts[i].Subject != facts[i - 1].Subject)
            {
                subjects.Add(facts[i].Subject);
                start.Add(i);
            }
        }

        start.Add(facts.Length);
        return (subjects.ToArray(), start.ToArray());
    }
}
