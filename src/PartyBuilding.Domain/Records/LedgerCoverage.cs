using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Declared coverage, with spans of one kind that meet or overlap made one.</summary>
internal sealed class LedgerCoverage
{
    internal static readonly LedgerCoverage None = new([]);

    private LedgerCoverage(List<CoverageDeclaration> declarations) => Declarations = Array.AsReadOnly(declarations.ToArray());

    internal IReadOnlyList<CoverageDeclaration> Declarations { get; }

    internal static LedgerCoverage Of(IEnumerable<CoverageDeclaration> declarations)
    {
        List<CoverageDeclaration> merged = [];
        foreach (CoverageDeclaration next in declarations.OrderBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.Span.Start))
        {
            CoverageDeclaration? last = merged.Count == 0 ? null : merged[merged.Count - 1];
            if (last is not null && string.Equals(last.Kind, next.Kind, StringComparison.Ordinal) && Meets(last.Span, next.Span))
            {
                merged[merged.Count - 1] = new CoverageDeclaration(last.Kind, Joined(last.Span, next.Span));
            }
            else
            {
                merged.Add(next);
            }
        }

        return new LedgerCoverage(merged);
    }

    internal bool Covers(string kind, DateSpan span)
    {
        foreach (CoverageDeclaration each in Declarations)
        {
            if (string.Equals(each.Kind, kind, StringComparison.Ordinal) && each.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Meets(DateSpan earlier, DateSpan later) => earlier.IsOpen || later.Start <= earlier.LastDay.PlusDays(1);

    private static DateSpan Joined(DateSpan earlier, DateSpan later) =>
        earlier.IsOpen || later.IsOpen
            ? DateSpan.From(earlier.Start)
            : DateSpan.Of(earlier.Start, LocalDate.Max(earlier.LastDay, later.LastDay));
}
