using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PartyBuilding.Rules;

/// <summary>Nodes are told apart by where they stand, not by what they say.</summary>
internal sealed class SameNode : IEqualityComparer<object>
{
    internal static SameNode Instance { get; } = new SameNode();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
