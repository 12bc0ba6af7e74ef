using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Makes the organizations of a roster consistent: one content for each id, parents that exist, no circles.</summary>
internal sealed partial class OrganizationCheck
{
    private readonly Organization[] _rows;
    private readonly List<Finding> _refusals = [];
    private List<Finding> _findings;
    private bool[] _foundedByEvent = [];
    private bool[] _hasRow = [];

    internal OrganizationCheck(IEnumerable<Organization> given, IReadOnlyList<OrganizationEvent> events, List<Finding> findings)
    {
        _findings = findings;
        _rows = OnePerId(given);
        OrganizationEvent[] distinct = [.. events.Distinct().OrderBy(one => one, OrganizationEvent.InOrder)];
        Repeated += events.Count - distinct.Length;
        OrganizationFold fold;
        List<Finding> found;

        // What a refused event would have founded is not there, so that the rest is settled once more without it.
        do
        {
            _findings = found = [];
            Settle(distinct);
            fold = new OrganizationFold(Organizations, Parents, Index, _foundedByEvent, _hasRow, distinct);
            if (fold.Refused.Count > 0)
            {
                _refusals.AddRange(fold.Findings);
                distinct = [.. fold.Taken.OrderBy(one => one, OrganizationEvent.InOrder)];
            }
        }
        while (fold.Refused.Count > 0);

        Events = fold.Taken;
        Phases = fold.Phases;
        Departures = fold.Departures;
        WarnOfClosedParents();
        findings.AddRange(found);
        findings.AddRange(_refusals);
        Roots = Phases.Count == 0 ? FindRoots() : [];
    }

    /// <summary>By id.</summary>
    internal Organization[] Organizations { get; private set; } = [];

    internal Dictionary<OrganizationId, int> Index { get; private set; } = [];

    /// <summary>The number of the parent at the founding; -1 for a root.</summary>
    internal int[] Parents { get; private set; } = [];

    /// <summary>The number of the root, which stands for the whole body; empty when parents change.</summary>
    internal int[] Roots { get; }

    /// <summary>The events that took place, in the order taken.</summary>
    internal List<OrganizationEvent> Events { get; }

    /// <summary>The phases of each organization that changed, by number and day.</summary>
    internal SortedDictionary<int, List<OrganizationPhase>> Phases { get; }

    /// <summary>For each organization that members leave by events: those events, by their places in <see cref="Events"/>.</summary>
    internal Dictionary<int, List<int>> Departures { get; }

    internal int Repeated { get; private set; }

    /// <summary>The number of the parent on a day on which the organization exists; -1 for a root.</summary>
    internal int ParentOn(int number, LocalDate on)
    {
        if (on < Organizations[number].FoundedOn)
        {
            return -1;
        }

        return Phases.TryGetValue(number, out List<OrganizationPhase>? phases)
            ? phases.FindLast(phase => phase.From <= on).Parent
            : Parents[number];
    }

    /// <summary>The number of the root on a day.</summary>
    internal int RootOn(int number, LocalDate on)
    {
        int root = number;
        for (int parent = ParentOn(root, on); parent >= 0; parent = ParentOn(root, on))
        {
            root = parent;
        }

        return root;
    }

    /// <summary>The rows, and what events found that has no row; parents that exist, no circles.</summary>
    private void Settle(OrganizationEvent[] events)
    {
        SortedDictionary<OrganizationId, Organization> all = [];
        foreach (Organization row in _rows)
        {
            all.Add(row.Id, row);
        }

        HashSet<OrganizationId> byEvent = [];
        foreach (Organization founded in events.SelectMany(one => one.Founded))
        {
            bool hasRow = all.TryGetValue(founded.Id, out Organization? row);
            if (!hasRow)
            {
                all.Add(founded.Id, founded);
            }

            if (!hasRow || founded.IsSameFounding(row!))
            {
                byEvent.Add(founded.Id);
            }
        }

        HashSet<OrganizationId> ofRows = [.. _rows.Select(row => row.Id)];
        Organizations = [.. all.Values];
        _hasRow = Array.ConvertAll(Organizations, one => ofRows.Contains(one.Id));
        Index = new(Organizations.Length);
        for (int i = 0; i < Organizations.Length; i++)
        {
            Index.Add(Organizations[i].Id, i);
        }

        // What an event founds comes under its parent when the event takes place.
        _foundedByEvent = Array.ConvertAll(Organizations, one => byEvent.Contains(one.Id));
        Parents = Array.ConvertAll(Organizations, one => byEvent.Contains(one.Id) ? -1 : ParentIndex(one));
        CutCircles();
    }

    private Organization[] OnePerId(IEnumerable<Organization> given)
    {
        List<Organization> kept = [];
        foreach (IGrouping<OrganizationId, Organization> same in given.GroupBy(organization => organization.Id).OrderBy(group => group.Key))
        {
            List<Organization> contents = [.. same.Distinct().OrderBy(one => one, ContentOrder)];
            Repeated += same.Count() - contents.Count;
            kept.Add(contents[0]);
            if (contents.Count > 1)
            {
                _findings.Add(At(DomainFindings.OrganizationGivenTwice, contents[0])
                    .With("count", contents.Count)
                    .With("kind", contents[0].Kind, WellKnown.OrganizationKind(contents[0].Kind))
                    .With("existence", contents[0].Existence));
            }
        }

        return [.. kept];
    }

    // Which content is kept must not depend on the order of adding.
    private static readonly Comparer<Organization> ContentOrder = Comparer<Organization>.Create((left, right) =>
    {
        int order = left.FoundedOn.CompareTo(right.FoundedOn);
        order = order != 0 ? order : left.Existence.LastDay.CompareTo(right.Existence.LastDay);
        order = order != 0 ? order : string.CompareOrdinal(left.Kind, right.Kind);
        return order != 0 ? order : (left.Parent ?? default).CompareTo(right.Parent ?? default);
    });

    private void Detach(int index) => Organizations[index] = Organizations[index].WithoutParent();

    private static Finding At(FindingKind kind, Organization organization) => Finding.Of(kind, FindingPlace.OfSubject(organization.Id));
}
