using System;

namespace PartyBuilding.Rules;

/// <content>Values of several: members, organizations directly below, the group in which the subject is judged.</content>
public sealed partial class Value
{
    /// <summary>The organization directly above the one that is judged.</summary>
    public const string Superior = "superior";

    /// <summary>The organizations directly below the one that is judged.</summary>
    public const string Subordinates = "subordinates";

    /// <summary>All whom this policy judges, the subject included; those alone who share its value of a fact, where one is named.</summary>
    public const string Group = "group";

    /// <summary>The group without the subject itself.</summary>
    public const string Others = "others";

    /// <summary>The fact whose value those of the group share with the subject; null for all in scope. Subjects without it are one group.</summary>
    public string? Sharing { get; private set; }

    /// <summary>Whether the lowest value has rank 1, not the highest.</summary>
    public bool IsLowestFirst { get; private set; }

    /// <summary>Whether those without a value are left out of the fold; of one, whether it is left out of what combines it where it is missing.</summary>
    public bool LeavesOutMissing { get; private set; }

    /// <summary>What stands where nobody has a value, and for the rank of one who has none; null where somebody always has one.</summary>
    public IfNone? None { get; private set; }

    /// <summary>Whether the values of several are folded into one.</summary>
    internal bool IsOfSeveral => Owner is Members or Subordinates || IsOfGroup;

    /// <summary>Whether it is a value of one that may be left out of what combines it.</summary>
    internal bool MayBeLeftOut => LeavesOutMissing && !IsOfSeveral;

    /// <summary>Whether it is measured against the others who are judged.</summary>
    internal bool IsOfGroup => Owner is Group or Others;

    /// <summary>Whether lines of this policy can be read of such others.</summary>
    internal bool ReadsLinesOfOthers => Owner is Superior or Subordinates || IsOfGroup;

    /// <summary>The word of the fold in documents; null where nothing is folded.</summary>
    internal string? FoldWord => Folding is not Fold fold ? null
        : fold == Fold.Rank ? Words.FoldsOfSeveral[RankWord]
        : Words.FoldsOfSeveral[(int)fold];

    /// <summary>The same value, of a group whose subjects share a fact: with this one, those of one kind, as in <c>roster.kind</c>.</summary>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public Value WhoShare(string fact) => Change(v => v.Sharing = fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>The same rank, with the lowest value first.</summary>
    public Value LowestFirst() => Change(v => v.IsLowestFirst = true);

    /// <summary>
    /// The same value of several, leaving out those who have none. A fact or result of one stands directly inside an average, sum, best or worst,
    /// which leaves it out where it is missing.
    /// </summary>
    public Value LeavingOutMissing() => Change(v =>
        (v.Fallback, v.FallbackCode, v.FallbackFlag, v.LeavesOutMissing) = (null, null, null, true));

    /// <summary>The same value of several, with what stands where nobody has one.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public Value WhenNone(IfNone none) => Change(v => v.None = none ?? throw new ArgumentNullException(nameof(none)));

    /// <summary>The line that is read, where it stands here itself and nowhere else; null where it has a place of its own.</summary>
    internal Number? Measured { get; private set; }

    /// <summary>The same value, with the line itself.</summary>
    internal Value Measuring(Number? line) => Change(v => v.Measured = line);

    /// <summary>What one of several has: the same name, without the fold and without marks.</summary>
    internal Value OfOne(string owner)
    {
        var one = (Value)MarkedAs(new Value(Name));
        one.Owner = owner;
        one.Folding = null;
        one.Sharing = null;
        one.IsLowestFirst = false;
        one.LeavesOutMissing = false;
        one.None = null;
        one.Measured = null;
        return one;
    }
}
