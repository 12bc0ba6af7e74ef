using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The marks that every kind of number can carry, as methods that return the same kind.</summary>
/// <typeparam name="TSelf">The kind itself.</typeparam>
public abstract class NumberOf<TSelf> : Number
    where TSelf : NumberOf<TSelf>
{
    private protected NumberOf()
    {
    }

    /// <summary>The same node under a name of its own.</summary>
    public TSelf Named(string id) => Change(n => n.Id = id);

    /// <summary>The same node, citing its clause.</summary>
    public TSelf Cites(string clause) => Change(n => n.Clause = clause);

    /// <summary>The same node with a title in both languages.</summary>
    public TSelf Titled(string chinese, string english) => Titled(LocalizedText.Of(chinese, english));

    /// <summary>The same node with a title.</summary>
    public TSelf Titled(LocalizedText title) => Change(n => n.Title = title);

    /// <summary>The same node with the maximum that the regulation claims for it.</summary>
    public TSelf Claims(decimal outOf) => Change(n => n.OutOf = outOf);

    /// <summary>The same node with its weight in an average.</summary>
    public TSelf Weighing(Number weight) => Change(n => n.Weight = weight);

    /// <summary>The same node, multiplied.</summary>
    public TSelf Times(Number factor) => Change(n => n.Factor = factor);

    /// <summary>The same node, rounded.</summary>
    public TSelf Rounded(int digits, RoundingMode mode) => Change(n => n.Rounding = Rules.Rounding.To(digits, mode));

    /// <summary>The same node, rounded.</summary>
    public TSelf Rounded(Rounding rounding) => Change(n => n.Rounding = rounding);

    /// <summary>The same node, never below this.</summary>
    public TSelf Floored(Number floor) => Change(n => n.Floor = floor);

    /// <summary>The same node, never above this.</summary>
    public TSelf Capped(Number cap) => Change(n => n.Cap = cap);

    /// <summary>The same node, saying what the text leaves open and what was chosen.</summary>
    public TSelf Choosing(LocalizedText choice) => Change(n => n.Choice = choice);

    private protected TSelf Change(Action<TSelf> change)
    {
        var copy = (TSelf)MemberwiseClone();
        change(copy);
        return copy;
    }
}
