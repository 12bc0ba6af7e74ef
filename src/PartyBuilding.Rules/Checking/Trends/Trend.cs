using System;

namespace PartyBuilding.Rules;

/// <summary>Which ways a number may go when something else grows: one that may go up alone never falls. A condition goes up when it begins to hold.</summary>
[Flags]
internal enum Trend
{
    /// <summary>It stays.</summary>
    Steady = 0,

    /// <summary>It stays or rises.</summary>
    Up = 1,

    /// <summary>It stays or falls.</summary>
    Down = 2,

    /// <summary>Nothing is said.</summary>
    Either = Up | Down,
}
