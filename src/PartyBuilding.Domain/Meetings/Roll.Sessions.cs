using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

public sealed partial class Roll
{
    /// <summary>The roll of a whole conference from the rolls of its sessions, such as half-days (各次会议签到汇总).</summary>
    /// <remarks>
    /// A member is present for as many sessions as were attended of those the member was due at. Whoever attended none is excused when all were missed with leave, otherwise absent.
    /// Refused when a session itself knows presence in part, or when a vote or a role is not the same throughout.
    /// Who is not to be counted as due is asked of the whole (<see cref="Exclude"/>): a session on whose roll it is asked is refused.
    /// </remarks>
    /// <exception cref="ArgumentException">There are no sessions, or one is null.</exception>
    public static Checked<Roll> OfSessions(IEnumerable<Roll> sessions)
    {
        Roll[] all = Require.NoneNull(sessions, nameof(sessions));
        if (all.Length == 0)
        {
            throw new ArgumentException("A conference has one session or more.", nameof(sessions));
        }

        List<Finding> findings = [.. all.SelectMany(roll => roll._exclusions).OrderBy(one => one.Member).ThenBy(one => one.Ground, StringComparer.Ordinal)
            .Select(one => DomainFindings.SessionExcludes.At(one.Member).With("ground", one.Ground, WellKnown.Ground(one.Ground))).Distinct()];
        List<Attendance> joined = [];
        foreach (IGrouping<MemberId, Attendance> rows in all.SelectMany(roll => roll._attendances).GroupBy(row => row.Member).OrderBy(group => group.Key))
        {
            Attendance[] due = rows.Where(row => row.IsDue).ToArray();
            if (due.Any(row => row.Presence == Presence.Part))
            {
                findings.Add(DomainFindings.SessionInPart.At(rows.Key));
            }
            else if (due.Any(row => row.HasVote != due[0].HasVote || row.Role != due[0].Role))
            {
                findings.Add(DomainFindings.SessionsDiffer.At(rows.Key));
            }
            else
            {
                joined.Add(due.Length == 0 ? rows.OrderByDescending(row => row.Presence).First() : Joined(due));
            }
        }

        return findings.Count > 0 ? Checked.Refused<Roll>(findings) : Of(joined);
    }

    private static Attendance Joined(Attendance[] due)
    {
        Attendance first = due[0];
        Attendance joined = Attendance.Sessions(first.Member, due.Count(row => row.IsPresent), due.Length);
        Attendance[] missed = due.Where(row => !row.IsPresent).ToArray();
        if (missed.Length > 0 && missed.All(row => row.Presence == Presence.Excused))
        {
            joined = joined.WithLeave(missed[0].Leave!);
        }

        joined = first.Role is null ? joined : joined.As(first.Role);
        joined = first.HasVote ? joined : joined.WithoutVote();
        joined = due.Any(row => row.CameLate) ? joined.Late() : joined;
        joined = due.Any(row => row.LeftEarly) ? joined.Early() : joined;
        return joined.Saying(due.Max(row => row.SignUp));
    }
}
