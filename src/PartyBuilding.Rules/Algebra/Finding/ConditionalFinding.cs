using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A finding about a subject: a requirement that is unmet, or a condition of a measure that is met.</summary>
/// <remarks>The library says which condition is met; measures against a person are decided by people.</remarks>
public sealed partial class ConditionalFinding : StepOf<ConditionalFinding>
{
    private ConditionalFinding(string code, Condition when)
    {
        Code = code;
        When = when;
    }

    /// <summary>The finding's code, the policy's own.</summary>
    public string Code { get; }

    /// <summary>When it is found.</summary>
    public Condition When { get; }

    /// <summary>Whether it is the lack of something required.</summary>
    public bool IsUnmetRequirement { get; private set; }

    /// <summary>What follows; null for nothing.</summary>
    public LocalizedText? Follows { get; private set; }

    /// <summary>The body that decides; null when nothing is decided.</summary>
    public LocalizedText? DecidedBy { get; private set; }

    /// <summary>Whether the subject can then take no place.</summary>
    public bool Bars { get; private set; }

    /// <summary>A finding when the condition holds.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConditionalFinding Of(string code, Condition when) => new ConditionalFinding(
        code ?? throw new ArgumentNullException(nameof(code)), when ?? throw new ArgumentNullException(nameof(when)));

    /// <summary>The same finding with what follows.</summary>
    public ConditionalFinding Leads(LocalizedText follows) => Change(f => f.Follows = follows);

    /// <summary>The same finding with the body that decides.</summary>
    public ConditionalFinding Decided(LocalizedText body) => Change(f => f.DecidedBy = body);

    /// <summary>The same finding, barring the subject from places.</summary>
    public ConditionalFinding Barring() => Change(f => f.Bars = true);

    internal ConditionalFinding AsUnmetRequirement() => Change(f => f.IsUnmetRequirement = true);

    internal override IEnumerable<Child> Parts() => new[] { new Child(".when", When) };
}
