using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// A line of a policy and how its number came about for one subject. Recomputing a line from its children or parts with the
/// arithmetic that it shows gives its value exactly. Immutable and thread-safe.
/// </summary>
public sealed class ExplainedLine
{
    private readonly LineLabel label;
    private readonly LineEnds? ends;
    private readonly LineExtras extras;
    private readonly PartTrail? trail;
    private readonly KnownMarks? known;
    private readonly decimal value;
    private readonly int subject;
    private readonly bool lands;

    internal ExplainedLine(
        LineLabel label,
        Fraction low,
        Fraction high,
        IReadOnlyList<ExplainedLine>? children = null,
        PartTrail? trail = null,
        IReadOnlyList<ExplainedMark>? marks = null,
        IReadOnlyList<ExplainedTest>? tests = null,
        IReadOnlyList<Finding>? needs = null,
        string? code = null,
        Fraction? ownLow = null,
        Fraction? ownHigh = null,
        bool isLeftOut = false,
        IReadOnlyList<Fraction>? weights = null,
        Fold? folding = null,
        ExplainedSpells? spells = null,
        ExplainedWindow? window = null,
        ExplainedGroup? group = null)
    {
        this.label = label;
        this.trail = trail;
        value = low.Numerator;
        Children = children ?? Array.Empty<ExplainedLine>();
        extras = LineExtras.Of(marks, tests, needs, weights, code, folding, isLeftOut, (object?)spells ?? group, window);
        ends = LineEnds.Of(low, high, ownLow ?? low, ownHigh ?? high);
    }

    internal ExplainedLine(LineLabel label, in Draft draft, in Interval value, KnownMarks? known, bool lands)
    {
        this.label = label;
        this.known = known;
        this.lands = lands;
        trail = draft.Trail;
        subject = draft.TrailSubject;
        this.value = value.Low.Numerator;
        ends = LineEnds.Of(value.Low, value.High, draft.Own.Low, draft.Own.High);
        Children = draft.Children ?? Array.Empty<ExplainedLine>();
        extras = LineExtras.Of(null, draft.Tests, draft.Needs, draft.Weights, draft.Code, draft.Folding, draft.IsLeftOut, (object?)draft.Spells ?? draft.Group, draft.Window);
    }

    /// <summary>The verb: <c>each</c>, <c>sum</c>, <c>choose</c>, <c>value</c>, <c>literal</c> …</summary>
    public string Form => label.Form;

    /// <summary>The line's id; null when unnamed.</summary>
    public string? Id => label.Id;

    /// <summary>The clause (条款).</summary>
    public string? Clause => label.Clause;

    /// <summary>What the line is called.</summary>
    public LocalizedText? Title => label.Title;

    /// <summary>What the text leaves open, and what was chosen.</summary>
    public LocalizedText? Choice => label.Choice;

    /// <summary>The measure word of its records.</summary>
    public LocalizedText? Unit => label.Unit;

    /// <summary>What the verb gave, before times, rounding, floor and cap: the least that it can be.</summary>
    public Fraction OwnLow => ends?.OwnLow ?? Fraction.Of(value);

    /// <summary>What the verb gave, before times, rounding, floor and cap: the most that it can be.</summary>
    public Fraction OwnHigh => ends?.OwnHigh ?? Fraction.Of(value);

    /// <summary>The value of the line: the least that it can be.</summary>
    public Fraction Low => ends?.Low ?? Fraction.Of(value);

    /// <summary>The value of the line: the most that it can be.</summary>
    public Fraction High => ends?.High ?? Fraction.Of(value);

    /// <summary>The code, where the value is one; null for numbers.</summary>
    public string? Code => extras.Code;

    /// <summary>What the code is called; empty for numbers, and where the code has no title.</summary>
    public IReadOnlyList<Term> Terms => Code is string code ? label.TermsOf(code) : Array.Empty<Term>();

    /// <summary>The number of the application that was asked; null for all others.</summary>
    public ExplainedExtension? Extension => label.Extension;

    /// <summary>Whether the line was left out of what it stands in.</summary>
    public bool IsLeftOut => extras.IsLeftOut;

    /// <summary>Lines from which the verb computed; for <c>choose</c> the one chosen (all possible ones while that is unknown).</summary>
    public IReadOnlyList<ExplainedLine> Children { get; }

    /// <summary>Times, rounding, floor and cap that were applied, in this order.</summary>
    public IReadOnlyList<ExplainedMark> Marks =>
        known?.Of(new Interval(OwnLow, OwnHigh), lands) ?? extras.Marks;

    /// <summary>Conditions that decided, in the order tried.</summary>
    public IReadOnlyList<ExplainedTest> Tests => extras.Tests;

    /// <summary>What is missing to determine this line itself.</summary>
    public IReadOnlyList<Finding> Needs => extras.Needs;

    /// <summary>The parts of an <c>each</c>, by date; empty for other verbs.</summary>
    public IReadOnlyList<ExplainedPart> Parts => trail is null ? Array.Empty<ExplainedPart>() : trail.Parts(subject);

    /// <summary>How time was counted; null for other verbs.</summary>
    public ExplainedSpells? Spells => extras.Spells;

    /// <summary>The days on which records count, where they hang on a day of the subject; null otherwise, and where those days are not known.</summary>
    public ExplainedWindow? Window => extras.Window;

    /// <summary>Those among whom the value was folded or ranked; null for other lines.</summary>
    public ExplainedGroup? Group => extras.Group;

    /// <summary>How the values of the parts were folded, or those of the several whose values a <c>value</c> reads.</summary>
    public Fold Folding => trail?.Folding ?? extras.Folding ?? Fold.Sum;

    /// <summary>The cadence whose slots follow each other in a longest run; null where parts follow by date, and for other folds.</summary>
    public Cadence? RunsIn => trail?.RunsIn?.Cadence;

    internal SlotGrid? Runs => trail?.RunsIn;

    /// <summary>Weights of the children of an average, in their order; empty for other verbs.</summary>
    public IReadOnlyList<Fraction> Weights => extras.Weights;

    /// <summary>Whether the value is one decimal; then it is <see cref="Decimal"/>.</summary>
    internal bool IsDecimal => ends is null || ends.IsDecimal;

    internal decimal Decimal => value;

    /// <summary>Whether the values of several subjects, the children, were folded into one.</summary>
    internal bool IsFolded => extras.Folding is not null;

    internal LineLabel Label => label;

    internal PartTrail? Trail => trail;
}
