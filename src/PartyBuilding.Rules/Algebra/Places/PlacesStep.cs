using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Places, bound: given to the candidates of each group in their order.</summary>
internal sealed partial class PlacesStep : BoundStep
{
    private readonly Places node;
    private readonly Predicate? among;
    private readonly Predicate[] reserves;
    private readonly Measure[] order;
    private readonly bool isByScore;
    private readonly bool looksAtScore;
    private readonly bool isAmongFixed;
    private readonly byte grade;
    private readonly int worst;
    private readonly byte? fall;
    private readonly IReadOnlyList<Term> groupTerms;
    private readonly LocalizedText? ofTitle;

    internal PlacesStep(Places node, Binder binder)
        : base(node, "places")
    {
        this.node = node;
        among = node.Among?.Bind(binder);
        reserves = node.Reserves.Select(r => r.Among.Bind(binder)).ToArray();
        isAmongFixed = node.Among is not null && IsFixed(new Child(string.Empty, node.Among), binder);
        looksAtScore = node.Order.Any(order => order.By is Value { Name: "score" });
        isByScore = node.Order.Count > 0 && node.Order[0].By is Value { Name: "score" } && !node.Order[0].LowestFirst;
        order = node.Order.Select(o => o.By.Bind(binder)).ToArray();
        grade = node.Grade is null ? ReportColumns.NoGrade : (byte)binder.Policy.Vocabulary.GradeIndex(node.Grade);
        worst = binder.Policy.Vocabulary.Grades.Count - 1;
        Groups = node.Group is null ? null : binder.Groups(node.Group);
        fall = node.Grade is null ? null
            : node.Losers.FallToNext ? (byte)Math.Min(worst, grade + 1)
            : node.Losers.Grade is string to ? (byte)binder.Policy.Vocabulary.GradeIndex(to) : null;
        groupTerms = node.Group is null ? Array.Empty<Term>() : ValueTitles.TermsOf(Value.Of(node.Group), binder.Policy);
        ofTitle = binder.Policy.Vocabulary.Fact(node.Count.Of)?.Title;
        Denominator = binder.DenominatorOf(node.Count);
    }

    /// <summary>The grade for which the places are, or <see cref="ReportColumns.NoGrade"/> for an honour.</summary>
    internal byte Grade => grade;

    internal Places Node => node;

    internal GroupColumn? Groups { get; }

    /// <summary>The fact of which a share is taken, where it is one.</summary>
    internal decimal? Denominator { get; }

    /// <summary>Gives the places of every group.</summary>
    internal void ApplyToAll(Scan scan, Standings standings, int step, CancellationToken cancellation)
    {
        if (standings.Outlook != Outlook.Known)
        {
            standings.BeforePlaces ??= (byte[])standings.Grade.Clone();
        }

        var ranked = standings.ByScore();
        var groups = Groups?.Resolve(scan.Subjects);
        var names = Groups?.Names ?? GroupColumn.One;
        var sizes = new GroupSize[names.Length];
        var rows = ArrayPool<int>.Shared.Rent(standings.Count);
        var keptOut = new List<int>();
        var qualified = IsReserving ? new Qualified(reserves.Length, names.Length, standings.Count) : null;
        var candidates = Sort(scan, standings, ranked, groups, sizes, rows, qualified, keptOut, cancellation);
        var entries = new PlacesEntry[names.Length];
        var eligible = isAmongFixed ? Rows(standings, candidates, sizes) : null;
        for (var group = 0; group < names.Length; group++)
        {
            var own = new Candidates(candidates, sizes[group].From, sizes[group].Candidates);
            entries[group] = Give(scan, standings, step, own, group, sizes[group], eligible, qualified);
        }

        keptOut.ForEach(row => Lose(standings, row));
        standings.EndPlaces();
        ArrayPool<int>.Shared.Return(candidates);
        standings.Entries[this] = entries;
        standings.AfterPlaces.Add((byte[])standings.Grade.Clone());
    }

    /// <summary>The candidates of every group by score, one group after the other, and those who may not stand. Who is one is asked once.</summary>
    private int[] Sort(
        Scan scan,
        Standings standings,
        int[] ranked,
        ushort[]? groups,
        GroupSize[] sizes,
        int[] marked,
        Qualified? qualified,
        List<int> keptOut,
        CancellationToken cancellation)
    {
        for (var i = 0; i < standings.Count; i++)
        {
            SubjectWalk.Look(i, cancellation);
            var row = ranked[i];
            ref var size = ref sizes[groups is null ? 0 : groups[row]];
            size.All++;
            size.Scored += standings.IsUnranked(row) ? 0 : 1;
            var isDirect = IsDirectHolder(standings, row);
            var isKeptOut = IsKeptOut(standings, row);
            var isCandidate = !isDirect && !(isKeptOut && fall is null) && Concerns(scan, standings, row, isKeptOut);
            if (isCandidate && isKeptOut)
            {
                keptOut.Add(row);
                isCandidate = false;
            }

            if (qualified is not null && (isDirect || isCandidate))
            {
                isCandidate &= Qualifies(scan, standings, row, qualified);
            }

            if (isDirect)
            {
                qualified?.AddDirect(row, groups is null ? 0 : groups[row]);
            }

            size.Direct += isDirect ? 1 : 0;
            size.Candidates += isCandidate ? 1 : 0;
            marked[i] = isCandidate ? row : -1;
        }

        var from = 0;
        for (var group = 0; group < sizes.Length; group++)
        {
            sizes[group].From = sizes[group].Next = from;
            from += sizes[group].Candidates;
        }

        var sorted = ArrayPool<int>.Shared.Rent(standings.Count);
        for (var i = 0; i < standings.Count; i++)
        {
            if (marked[i] >= 0)
            {
                sorted[sizes[groups is null ? 0 : groups[marked[i]]].Next++] = marked[i];
            }
        }

        ArrayPool<int>.Shared.Return(marked);
        return sorted;
    }

    internal override void Apply(Scan scan, Standings standings, int row) =>
        throw new InvalidOperationException("Places are given to all subjects at once.");

    internal override ExplainedTests Tests(Scan scan)
    {
        if (among is null)
        {
            return default;
        }

        var tracing = new Tracing();
        return new ExplainedTests(tracing, among.Trace(scan, tracing));
    }
}
