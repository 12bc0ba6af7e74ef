using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One rung of a ladder of consequences: from which number on, and what is then found. Immutable.</summary>
public sealed partial class Consequence
{
    private Consequence(string code, Comparison? comparison, Condition? when)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        Comparison = comparison;
        When = when;
    }

    /// <summary>The code of the finding, the policy's own.</summary>
    public string Code { get; }

    /// <summary>The comparison of the ladder's number; null where a condition alone decides.</summary>
    public Comparison? Comparison { get; }

    /// <summary>The condition, or the side condition of a comparison; null for none.</summary>
    public Condition? When { get; private set; }

    /// <summary>What follows; null for nothing.</summary>
    public LocalizedText? Follows { get; private set; }

    /// <summary>The body that decides; null when nothing is decided.</summary>
    public LocalizedText? DecidedBy { get; private set; }

    /// <summary>Whether the subject can then take no place.</summary>
    public bool Bars { get; private set; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the finding is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>A rung for a comparison of the ladder's number.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Consequence Of(string code, Comparison comparison) =>
        new Consequence(code, comparison ?? throw new ArgumentNullException(nameof(comparison)), null);

    /// <summary>A rung for a condition.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Consequence Of(string code, Condition when) => new Consequence(code, null, when ?? throw new ArgumentNullException(nameof(when)));

    /// <summary>The same rung with a side condition.</summary>
    public Consequence And(Condition condition) => Change(c => c.When = condition);

    /// <summary>The same rung with what follows.</summary>
    public Consequence Leads(LocalizedText follows) => Change(c => c.Follows = follows);

    /// <summary>The same rung with the body that decides.</summary>
    public Consequence Decided(LocalizedText body) => Change(c => c.DecidedBy = body);

    /// <summary>The same rung, barring the subject from places.</summary>
    public Consequence Barring() => Change(c => c.Bars = true);

    /// <summary>The same rung with clause and title.</summary>
    public Consequence Marked(string? clause, LocalizedText? title) => Change(c => (c.Clause, c.Title) = (clause, title));

    private Consequence Change(Action<Consequence> change)
    {
        var copy = (Consequence)MemberwiseClone();
        change(copy);
        return copy;
    }
}
