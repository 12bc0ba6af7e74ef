using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Layers of organizations and chains of links.</content>
public sealed partial class Coverage
{
    /// <summary>The number of organizations and members of each of these kinds, in the order given; a layer without any has zeros (层级是否齐全).</summary>
    public IReadOnlyList<KindCount> Layers(params string[] kinds)
    {
        Require.NotNull(kinds, nameof(kinds));
        IReadOnlyList<KindCount> there = _roster.Composition(Day);
        return List(kinds.Select(kind => there.FirstOrDefault(count => count.Kind == kind) ?? new KindCount(kind, 0, 0)));
    }

    /// <summary>The organizations of these layers, the top one first, whose superior is not of the layer right above theirs (链条断点).</summary>
    public IReadOnlyList<OrganizationId> OrganizationsOffChain(params string[] kinds)
    {
        Require.NotNull(kinds, nameof(kinds));
        return List(_roster.Organizations
            .Select(one => _roster.Find(one.Id, Day))
            .Where(one => one is not null && IsOffChain(one, kinds))
            .Select(one => one!.Id));
    }

    /// <summary>The members at home somewhere, but not in an organization whose superiors run through all these layers, the top one first; the home itself may be any of them.</summary>
    public IReadOnlyList<MemberId> MembersOffChain(params string[] kinds)
    {
        Require.NotNull(kinds, nameof(kinds));
        HashSet<OrganizationId> on = [];
        HashSet<MemberId> reached = [];
        foreach (Organization one in _roster.Organizations.Select(one => _roster.Find(one.Id, Day)).OfType<Organization>())
        {
            string[] line = [one.Kind, .. _roster.SuperiorsOf(one.Id, Day).Select(superior => superior.Kind)];
            int place = Array.IndexOf(kinds, one.Kind);
            if (place >= 0 && line.Length > place && Enumerable.Range(0, place + 1).All(up => line[up] == kinds[place - up]))
            {
                on.Add(one.Id);
            }
        }

        reached.UnionWith(Homes().Where(home => on.Contains(home.Organization)).Select(home => home.Member));
        return List(Members().Where(member => !reached.Contains(member)));
    }

    /// <summary>
    /// Those of the second and later levels to whom not exactly one link of this kind leads from the level above: nobody reaches them, or several do
    /// (联系链条：人人被联系，同一层不重复).
    /// </summary>
    public IReadOnlyList<LinkCount> NotReachedOnce(string relation, params IReadOnlyList<SubjectId>[] levels)
    {
        Require.NotNull(relation, nameof(relation));
        List<LinkCount> rows = [];
        for (int level = 1; level < Require.NotNull(levels, nameof(levels)).Length; level++)
        {
            HashSet<SubjectId> above = [.. levels[level - 1]];
            rows.AddRange(levels[level]
                .Distinct()
                .OrderBy(one => one)
                .Select(one => Link(one, relation, RelationSide.To, link => above.Contains(link.From)))
                .Where(row => row.Count != 1));
        }

        return rows.AsReadOnly();
    }

    private bool IsOffChain(Organization organization, string[] kinds)
    {
        int place = Array.IndexOf(kinds, organization.Kind);
        return place > 0 && (organization.Parent is not OrganizationId parent || _roster.Find(parent, Day)?.Kind != kinds[place - 1]);
    }
}
