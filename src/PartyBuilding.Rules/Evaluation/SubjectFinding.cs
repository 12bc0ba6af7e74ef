using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A finding of the policy about a subject: a requirement unmet, or a condition of a measure met. Immutable.</summary>
public sealed class SubjectFinding
{
    internal SubjectFinding(ConditionalFinding rule, bool possible)
    {
        Code = rule.Code;
        Clause = rule.Clause;
        Title = rule.Title;
        Follows = rule.Follows;
        DecidedBy = rule.DecidedBy;
        IsUnmetRequirement = rule.IsUnmetRequirement;
        Bars = rule.Bars;
        IsOpen = possible;
    }

    internal SubjectFinding(
        string code, string? clause, LocalizedText? title, LocalizedText? follows, LocalizedText? decidedBy, bool unmet, bool bars, bool open)
    {
        Code = code;
        Clause = clause;
        Title = title;
        Follows = follows;
        DecidedBy = decidedBy;
        IsUnmetRequirement = unmet;
        Bars = bars;
        IsOpen = open;
    }

    /// <summary>The finding's code, the policy's own.</summary>
    public string Code { get; }

    /// <summary>The clause (条款).</summary>
    public string? Clause { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText? Title { get; }

    /// <summary>What follows; null for nothing.</summary>
    public LocalizedText? Follows { get; }

    /// <summary>The body that decides; null when nothing is decided.</summary>
    public LocalizedText? DecidedBy { get; }

    /// <summary>Whether it is the lack of something required.</summary>
    public bool IsUnmetRequirement { get; }

    /// <summary>Whether the subject can then take no place.</summary>
    public bool Bars { get; }

    /// <summary>Whether it cannot be known yet if the condition holds.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the same rule found it.</summary>
    internal bool IsSame(SubjectFinding other) => Code == other.Code && Clause == other.Clause && Equals(Title, other.Title);

    /// <summary>The same finding, not certain yet.</summary>
    internal SubjectFinding AsOpen() => new SubjectFinding(Code, Clause, Title, Follows, DecidedBy, IsUnmetRequirement, Bars, open: true);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
