using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Which organization is what, and under which other one, on any day.</summary>
internal sealed class OrganizationTree
{
    private readonly Organization[] _organizations;
    private readonly int[] _parents;
    private readonly Dictionary<int, OrganizationPhase[]> _phases;

    // The numbers of those that ever are directly under each, by parent and id; where each parent starts.
    private readonly int[] _children;
    private readonly int[] _childStart;

    internal OrganizationTree(OrganizationCheck organizations)
    {
        _organizations = organizations.Organizations;
        _parents = organizations.Parents;
        _phases = organizations.Phases.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        List<int> parents = new(_parents.Length);
        List<int> children = new(_parents.Length);
        for (int i = 0; i < _parents.Length; i++)
        {
            IEnumerable<int> all = _phases.TryGetValue(i, out OrganizationPhase[]? phases) ? phases.Select(phase => phase.Parent).Distinct() : [_parents[i]];
            foreach (int parent in all)
            {
                parents.Add(parent);
                children.Add(i);
            }
        }

        int[] places = Buckets.Places(parents, _parents.Length, out _childStart);
        _children = new int[_childStart[_parents.Length]];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
            {
                _children[places[i]] = children[i];
            }
        }
    }

    /// <summary>Whether kinds and parents never change.</summary>
    internal bool IsSteady => _phases.Count == 0;

    /// <summary>The organization as it is on the day; null when it does not exist then.</summary>
    internal Organization? On(int number, LocalDate day)
    {
        Organization founded = _organizations[number];
        if (!founded.Existence.Contains(day))
        {
            return null;
        }

        if (!_phases.TryGetValue(number, out OrganizationPhase[]? phases))
        {
            return founded;
        }

        OrganizationPhase phase = Array.FindLast(phases, one => one.From <= day);
        return founded.As(phase.Kind, phase.Parent < 0 ? null : _organizations[phase.Parent].Id);
    }

    /// <summary>The number of the parent on the day; -1 for none.</summary>
    internal int ParentOn(int number, LocalDate day) => _phases.TryGetValue(number, out OrganizationPhase[]? phases)
        ? day < phases[0].From ? -1 : Array.FindLast(phases, one => one.From <= day).Parent
        : _parents[number];

    /// <summary>The kind on the day, and before the founding the first one.</summary>
    internal string KindOn(int number, LocalDate day) => _phases.TryGetValue(number, out OrganizationPhase[]? phases) && day >= phases[0].From
        ? Array.FindLast(phases, one => one.From <= day).Kind
        : _organizations[number].Kind;

    /// <summary>The stretches of its existence in which it is of the kind, in order.</summary>
    internal IEnumerable<DateSpan> SpansAs(int number, string kind)
    {
        DateSpan existence = _organizations[number].Existence;
        if (!_phases.TryGetValue(number, out OrganizationPhase[]? phases))
        {
            return _organizations[number].Kind == kind ? [existence] : [];
        }

        List<DateSpan> spans = [];
        LocalDate? from = null;
        for (int i = 0; i < phases.Length; i++)
        {
            if (phases[i].Kind == kind)
            {
                from ??= i == 0 ? existence.Start : phases[i].From;
            }
            else if (from is LocalDate start)
            {
                from = null;
                if (start < phases[i].From)
                {
                    spans.Add(DateSpan.Of(start, phases[i].From.PlusDays(-1)));
                }
            }
        }

        if (from is LocalDate last && DateSpan.From(last).Intersect(existence) is DateSpan rest)
        {
            spans.Add(rest);
        }

        return spans;
    }

    /// <summary>The numbers of those directly under it that exist on the day, by id.</summary>
    internal IEnumerable<int> ChildrenOn(int parent, LocalDate day)
    {
        for (int i = _childStart[parent]; i < _childStart[parent + 1]; i++)
        {
            int child = _children[i];
            if (_organizations[child].Existence.Contains(day) && (IsSteady || ParentOn(child, day) == parent))
            {
                yield return child;
            }
        }
    }
}
