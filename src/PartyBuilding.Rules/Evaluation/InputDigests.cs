using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Digests of everything that a result depends on. Equal content has equal digests, in whatever order it was added.</summary>
internal static class InputDigests
{
    /// <summary>The format of what is hashed; it changes when a digest of the same content changes.</summary>
    internal const int Format = 2;

    internal static InputDigest Of(string policyHash, EvaluationInput input)
    {
        using var stream = new DigestStream();
        var parts = new List<KeyValuePair<string, string>>(10);

        void Part(string name, Action<DigestStream> add)
        {
            add(stream);
            parts.Add(new KeyValuePair<string, string>(name, stream.Take()));
        }

        parts.Add(new KeyValuePair<string, string>("policy", policyHash));
        Part("ledger", s => LedgerDigest.Add(s, input.Ledger));
        Part("roster", s => Roster(s, input));
        Part("facts", s => Facts(s, input.Facts));
        Part("reviews", s => Reviews(s, input.Reviews));
        Part("earlierResults", s => Results(s, input));
        Part("calendar", s => Calendar(s, input.Calendar));
        Part("period", s => s.Add((long)input.Period.Cadence).Add(input.Period.Start).Add(input.Period.End)
            .Add(input.IsAsIfInForce ? 1 : 0).Add(input.Counted is Standing counted ? (long)counted : -1));
        Part("knownAt", s => s.Add(input.KnownAt));
        Part("extensions", s => All(s, input.Extensions.Versions().ToArray(), (each, version) => each.Add(version)));
        Part("versions", s => s.Add(Format).Add(LibraryVersion));
        foreach (var part in parts)
        {
            stream.Add(part.Key).Add(part.Value);
        }

        return new InputDigest(stream.Take(), parts.AsReadOnly());
    }

    /// <summary>The version of the assembly: another version may evaluate in another way.</summary>
    private static string LibraryVersion { get; } = typeof(InputDigests).Assembly.GetName().Version!.ToString(3);

    private static void Roster(DigestStream stream, EvaluationInput input)
    {
        All(stream, input.Roster.Organizations, (s, o) => s
            .Add(o.Id.Key).Add(o.Kind).Add(o.FoundedOn).Add(o.LastDay).Add(o.Parent?.Key));
        All(stream, input.Roster.Members, (s, m) => s.Add(m.Id.Key).Add(m.JoinedOn));
        All(stream, input.Roster.Memberships, (s, m) => s
            .Add(m.Member.Key).Add(m.Organization.Key).Add(m.Span.Start).Add(m.Span.End).Add((long)m.Kind));
        RosterDigest.Add(stream, input.Roster);
        All(stream, input.OtherSubjects.Distinct().OrderBy(s => s).ToArray(), (s, other) => s.Add(other.ToString()));
    }

    private static void Facts(DigestStream stream, FactSheet facts) => All(stream, facts.Facts, (s, f) => s
        .Add(f.Subject.ToString()).Add(f.Code).Add((long)f.Type).Add(f.ValueText).Add(f.Span?.Start).Add(f.Span?.End).Add(f.EnteredAt));

    private static void Reviews(DigestStream stream, IReadOnlyList<Review> reviews)
    {
        var sorted = reviews
            .OrderBy(r => r.Entry).ThenBy(r => r.Subject).ThenBy(r => r.Sheet, StringComparer.Ordinal).ThenBy(r => r.Group, StringComparer.Ordinal)
            .ThenBy(r => r.Rater).ThenBy(r => r.Date).ThenBy(r => r.Points).ThenBy(r => r.Option, StringComparer.Ordinal).ThenBy(r => r.EnteredAt);
        All(stream, sorted.ToArray(), (s, r) => s
            .Add(r.Entry.Key).Add(r.Subject.ToString()).Add(r.Sheet).Add(r.Group).Add(r.Rater.ToString()).Add(r.Date).Add(r.Points)
            .Add(r.Option).Add(r.EnteredAt));
    }

    private static void Results(DigestStream stream, EvaluationInput input)
    {
        var sorted = input.EarlierResults
            .OrderBy(r => r.Subject).ThenBy(r => r.Policy, StringComparer.Ordinal).ThenBy(r => r.Period.Start).ThenBy(r => r.Period.End)
            .ThenBy(r => r.Period.Cadence).ThenBy(r => r.Score).ThenBy(r => r.Grade, StringComparer.Ordinal).ThenBy(r => r.Rank)
            .ThenBy(r => string.Join("\n", Sorted(r.Honours)), StringComparer.Ordinal)
            .ThenBy(r => string.Join("\n", Sorted(r.Findings)), StringComparer.Ordinal);
        All(stream, sorted.ToArray(), (s, r) =>
        {
            s.Add(r.Subject.ToString()).Add(r.Policy).Add((long)r.Period.Cadence).Add(r.Period.Start).Add(r.Period.End).Add(r.Score)
                .Add(r.Grade).Add(r.Rank ?? 0);
            All(s, Sorted(r.Honours), (one, honour) => one.Add(honour));
            All(s, Sorted(r.Findings), (one, finding) => one.Add(finding));
        });
        if (input.OpenResults.Count > 0)
        {
            Open(stream, input.OpenResults);
        }
    }

    private static void Open(DigestStream stream, IReadOnlyList<OpenResult> results)
    {
        var sorted = results.OrderBy(r => r.Subject).ThenBy(r => r.Policy, StringComparer.Ordinal);
        All(stream, sorted.ToArray(), (s, r) =>
        {
            s.Add(r.Subject.ToString()).Add(r.Policy).Add(r.Score.Low).Add(r.Score.High).Add(r.IsProvisional ? 1 : 0).Add(r.Ranked);
            All(s, r.Grades ?? Array.Empty<string>(), (each, grade) => each.Add(grade));
            All(s, r.Awaits, (each, need) => each.Add(need.ToString()));
        });
    }

    private static string[] Sorted(IEnumerable<string> codes) =>
        codes.Distinct(StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal).ToArray();

    private static void Calendar(DigestStream stream, WorkingCalendar calendar)
    {
        stream.Add(calendar.Known?.Start).Add(calendar.Known?.End);
        All(stream, calendar.Exceptions, (s, day) => s.Add(day));
    }

    private static void All<T>(DigestStream stream, IReadOnlyList<T> values, Action<DigestStream, T> add)
    {
        stream.Add(values.Count);
        foreach (var value in values)
        {
            add(stream, value);
        }
    }
}
