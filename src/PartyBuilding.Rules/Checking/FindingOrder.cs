using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The order of findings: by path, positions as numbers; then by code and evidence.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    internal static readonly FindingOrder Instance = new FindingOrder();

    private FindingOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        var order = ComparePaths(x!.Place.Path ?? string.Empty, y!.Place.Path ?? string.Empty);
        order = order != 0 ? order : string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(Evidence(x), Evidence(y));
    }

    private static string Evidence(Finding finding) => string.Join("\n", finding.Evidence.Select(e => e.Key + "=" + e.Value));

    private static int ComparePaths(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (IsDigit(left[i]) && IsDigit(right[j]))
            {
                var order = CompareRuns(Run(left, ref i), Run(right, ref j));
                if (order != 0)
                {
                    return order;
                }
            }
            else if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    private static bool IsDigit(char c) => c >= '0' && c <= '9';

    private static string Run(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return text.Substring(from, at - from);
    }

    private static int CompareRuns(string left, string right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
}
