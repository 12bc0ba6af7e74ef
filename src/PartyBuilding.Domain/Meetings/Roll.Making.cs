using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

public sealed partial class Roll
{
    /// <summary>The roll of these attendances; the same row twice counts once.</summary>
    /// <remarks>Refused when one member has rows that differ, or attended more sessions than there were to attend.</remarks>
    /// <exception cref="ArgumentException">One of the attendances is <c>default</c>.</exception>
    public static Checked<Roll> Of(IEnumerable<Attendance> attendances)
    {
        Attendance[] sorted = Sorted(attendances);
        List<Finding> findings = [];
        int kept = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (kept == 0 || sorted[kept - 1].Member != sorted[i].Member)
            {
                sorted[kept++] = sorted[i];
            }
            else if (sorted[kept - 1] != sorted[i])
            {
                Finding twice = DomainFindings.OnRollTwice.At(sorted[i].Member);
                if (findings.Count == 0 || findings[findings.Count - 1] != twice)
                {
                    findings.Add(twice);
                }
            }
        }

        Array.Resize(ref sorted, kept);
        findings.AddRange(sorted.Where(row => !row.IsWhole && row.Attended > row.OutOf).Select(row =>
            DomainFindings.SessionsBeyondDue.At(row.Member).With("attended", row.Attended).With("outOf", row.OutOf)));
        return Checked.Unless(findings, () => new Roll(sorted, ValueList<Exclusion>.Empty));
    }

    /// <summary>The roll of a meeting that these members were called to: whoever of them has no attendance was absent.</summary>
    /// <remarks>
    /// Somebody who came without being called is taken as an observer, with a warning.
    /// Who was called and has no vote needs an attendance that says so (<see cref="Attendance.WithoutVote"/>), also when absent.
    /// </remarks>
    /// <exception cref="ArgumentException">A member is none, or one of the attendances is <c>default</c>.</exception>
    public static Checked<Roll> Called(IEnumerable<MemberId> due, IEnumerable<Attendance> attendances)
    {
        SortedSet<MemberId> called = new(Require.NotNull(due, nameof(due)));
        Checked<Roll> given = Of(attendances);
        if (given.Value is not Roll roll)
        {
            return given;
        }

        List<Finding> findings = [];
        List<Attendance> all = new(called.Count);
        foreach (Attendance attendance in roll._attendances)
        {
            bool wasCalled = called.Remove(attendance.Member);
            if (wasCalled || !attendance.IsDue)
            {
                all.Add(attendance);
            }
            else
            {
                findings.Add(DomainFindings.PresentUncalled.At(attendance.Member).With("presence", attendance.Presence.Code(), WellKnown.Presence(attendance.Presence.Code())));
                if (attendance.IsPresent)
                {
                    all.Add(Attendance.Observer(attendance.Member));
                }
            }
        }

        all.AddRange(called.Select(Attendance.Absent));
        return Checked.Of(new Roll(Sorted(all), ValueList<Exclusion>.Empty), findings);
    }

    /// <summary>Why these exclusions cannot stand on the roll; empty when they can.</summary>
    public IReadOnlyList<Finding> CanExclude(IEnumerable<Exclusion> exclusions)
    {
        List<Finding> findings = [];
        HashSet<MemberId> seen = [.. _exclusions.Select(exclusion => exclusion.Member)];
        foreach (Exclusion exclusion in Sorted(exclusions))
        {
            if (!seen.Add(exclusion.Member))
            {
                findings.Add(DomainFindings.ExcludedTwice.At(exclusion.Member));
            }

            if (Find(exclusion.Member)?.HasVote != true)
            {
                findings.Add(DomainFindings.ExcludedNotDue.At(exclusion.Member).With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground)));
            }
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same roll, on which these members are asked not to be counted as due.</summary>
    public Checked<Roll> Exclude(IEnumerable<Exclusion> exclusions)
    {
        Exclusion[] more = Sorted(exclusions);
        return Checked.Unless(CanExclude(more), () => new Roll(_attendances, ValueList<Exclusion>.Of(Sorted(_exclusions.Concat(more)))));
    }

    /// <summary>The same roll with other attendances of the same members.</summary>
    internal Roll Judged(Func<Attendance, Attendance> judge) => new(Array.ConvertAll(_attendances, attendance => judge(attendance)), _exclusions);

    private static Exclusion[] Sorted(IEnumerable<Exclusion> exclusions) =>
        [.. Require.NoneNull(exclusions, nameof(exclusions)).OrderBy(exclusion => exclusion.Member).ThenBy(exclusion => exclusion.Ground, StringComparer.Ordinal)];

    private static Attendance[] Sorted(IEnumerable<Attendance> attendances)
    {
        Attendance[] sorted = Require.NotNull(attendances, nameof(attendances)).ToArray();
        bool isSorted = true;
        for (int i = 0; i < sorted.Length; i++)
        {
            Require.Some(sorted[i].Member.IsNone, nameof(attendances));
            isSorted &= i == 0 || sorted[i - 1].Member.CompareTo(sorted[i].Member) <= 0;
        }

        if (!isSorted)
        {
            Array.Sort(sorted, (left, right) => left.Member.CompareTo(right.Member));
        }

        return sorted;
    }
}
