using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What few lines have: tests, needs, weights, a code, a fold of the lines below, spells or a group, marks of their own. All others share one that is empty.</summary>
internal sealed class LineExtras
{
    private static readonly LineExtras None = new LineExtras(null, null, null, null, null, null, false, null, null);

    /// <summary>What verbs of one kind only have: spells, or a group.</summary>
    private readonly object? special;

    private LineExtras(
        IReadOnlyList<ExplainedMark>? marks,
        IReadOnlyList<ExplainedTest>? tests,
        IReadOnlyList<Finding>? needs,
        IReadOnlyList<Fraction>? weights,
        string? code,
        Fold? folding,
        bool isLeftOut,
        object? special,
        ExplainedWindow? window)
    {
        Marks = marks ?? Array.Empty<ExplainedMark>();
        Tests = tests ?? Array.Empty<ExplainedTest>();
        Needs = needs ?? Array.Empty<Finding>();
        Weights = weights ?? Array.Empty<Fraction>();
        Code = code;
        Folding = folding;
        IsLeftOut = isLeftOut;
        this.special = special;
        Window = window;
    }

    internal IReadOnlyList<ExplainedMark> Marks { get; }

    internal IReadOnlyList<ExplainedTest> Tests { get; }

    internal IReadOnlyList<Finding> Needs { get; }

    internal IReadOnlyList<Fraction> Weights { get; }

    internal string? Code { get; }

    internal Fold? Folding { get; }

    internal bool IsLeftOut { get; }

    internal ExplainedSpells? Spells => special as ExplainedSpells;

    internal ExplainedGroup? Group => special as ExplainedGroup;

    internal ExplainedWindow? Window { get; }

    internal static LineExtras Of(
        IReadOnlyList<ExplainedMark>? marks,
        IReadOnlyList<ExplainedTest>? tests,
        IReadOnlyList<Finding>? needs,
        IReadOnlyList<Fraction>? weights,
        string? code,
        Fold? folding,
        bool isLeftOut,
        object? special,
        ExplainedWindow? window) =>
        marks is null && tests is null && needs is null && weights is null && code is null && folding is null && !isLeftOut
            && special is null && window is null
            ? None
            : new LineExtras(marks, tests, needs, weights, code, folding, isLeftOut, special, window);
}
