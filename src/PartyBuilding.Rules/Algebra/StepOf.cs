using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The marks that every kind of step can carry, as methods that return the same kind.</summary>
/// <typeparam name="TSelf">The kind itself.</typeparam>
public abstract class StepOf<TSelf> : Step
    where TSelf : StepOf<TSelf>
{
    private protected StepOf()
    {
    }

    /// <summary>The same step, citing its clause.</summary>
    public TSelf Cites(string clause) => Change(s => s.Mark(clause, Title, Choice));

    /// <summary>The same step with a title in both languages.</summary>
    public TSelf Titled(string chinese, string english) => Titled(LocalizedText.Of(chinese, english));

    /// <summary>The same step with a title.</summary>
    public TSelf Titled(LocalizedText title) => Change(s => s.Mark(Clause, title, Choice));

    /// <summary>The same step, saying what the text leaves open and what was chosen.</summary>
    public TSelf Choosing(LocalizedText choice) => Change(s => s.Mark(Clause, Title, choice));

    internal TSelf Marked(string? clause, LocalizedText? title, LocalizedText? choice) =>
        Change(s => s.Mark(clause, title, choice));

    private protected TSelf Change(Action<TSelf> change)
    {
        var copy = (TSelf)MemberwiseClone();
        change(copy);
        return copy;
    }
}
