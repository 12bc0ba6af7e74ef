using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes the organizations of a roster consistent: one content for each id, parents that exist, no circles.</summary>
internal sealed class OrganizationCheck
{
    private const int LongestPath = 12;

    private readonly List<Finding> _findings;

    internal OrganizationCheck(IEnumerable<Organization> given, List<Finding> findings)
    {
        _findings = findings;
        Organizations = OnePerId(given);
        Index = Organizations.Select((organization, i) => (organization.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        Parents = Array.ConvertAll(Organizations, ParentIndex);
        CutCircles();
        WarnOfClosedParents();
        Roots = FindRoots();
    }

    /// <summary>By id.</summary>
    internal Organization[] Organizations { get; }

    internal Dictionary<OrganizationId, int> Index { get; }

    /// <summary>The number of the parent; -1 for a root.</summary>
    internal int[] Parents { get; }

    /// <summary>The number of the root, which stands for the whole body.</summary>
    internal int[] Roots { get; }

    internal int Repeated { get; private set; }

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
                    .With("kind", contents[0].Kind)
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

    private int ParentIndex(Organization organization)
    {
        if (organization.Parent is not OrganizationId parent)
        {
            return -1;
        }

        if (Index.TryGetValue(parent, out int index))
        {
            return index;
        }

        _findings.Add(At(DomainFindings.ParentUnknown, organization).With("parent", parent));
        Detach(Index[organization.Id]);
        return -1;
    }

    private void CutCircles()
    {
        int[] walk = new int[Organizations.Length]; // the number of the walk that came by first, from 1
        for (int start = 0; start < walk.Length; start++)
        {
            int at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = Parents[at];
            }

            if (at >= 0 && walk[at] == start + 1)
            {
                CutCircle(at);
            }
        }
    }

    private void CutCircle(int member)
    {
        List<int> circle = [];
        for (int at = member; circle.Count == 0 || at != member; at = Parents[at])
        {
            circle.Add(at);
        }

        int first = circle.IndexOf(circle.Min());
        List<int> path = [.. circle.Skip(first), .. circle.Take(first + 1)];
        IEnumerable<string> names = path.Take(LongestPath).Select(at => Organizations[at].Id.Key);
        string end = path.Count > LongestPath ? " > …" : string.Empty;
        _findings.Add(At(DomainFindings.ParentCycle, Organizations[path[0]]).With("path", string.Join(" > ", names) + end));
        foreach (int at in circle)
        {
            Parents[at] = -1;
            Detach(at);
        }
    }

    private void WarnOfClosedParents()
    {
        for (int i = 0; i < Parents.Length; i++)
        {
            Organization child = Organizations[i];
            if (Parents[i] >= 0 && Organizations[Parents[i]] is { LastDay: NodaTime.LocalDate lastDay } parent && child.Existence.LastDay > lastDay)
            {
                _findings.Add(At(DomainFindings.ParentClosedFirst, child).With("parent", parent.Id).With("lastDay", lastDay));
            }
        }
    }

    private int[] FindRoots()
    {
        int[] roots = new int[Parents.Length]; // the number of the root from 1, so that 0 is not known yet
        for (int i = 0; i < roots.Length; i++)
        {
            int top = i;
            while (roots[top] == 0 && Parents[top] >= 0)
            {
                top = Parents[top];
            }

            int root = roots[top] == 0 ? top + 1 : roots[top];
            for (int at = i; at >= 0 && roots[at] == 0; at = Parents[at])
            {
                roots[at] = root;
            }
        }

        return Array.ConvertAll(roots, root => root - 1);
    }

    private void Detach(int index) => Organizations[index] = Organizations[index].WithoutParent();

    private static Finding At(FindingKind kind, Organization organization) => Finding.Of(kind, FindingPlace.OfSubject(organization.Id));
}
