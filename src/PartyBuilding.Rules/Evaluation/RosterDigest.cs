using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The digest of what a roster holds besides organizations, members and memberships. What there is none of adds nothing.</summary>
internal static class RosterDigest
{
    internal static void Add(DigestStream stream, Roster roster)
    {
        Part(stream, "events", roster.Events, (s, e) => s.Add(e.ToString()));
        Part(stream, "units", roster.Units, (s, u) => s.Add(u.Id.ToString()).Add(u.Existence.Start).Add(u.Existence.End));
        Part(stream, "relations", roster.Relations, (s, r) => s.Add(r.ToString()));
        Part(stream, "terms", roster.Terms, (s, t) => s
            .Add(t.Organization.Key).Add((long)t.Number).Add(t.Span.Start).Add(t.Span.End).Add(t.ElectionDue).Add(t.DelayedTo));
        Part(stream, "posts", roster.Posts, (s, p) => s.Add(p.Organization.Key).Add(p.Code).Add((long)(p.Seats ?? 0)).Add(p.DrawnFrom).Add(string.Join(" ", p.DrawnFromModes)));
        Part(stream, "appointments", roster.Appointments, (s, a) => s
            .Add(a.Member.Key).Add(a.Organization.Key).Add(a.Post).Add(a.Span.Start).Add(a.Span.End).Add(a.Mode).Add((long)a.WorkingTime));
    }

    private static void Part<T>(DigestStream stream, string name, IReadOnlyList<T> values, Action<DigestStream, T> add)
    {
        if (values.Count == 0)
        {
            return;
        }

        stream.Add(name).Add(values.Count);
        foreach (var value in values)
        {
            add(stream, value);
        }
    }
}
