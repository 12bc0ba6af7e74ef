using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>Lines of explanations, made by hand: their numbers stand in the tests, not in an evaluation.</summary>
internal static class Handmade
{
    internal static readonly Rounding TwoDigits = Rounding.To(2, RoundingMode.Half);

    internal static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);

    internal static LineLabel Label(
        string form, string? clause = null, LocalizedText? title = null, LocalizedText? choice = null, LocalizedText? unit = null) =>
        new(form, clause, clause, title, choice, unit);

    internal static ExplainedLine Literal(decimal value) => new(Label("literal"), Fraction.Of(value), Fraction.Of(value));

    internal static ExplainedLine Literal(decimal above, decimal below) =>
        new(Label("literal"), new Fraction(above, below), new Fraction(above, below));

    internal static ExplainedLine Of(LineLabel label, decimal value, params ExplainedLine[] children) =>
        new(label, Fraction.Of(value), Fraction.Of(value), children);

    internal static ExplainedLine Capped(LineLabel label, decimal own, decimal cap, PartTrail? trail, params ExplainedLine[] children)
    {
        Fraction value = Fraction.Of(Math.Min(own, cap));
        return new(
            label, value, value, children, trail, [new ExplainedMark(MarkKind.Cap, Literal(cap), null, value, value)],
            ownLow: Fraction.Of(own), ownHigh: Fraction.Of(own));
    }

    internal static ExplainedLine Each(LineLabel label, decimal value, PartTrail trail) =>
        new(label, Fraction.Of(value), Fraction.Of(value), trail: trail);

    internal static ExplainedRecord Record(string entry, int month, int day, decimal quantity = 1m, decimal? outOf = null) => new(
        EntryId.Of(entry),
        Period.DaysBetween(new LocalDate(1970, 1, 1), new LocalDate(2025, month, day)),
        (long)(quantity * 1_000_000m),
        outOf is decimal due ? (long)(due * 1_000_000m) : -1);

    internal static ExplainedPart Part(decimal value, params ExplainedRecord[] records) => Part(null, value, PartState.Counted, records);

    internal static ExplainedPart Part(string? key, decimal value, PartState state, params ExplainedRecord[] records) =>
        new(key, records, Fraction.Of(value), Fraction.Of(value), state, null);

    internal static ExplainedPart Worked(ExplainedLine working, params ExplainedRecord[] records) =>
        new(null, records, working.Low, working.High, PartState.Counted, working);

    internal static PartTrail Parts(params ExplainedPart[] parts) => PartTrail.Of(Fold.Sum, parts);

    /// <summary>So many records, one a month from January on, entries <c>prefix1</c>, <c>prefix2</c> …</summary>
    internal static ExplainedRecord[] Monthly(string prefix, int count) =>
        Enumerable.Range(1, count).Select(month => Record(prefix + month, month, 8)).ToArray();

    internal static IReadOnlyList<Term> Stars { get; } =
    [
        Term.Of("five-star", Text("五星", "five stars")),
        Term.Of("four-star", Text("四星", "four stars")),
        Term.Of("three-star", Text("三星", "three stars")),
        Term.Of("not-rated", Text("不定级", "not rated")),
    ];

    internal static Explanation Whole(
        ExplainedLine points, string? grade = null, int? rank = null, NextGrade? next = null, params ExplainedStep[] steps) => new(
        PolicyReference.Of("branch-form", "1", "sha256:" + new string('0', 64)),
        Text("支部工作考评", "Branch work evaluation"),
        Stars,
        EvaluationPeriod.Year(2025),
        OrganizationId.Of(407),
        new Score(points.Low.Numerator, points.High.Numerator, points.Needs.Count == 0 ? null : points.Needs),
        grade,
        rank,
        18,
        false,
        next,
        points,
        steps);
}
