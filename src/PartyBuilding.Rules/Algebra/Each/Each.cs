using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Splits a subject's records into parts, values each part, keeps some, adds what was due and is missing, and folds the values.
/// </summary>
public sealed partial class Each : NumberOf<Each>
{
    private static readonly PartKey[] ByRecord = { PartKey.Record };

    private Each(string[] kinds, bool isOfThese)
    {
        Kinds = kinds;
        IsOfThese = isOfThese;
    }

    /// <summary>Kinds of record; empty for all records of the part in which this node stands.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Whether only records of the part count in whose points this node stands.</summary>
    public bool IsOfThese { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>When; null for the period.</summary>
    public Window? Window { get; private set; }

    /// <summary>What makes a part; one record unless said.</summary>
    public IReadOnlyList<PartKey> Keys { get; private set; } = ByRecord;

    /// <summary>What a part is worth, evaluated in the scope of the part; null is one.</summary>
    public Number? PointsOfPart { get; private set; }

    /// <summary>How co-signers share the points; null when they do not.</summary>
    public Share? Sharing { get; private set; }

    /// <summary>Which parts are kept; null for all.</summary>
    public Keep? Kept { get; private set; }

    /// <summary>What was due; null for nothing.</summary>
    public Due? Owed { get; private set; }

    /// <summary>How the values are folded into one.</summary>
    public Fold Folding { get; private set; }

    /// <summary>How many of the best and worst parts are left out before folding; null for none.</summary>
    public Trim? Trimming { get; private set; }

    /// <summary>What the fold of nothing is; null is zero for sum, count and the longest run, and obligatory otherwise.</summary>
    public IfNone? None { get; private set; }

    /// <summary>Caps on every calendar slot, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<Cadence, decimal>> Caps { get; private set; } =
        Array.Empty<KeyValuePair<Cadence, decimal>>();

    /// <summary>Each record of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Each Of(params string[] kinds)
    {
        if (kinds is null || kinds.Length == 0)
        {
            throw new ArgumentException("At least one kind of record is needed.", nameof(kinds));
        }

        return new Each(kinds.ToArray(), false);
    }

    /// <summary>Each record of the part in whose points this node stands; only those of certain kinds where some are given.</summary>
    public static Each OfThese(params string[] kinds) => new Each(kinds?.ToArray() ?? Array.Empty<string>(), true);

    /// <summary>The same node for those records for which the condition holds.</summary>
    public Each Where(Condition filter) => Change(e => e.Filter = filter);

    /// <summary>The same node for another window.</summary>
    public Each During(Window window) => Change(e => e.Window = window == Window.OfPeriod && !IsOfThese ? null : window);

    /// <summary>The same node with other parts.</summary>
    public Each Per(params PartKey[] keys) => Change(e => e.Keys = keys.ToArray());

    /// <summary>The same node with what a part is worth.</summary>
    public Each Points(Number points) => Change(e => e.PointsOfPart = points);

    /// <summary>The same node with points shared among co-signers.</summary>
    public Each Shared(Share sharing) => Change(e => e.Sharing = sharing);

    /// <summary>The same node, keeping some of the parts.</summary>
    public Each Keeping(Keep keep) => Change(e => e.Kept = keep);

    /// <summary>The same node, adding what was due and is missing.</summary>
    public Each Owing(Due due) => Change(e => e.Owed = due);

    /// <summary>The same node with another fold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fold is the rank: the parts of one subject have none.</exception>
    public Each FoldedBy(Fold fold) => fold != Fold.Rank
        ? Change(e => e.Folding = fold)
        : throw new ArgumentOutOfRangeException(nameof(fold), fold, "Only values of a group of subjects have a rank.");

    /// <summary>The same node, leaving out so many best and worst parts.</summary>
    /// <exception cref="ArgumentNullException">A count is null.</exception>
    public Each Trimmed(PartCount best, PartCount worst)
    {
        var trimming = Trim.Of(best, worst).OrNull();
        return Change(e => e.Trimming = trimming);
    }

    /// <summary>The same node with what the fold of nothing is.</summary>
    public Each WhenNone(IfNone none) => Change(e => e.None = none);

    /// <summary>The same node with a cap on every slot of a cadence.</summary>
    public Each CappedEvery(Cadence cadence, decimal cap) => Change(e =>
        e.Caps = e.Caps.Append(new KeyValuePair<Cadence, decimal>(cadence, cap)).ToArray());

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        foreach (var part in Window?.Parts(".during") ?? Array.Empty<Child>())
        {
            yield return part;
        }

        if (PointsOfPart is not null)
        {
            yield return new Child(".points", PointsOfPart);
        }

        if (Owed is not null)
        {
            yield return new Child(".due.missing", Owed.Missing);
        }

        if (None?.Number is not null)
        {
            yield return new Child(".ifNone", None.Number);
        }
    }
}
