using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public abstract partial class Number
{
    /// <summary>Those below this node that stand on lines of their own where they have a clause, a title or a name.</summary>
    internal virtual IReadOnlyList<Number> Items => Array.Empty<Number>();

    /// <summary>What the verb gives, as the sentence of a line or as a part of one.</summary>
    internal abstract Reading InWords(Sentences words, Unit unit, bool isRow);

    /// <summary>What it says of what is given, as in points by a table or 2 points each; null where it is given as a noun.</summary>
    internal virtual Reading? Given(Sentences words, Unit unit) => InWords(words, unit, isRow: false) is { IsVerbal: true } reading ? reading : null;

    /// <summary>In what this number is said where it is compared.</summary>
    internal virtual Unit SaidIn(Sentences words) => Unit.Bare;
}
