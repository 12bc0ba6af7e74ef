using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A number measured against the group: as a share of the best, as a share of the mean, or points by place (排名赋分).</summary>
/// <remarks>The group are all who are judged, the subject included. What is measured has a name, by which the others have it as well.</remarks>
public sealed partial class Relative : Spoken<Relative>
{
    private Relative(Number measured, RelativeTo to)
    {
        Measured = measured ?? throw new ArgumentNullException(nameof(measured));
        To = to;
    }

    /// <summary>What is measured: a value, or a number with an id or a clause.</summary>
    public Number Measured { get; }

    /// <summary>Against what.</summary>
    public RelativeTo To { get; }

    /// <summary>The fact whose value those of the group share with the subject; null for all who are judged.</summary>
    public string? Sharing { get; private set; }

    /// <summary>Whether less is better: the lowest has the first place, and the share is that of the lowest in the own number.</summary>
    public bool IsLowestFirst { get; private set; }

    /// <summary>What the places give, the first place first; empty where no places are counted.</summary>
    public IReadOnlyList<Number> Places { get; private set; } = Array.Empty<Number>();

    /// <summary>What later places give, and one who has no place; null where no places are counted.</summary>
    public Number? Otherwise { get; private set; }

    /// <summary>What stands for a share of nothing; null where places are counted.</summary>
    public IfNone? None { get; private set; }

    /// <summary>The share of the group's best: own number ÷ best.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Relative ToBest(Number measured, IfNone none) =>
        new Relative(measured, RelativeTo.Best) { None = none ?? throw new ArgumentNullException(nameof(none)) };

    /// <summary>The share of the group's mean: own number ÷ mean.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Relative ToMean(Number measured, IfNone none) =>
        new Relative(measured, RelativeTo.Mean) { None = none ?? throw new ArgumentNullException(nameof(none)) };

    /// <summary>Points by place, without places yet.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Relative ToRank(Number measured, Number otherwise) =>
        new Relative(measured, RelativeTo.Rank) { Otherwise = otherwise ?? throw new ArgumentNullException(nameof(otherwise)) };

    /// <summary>The same with what the next place gives.</summary>
    public Relative Place(Number gives) => Change(r => r.Places = r.Places.Append(gives).ToArray());

    /// <summary>The same within a group whose subjects share a fact.</summary>
    public Relative WhoShare(string fact) => Change(r => r.Sharing = fact);

    /// <summary>The same where less is better.</summary>
    public Relative LowestFirst() => Change(r => r.IsLowestFirst = true);

    /// <summary>Whether the others' number can be found: a plain value has a name, any other number needs one.</summary>
    internal bool IsNamed => Measured.Id is not null || IsPlainValue;

    private bool IsPlainValue => Measured is Value { Owner: Value.Self, Factor: null, Rounding: null, Floor: null, Cap: null };

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(".relative", Measured);
        for (var i = 0; i < Places.Count; i++)
        {
            yield return new Child(".places[" + Exact.Text(i) + "]", Places[i]);
        }

        if (Otherwise is not null)
        {
            yield return new Child(".otherwise", Otherwise);
        }

        if (None?.Number is not null)
        {
            yield return new Child(".ifNone", None.Number);
        }
    }

    private protected override Number Rewrite()
    {
        if (!IsNamed)
        {
            return Measured;
        }

        if (To == RelativeTo.Rank)
        {
            return ByPlace();
        }

        var group = OfGroup(To == RelativeTo.Mean ? Fold.Average : IsLowestFirst ? Fold.Worst : Fold.Best).WhenNone(IfNone.Is(0));

        // The own number is read as the others' are: as it was rounded.
        var own = IsPlainValue ? Measured : Value.Of(Measured.Id!).Measuring(Measured);
        var share = IsLowestFirst ? Combine.Divide(group, own) : Combine.Divide(own, group);
        return None is null ? share : share.WhenNone(None);
    }

    private Choose ByPlace()
    {
        // Who has no number has no place: the one behind all that give something.
        var rank = OfGroup(Fold.Rank).WhenNone(IfNone.Is(Places.Count + 1)).Measuring(IsPlainValue ? null : Measured);
        rank = IsLowestFirst ? rank.LowestFirst() : rank;
        var choose = Choose.OrElse(Otherwise ?? 0).Comparing(rank);
        for (var i = 0; i < Places.Count; i++)
        {
            choose = choose.Case(Case.Of(Comparison.AtMost(i + 1), Places[i]));
        }

        return choose;
    }

    private Value OfGroup(Fold fold)
    {
        var value = (IsPlainValue ? ((Value)Measured).OfOne(Value.Group) : Value.Of(Measured.Id!).OwnedBy(Value.Group)).FoldedBy(fold);
        return Sharing is null ? value : value.WhoShare(Sharing);
    }
}
