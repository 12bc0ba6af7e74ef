using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Something that is required of a subject (达标条件). Immutable.</summary>
public sealed partial class Requirement
{
    private Requirement(string code, Condition condition)
    {
        Code = code;
        Condition = condition;
    }

    /// <summary>The requirement's code, the policy's own.</summary>
    public string Code { get; }

    /// <summary>Of whom it is required: those for whom this holds; null for everybody.</summary>
    public Condition? AppliesTo { get; private set; }

    /// <summary>What must hold.</summary>
    public Condition Condition { get; }

    /// <summary>The exception that is made from it (破格); null for none.</summary>
    public Exemption? Exemption { get; private set; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the requirement is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>A requirement.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Requirement Of(string code, Condition condition) => new Requirement(
        code ?? throw new ArgumentNullException(nameof(code)), condition ?? throw new ArgumentNullException(nameof(condition)));

    /// <summary>The same requirement, only of those for whom this holds.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public Requirement For(Condition appliesTo)
    {
        _ = appliesTo ?? throw new ArgumentNullException(nameof(appliesTo));
        return Change(r => r.AppliesTo = appliesTo);
    }

    /// <summary>The same requirement with clause and title.</summary>
    public Requirement Marked(string? clause, LocalizedText? title) => Change(r => (r.Clause, r.Title) = (clause, title));

    /// <summary>The same requirement with the exception that is made from it: who is excepted is named with the code of the requirement and <c>.exempted</c>.</summary>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public Requirement Unless(Exemption exemption)
    {
        _ = exemption ?? throw new ArgumentNullException(nameof(exemption));
        return Change(r => r.Exemption = exemption);
    }

    /// <summary>That somebody of whom it is required does not meet it.</summary>
    internal Condition Unmet() => AppliesTo is null ? Condition.Not(Condition) : Condition.All(AppliesTo, Condition.Not(Condition));

    private Requirement Change(Action<Requirement> change)
    {
        var copy = (Requirement)MemberwiseClone();
        change(copy);
        return copy;
    }
}
