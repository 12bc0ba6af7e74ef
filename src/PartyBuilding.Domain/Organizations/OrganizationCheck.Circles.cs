using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Circles among the parents at the founding, and the roots that are left.</content>
internal sealed partial class OrganizationCheck
{
    private const int LongestPath = 12;

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
}
