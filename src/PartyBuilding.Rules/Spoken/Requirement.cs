using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Something that is required of every subject (达标条件). Immutable.</summary>
public sealed partial class Requirement
{
    private Requirement(string code, Condition condition)
    {
        Code = code;
        Condition = condition;
    }

    /// <summary>The requirement's code, the policy's own.</summary>
    public string Code { get; }

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

    /// <summary>The same requirement with clause and title.</summary>
    public Requirement Marked(string? clause, LocalizedText? title) =>
        new Requirement(Code, Condition) { Exemption = Exemption, Clause = clause, Title = title };

    /// <summary>The same requirement with the exception that is made from it: who is excepted is named with the code of the requirement and <c>.exempted</c>.</summary>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public Requirement Unless(Exemption exemption) => new Requirement(Code, Condition)
    {
        Exemption = exemption ?? throw new ArgumentNullException(nameof(exemption)),
        Clause = Clause,
        Title = Title,
    };
}
