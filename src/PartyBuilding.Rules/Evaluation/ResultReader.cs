using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Issued results by subject, policy and period; of two for the same, the later one given stands.</summary>
internal sealed class ResultReader
{
    private readonly Dictionary<(SubjectId Subject, string Policy, DateSpan Days), EarlierResult> results =
        new Dictionary<(SubjectId, string, DateSpan), EarlierResult>();

    private readonly Dictionary<(SubjectId Subject, string Policy, DateSpan Days), OpenResult> open =
        new Dictionary<(SubjectId, string, DateSpan), OpenResult>();

    private readonly Dictionary<string, SortedSet<string>> kinds = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
    private readonly List<DateSpan?> back = new List<DateSpan?>();
    private readonly EvaluationInput input;

    internal ResultReader(EvaluationInput input)
    {
        this.input = input;
        back.Add(input.Period.Span);
        foreach (var result in input.EarlierResults)
        {
            results[(result.Subject, result.Policy, result.Period.Span)] = result;
            NoteKind(result.Policy, result.Subject.Kind);
        }

        foreach (var result in input.OpenResults)
        {
            open[(result.Subject, result.Policy, input.Period.Span)] = result;
        }
    }

    /// <summary>The days of the period so many before; null where it cannot be told. Asked while numbers are bound, by one thread.</summary>
    internal DateSpan? Span(int periodsBack)
    {
        while (back.Count <= periodsBack)
        {
            back.Add(back[back.Count - 1] is DateSpan span ? Before(span) : null);
        }

        return back[periodsBack];
    }

    /// <summary>A part of a result: what it is, that it is not determined yet, or that nobody gives it.</summary>
    internal Datum Read(SubjectId subject, string policy, DateSpan? span, ResultPart part)
    {
        var found = OfOne(subject, policy, span, part);
        if (found.Exists || found.Open is not null || subject.Kind != SubjectKinds.Item || !kinds.TryGetValue(policy, out var judged))
        {
            return found;
        }

        // A matter is looked up under the kind as which the other policy judges it, such as a proposal.
        foreach (var kind in judged)
        {
            var same = OfOne(SubjectId.Of(kind, subject.Key), policy, span, part);
            if (same.Exists || same.Open is not null)
            {
                return same;
            }
        }

        return Datum.Missing;
    }

    internal EarlierResult? Find(SubjectId subject, string policy, DateSpan? span) =>
        span is DateSpan days && results.TryGetValue((subject, policy, days), out var result) ? result : null;

    internal static Datum Part(EarlierResult? result, ResultPart part) => result is null ? Datum.Missing : part switch
    {
        ResultPart.Score => result.Score is decimal score ? Datum.Of(score) : Datum.Missing,
        ResultPart.Rank => result.Rank is int rank ? Datum.Of(rank) : Datum.Missing,
        ResultPart.Honours => Datum.Of(result.Honours),
        ResultPart.Findings => Datum.Of(result.Findings),
        _ => result.Grade is string grade ? Datum.Of(grade) : Datum.Missing,
    };

    private Datum OfOne(SubjectId subject, string policy, DateSpan? span, ResultPart part) =>
        span is DateSpan days && open.TryGetValue((subject, policy, days), out var awaited) && awaited.Has(part)
            ? Datum.Awaited(awaited)
            : Part(Find(subject, policy, span), part);

    private void NoteKind(string policy, string kind)
    {
        // No matter is ever an organization or a member, whose keys are their own.
        if (kind is SubjectKinds.Organization or SubjectKinds.Member or SubjectKinds.Item)
        {
            return;
        }

        if (!kinds.TryGetValue(policy, out var judged))
        {
            kinds.Add(policy, judged = new SortedSet<string>(StringComparer.Ordinal));
        }

        judged.Add(kind);
    }

    /// <summary>The days of the period before. Those of a term are set, not computed: it is one that ended on the day before.</summary>
    private DateSpan? Before(DateSpan span)
    {
        var cadence = input.Period.Cadence;
        return cadence != Cadence.Term
            ? EvaluationPeriod.Of(cadence, span).Previous().Span
            : input.EarlierResults
                .Where(result => result.Period.Cadence == cadence && result.Period.End == span.Start.PlusDays(-1))
                .OrderBy(result => result.Period.Start)
                .Select(result => (DateSpan?)result.Period.Span)
                .FirstOrDefault();
    }
}
