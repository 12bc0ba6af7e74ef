using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a verb gives to its explanation, before times, rounding, floor and cap are applied.</summary>
internal struct Draft
{
    internal Draft(Interval own)
    {
        Own = own;
        Children = null;
        Trail = null;
        TrailSubject = -1;
        Tests = null;
        Needs = null;
        Weights = null;
        Code = null;
        Folding = null;
        Spells = null;
        Window = null;
        Group = null;
        IsLeftOut = false;
    }

    internal Interval Own;
    internal IReadOnlyList<ExplainedLine>? Children;
    internal PartTrail? Trail;

    /// <summary>The number in the ledger of the subject whose records the trail reads.</summary>
    internal int TrailSubject;
    internal IReadOnlyList<ExplainedTest>? Tests;
    internal IReadOnlyList<Finding>? Needs;
    internal Fraction[]? Weights;
    internal string? Code;

    /// <summary>How the children were folded, where they are values of several subjects.</summary>
    internal Fold? Folding;

    internal ExplainedSpells? Spells;

    /// <summary>The days on which records count, where they hang on a day of the subject.</summary>
    internal ExplainedWindow? Window;

    /// <summary>Those among whom the value was folded or ranked.</summary>
    internal ExplainedGroup? Group;
    internal bool IsLeftOut;

    internal static Draft LeftOut => new Draft(Interval.Of(0m)) { IsLeftOut = true };

    internal static Draft Unknown(Interval within, Finding need) => new Draft(within) { Needs = new[] { need } };
}
