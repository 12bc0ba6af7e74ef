using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Who was due at a meeting, who came, and how (签到册).</summary>
/// <remarks>Immutable and thread-safe; equal when attendances and exclusions are equal. Everybody stands on it once.</remarks>
public sealed partial class Roll : IEquatable<Roll>
{
    private readonly Attendance[] _attendances;
    private readonly ValueList<Exclusion> _exclusions;

    private Roll(Attendance[] sorted, ValueList<Exclusion> exclusions)
    {
        _attendances = sorted;
        _exclusions = exclusions;
    }

    /// <summary>A roll with nobody on it.</summary>
    public static Roll Empty { get; } = new([], ValueList<Exclusion>.Empty);

    /// <summary>Everybody on the roll, by member.</summary>
    public IReadOnlyList<Attendance> Attendances => Array.AsReadOnly(_attendances);

    /// <summary>Who is asked not to be counted as due, by member; whether lawfully is for the quorum rule to say.</summary>
    public IReadOnlyList<Exclusion> Exclusions => _exclusions;

    /// <summary>How many were due (应到).</summary>
    public int DueCount => CountOf(attendance => attendance.IsDue);

    /// <summary>How many of the due came, wholly or in part (实到).</summary>
    public int PresentCount => CountOf(attendance => attendance.IsPresent);

    /// <summary>How many of the due have a vote.</summary>
    public int VotersDue => CountOf(attendance => attendance.HasVote);

    /// <summary>How many of those with a vote came.</summary>
    public int VotersPresent => CountOf(attendance => attendance.HasVote && attendance.IsPresent);

    internal Attendance[] Rows => _attendances;

    /// <summary>How many took part in this way.</summary>
    public int Count(Presence presence) => CountOf(attendance => attendance.Presence == presence);

    /// <summary>The attendance of a member; null when the member is not on the roll.</summary>
    public Attendance? Find(MemberId member)
    {
        int at = IndexOf(_attendances, member);
        return at < 0 ? null : _attendances[at];
    }

    /// <inheritdoc/>
    public bool Equals(Roll? other) =>
        other is not null && _attendances.SequenceEqual(other._attendances) && _exclusions.Equals(other._exclusions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Roll);

    /// <inheritdoc/>
    public override int GetHashCode() => _attendances.Length == 0 ? 0 : (_attendances.Length, _attendances[0]).GetHashCode();

    /// <summary>Present of due, such as "18/21".</summary>
    public override string ToString() => $"{Keys.Text(PresentCount)}/{Keys.Text(DueCount)}";

    private static int IndexOf(Attendance[] sorted, MemberId member)
    {
        int low = 0;
        int high = sorted.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = sorted[middle].Member.CompareTo(member);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private int CountOf(Func<Attendance, bool> condition)
    {
        int count = 0;
        foreach (Attendance attendance in _attendances)
        {
            count += condition(attendance) ? 1 : 0;
        }

        return count;
    }
}
