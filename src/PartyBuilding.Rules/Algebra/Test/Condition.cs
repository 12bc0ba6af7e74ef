using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Anything that holds, does not hold, or cannot be known yet. Immutable and thread-safe.</summary>
public abstract partial class Condition
{
    private protected Condition()
    {
    }

    /// <summary>The clause (条款) of the regulation.</summary>
    public string? Clause { get; private protected set; }

    /// <summary>What the condition is called.</summary>
    public LocalizedText? Title { get; private protected set; }

    /// <summary>Holds when all hold.</summary>
    public static Logic All(params Condition[] conditions) => Logic.Of(LogicKind.All, conditions);

    /// <summary>Holds when at least one holds.</summary>
    public static Logic Any(params Condition[] conditions) => Logic.Of(LogicKind.Any, conditions);

    /// <summary>Holds when the other does not.</summary>
    public static Logic Not(Condition condition) => Logic.Of(LogicKind.Not, condition);

    /// <summary>Holds when at least so many of these hold.</summary>
    public static Logic AtLeast(int count, params Condition[] conditions) => Logic.Of(count, conditions);

    /// <summary>Holds for a record that the line with this id counted.</summary>
    public static UsedBy UsedBy(string line) => Rules.UsedBy.Line(line);

    /// <summary>Holds for a record whose attribute is one of these codes.</summary>
    public static Match Has(string attribute, params string[] codes) => Match.Of(attribute, Comparison.Is(codes));

    /// <summary>Holds for a record whose attribute stands in this relation.</summary>
    public static Match Has(string attribute, Comparison comparison) => Match.Of(attribute, comparison);

    /// <summary>Holds for a record that states this attribute, whatever its value.</summary>
    public static Stated States(string attribute) => Stated.Of(attribute);

    /// <summary>Holds while no more than so much time has passed since a record of these kinds.</summary>
    /// <exception cref="System.ArgumentException">No kind is given.</exception>
    public static Aftermath Within(DateLength length, params string[] kinds) => Aftermath.Of(length, kinds);

    /// <summary>The same condition, citing its clause.</summary>
    public Condition Cites(string clause)
    {
        var copy = (Condition)MemberwiseClone();
        copy.Clause = clause;
        return copy;
    }

    /// <summary>The same condition with a title in both languages.</summary>
    public Condition Titled(string chinese, string english) => Titled(LocalizedText.Of(chinese, english));

    /// <summary>The same condition with a title.</summary>
    public Condition Titled(LocalizedText title)
    {
        var copy = (Condition)MemberwiseClone();
        copy.Title = title;
        return copy;
    }

    /// <summary>The same condition in the pure algebra: spoken forms rewrite themselves, all others are themselves.</summary>
    internal virtual Condition Plain() => this;

    /// <summary>The numbers and conditions below, with their place in the document.</summary>
    internal abstract IEnumerable<Child> Parts();
}
