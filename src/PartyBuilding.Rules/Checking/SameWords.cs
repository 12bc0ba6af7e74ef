using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Numbers are alike when a document says the same of both, wherever they stand.</summary>
internal sealed class SameWords : IEqualityComparer<Number>
{
    internal static SameWords Instance { get; } = new SameWords();

    /// <inheritdoc/>
    public bool Equals(Number? x, Number? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Written(x) == Written(y));

    /// <inheritdoc/>
    public int GetHashCode(Number obj) => StringComparer.Ordinal.GetHashCode(Written(obj));

    private static string Written(Number number) => number.ToJson().Document();
}
