using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>An exception to a requirement (破格、例外), which may have an exception of its own. Immutable.</summary>
public sealed partial class Exemption
{
    private Exemption(Condition when) => When = when ?? throw new ArgumentNullException(nameof(when));

    /// <summary>When it is made.</summary>
    public Condition When { get; }

    /// <summary>The exception to this exception: where it is made, this one is not; null for none.</summary>
    public Exemption? Inner { get; private set; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the exception is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>An exception where this holds.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public static Exemption Of(Condition when) => new Exemption(when);

    /// <summary>The same exception, with an exception of its own.</summary>
    /// <exception cref="ArgumentNullException">The inner one is null.</exception>
    public Exemption Unless(Exemption inner) =>
        new Exemption(When) { Inner = inner ?? throw new ArgumentNullException(nameof(inner)), Clause = Clause, Title = Title };

    /// <summary>The same exception with clause and title.</summary>
    public Exemption Marked(string? clause, LocalizedText? title) => new Exemption(When) { Inner = Inner, Clause = clause, Title = title };

    /// <summary>Whether it is made and none of its own exceptions is.</summary>
    internal Condition Made() => Inner is null ? When : Condition.All(When, Condition.Not(Inner.Made()));

    internal IEnumerable<Child> Parts(string place)
    {
        yield return new Child(place + ".unless.when", When);
        if (Inner is not null)
        {
            foreach (var part in Inner.Parts(place + ".unless"))
            {
                yield return part;
            }
        }
    }
}
