using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The points of a subject: one number, or an interval while something is unknown. The default is no score at all.</summary>
public readonly struct Score : IEquatable<Score>
{
    private readonly IReadOnlyList<Finding>? needs;

    internal Score(decimal low, decimal high, IReadOnlyList<Finding>? needs)
    {
        Low = low;
        High = high;
        this.needs = needs;
    }

    /// <summary>The points; null while they are undetermined.</summary>
    public decimal? Value => Low == High ? Low : null;

    /// <summary>The least that the points can become.</summary>
    public decimal? Low { get; }

    /// <summary>The most that the points can become.</summary>
    public decimal? High { get; }

    /// <summary>What is missing to determine the points, in the order of the policy's lines; empty when nothing is.</summary>
    public IReadOnlyList<Finding> Needs => needs ?? Array.Empty<Finding>();

    /// <summary>Whether both are the same interval.</summary>
    public static bool operator ==(Score left, Score right) => left.Equals(right);

    /// <summary>Whether both are different intervals.</summary>
    public static bool operator !=(Score left, Score right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Score other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Low, High).GetHashCode();

    /// <summary>Whether nothing at all is known of the points: they may be whatever values can be.</summary>
    internal bool IsNothingKnown => Low <= -Exact.Largest && High >= Exact.Largest;

    /// <summary>As in <c>109</c> or <c>80…90</c>; a dash where there is no score, or nothing is known of it.</summary>
    public override string ToString() => Low is null || IsNothingKnown
        ? "–"
        : Value is decimal value ? Exact.Text(value) : Exact.Text(Low.Value) + "…" + Exact.Text(High!.Value);
}
