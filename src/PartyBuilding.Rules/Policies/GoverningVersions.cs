using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Finds the version of a policy that governs a period, and with it those before it that still count the records of their days.</summary>
internal static class GoverningVersions
{
    /// <param name="id">The policy.</param>
    /// <param name="versions">Its versions, by first day in force.</param>
    /// <param name="period">The period.</param>
    internal static Checked<Policy> Of(string id, IReadOnlyList<Policy> versions, EvaluationPeriod period)
    {
        var findings = new List<Finding>();
        var pieces = Pieces(versions, period);
        findings.AddRange(pieces.Where(piece => piece.Value is null).Select(piece => Finding
            .Of(RulesFindings.VersionGap, FindingPlace.Nowhere).With("policy", id).With("days", piece.Key).With("period", period.Label)));
        findings.AddRange(Overlaps(id, versions, period));
        if (pieces[pieces.Count - 1].Value is not Policy close)
        {
            findings.Add(Finding.Of(RulesFindings.NoVersionAtClose, FindingPlace.Nowhere)
                .With("policy", id)
                .With("period", period.Label)
                .With("versions", versions.Count == 0 ? "\u2013" : string.Join(", ", versions.Select(v => v.Version + " " + v.Effective))));
            return Checked.Refused<Policy>(findings);
        }

        var parts = pieces.Where(piece => piece.Value is not null).GroupBy(piece => piece.Value!)
            .Select(days => new VersionDays(days.Key, days.Select(piece => piece.Key).ToArray(), period))
            .ToArray();
        if (close.Governs == GoverningDate.Close || parts.Length == 1)
        {
            return Checked.Of(close, findings);
        }

        findings.AddRange(parts.Where(part => part.Policy != close).SelectMany(part => Misfits(close, part.Policy)));
        return findings.Exists(f => f.Severity == Severity.Error)
            ? Checked.Refused<Policy>(findings)
            : Checked.Of(close.DividedAmong(parts), findings);
    }

    /// <summary>The days of the period cut wherever another version comes into force, each with its version or none.</summary>
    private static List<KeyValuePair<DateSpan, Policy?>> Pieces(IReadOnlyList<Policy> versions, EvaluationPeriod period)
    {
        var cuts = new SortedSet<LocalDate> { period.Start };
        foreach (var version in versions)
        {
            cuts.Add(version.Effective.Start);
            cuts.Add(version.Effective.End is LocalDate end ? end.PlusDays(1) : period.Start);
        }

        var starts = cuts.Where(period.Span.Contains).ToArray();
        var pieces = new List<KeyValuePair<DateSpan, Policy?>>();
        for (var i = 0; i < starts.Length; i++)
        {
            var span = DateSpan.Of(starts[i], i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : period.End);
            var version = versions.LastOrDefault(v => v.Effective.Contains(span.Start));
            if (pieces.Count > 0 && pieces[pieces.Count - 1].Value == version)
            {
                span = DateSpan.Of(pieces[pieces.Count - 1].Key.Start, span.LastDay);
                pieces.RemoveAt(pieces.Count - 1);
            }

            pieces.Add(new KeyValuePair<DateSpan, Policy?>(span, version));
        }

        return pieces;
    }

    /// <summary>Versions that name a last day although a later one is in force by then; one without a last day simply gives way.</summary>
    private static IEnumerable<Finding> Overlaps(string id, IReadOnlyList<Policy> versions, EvaluationPeriod period)
    {
        for (var i = 1; i < versions.Count; i++)
        {
            var later = versions[i];
            var from = LocalDate.Max(later.Effective.Start, period.Start);
            foreach (var earlier in versions.Take(i).Where(v => v.Effective.End is not null))
            {
                var to = LocalDate.Min(earlier.Effective.LastDay, period.End);
                to = later.Effective.End is LocalDate end ? LocalDate.Min(to, end) : to;
                if (from <= to)
                {
                    yield return Finding.Of(RulesFindings.VersionOverlap, FindingPlace.Nowhere)
                        .With("policy", id)
                        .With("days", DateSpan.Of(from, to))
                        .With("earlier", earlier.Version)
                        .With("later", later.Version);
                }
            }
        }
    }

    /// <summary>Why the points of an earlier version cannot be added to those of the one at the close.</summary>
    private static IEnumerable<Finding> Misfits(Policy close, Policy earlier)
    {
        if (earlier.SubjectKind != close.SubjectKind || earlier.RecordsBy != close.RecordsBy
            || earlier.Period != close.Period || !Equals(earlier.PeriodStarts, close.PeriodStarts))
        {
            yield return Finding.Of(RulesFindings.VersionsDiffer, FindingPlace.Nowhere)
                .With("policy", close.Id).With("earlier", earlier.Version).With("later", close.Version);
        }

        foreach (var fault in DivisionValidator.Faults(new Survey(earlier, null)))
        {
            yield return fault.Evidence.Aggregate(
                Finding.Of(fault.Kind, fault.Place.WithSource(earlier.ToString())), (finding, evidence) => finding.With(evidence));
        }
    }
}
