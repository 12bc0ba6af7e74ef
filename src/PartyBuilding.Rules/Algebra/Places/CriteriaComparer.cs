using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Compares candidates by so many criteria, or as many as are known of both.</summary>
internal sealed class CriteriaComparer : IComparer<decimal[]>
{
    private readonly int criteria;

    internal CriteriaComparer(int criteria) => this.criteria = criteria;

    public int Compare(decimal[]? x, decimal[]? y)
    {
        for (var i = 0; i < criteria && i < x!.Length && i < y!.Length; i++)
        {
            var order = x[i].CompareTo(y[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
