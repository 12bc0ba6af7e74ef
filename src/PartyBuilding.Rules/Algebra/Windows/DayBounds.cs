using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A day that is known exactly, or only between two days: in days since 1970-01-01, both included.</summary>
internal readonly struct DayBounds : IEquatable<DayBounds>
{
    /// <summary>A day after all others.</summary>
    internal const int Never = int.MaxValue;

    internal DayBounds(int day)
        : this(day, day)
    {
    }

    internal DayBounds(int earliest, int latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    internal int Earliest { get; }

    internal int Latest { get; }

    internal bool IsExact => Earliest == Latest;

    public bool Equals(DayBounds other) => Earliest == other.Earliest && Latest == other.Latest;

    public override bool Equals(object? obj) => obj is DayBounds other && Equals(other);

    public override int GetHashCode() => unchecked((Earliest * 397) ^ Latest);

    /// <summary>The bounds and the days that lie between them; a bound that is never reached is left out.</summary>
    internal IReadOnlyList<int> Between(IEnumerable<int> days)
    {
        var (from, to) = (Earliest, Latest);
        return days.Where(day => day > from && day < to).Append(from).Concat(to == Never || to == from ? Enumerable.Empty<int>() : new[] { to }).Distinct().ToArray();
    }

    /// <summary>The earlier of two days.</summary>
    internal static DayBounds Earlier(DayBounds one, DayBounds other) =>
        new DayBounds(Math.Min(one.Earliest, other.Earliest), Math.Min(one.Latest, other.Latest));
}
