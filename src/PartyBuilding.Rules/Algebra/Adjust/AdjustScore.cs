using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A score changed when a condition holds, after the points and before the steps that follow.</summary>
public sealed partial class AdjustScore : StepOf<AdjustScore>
{
    private AdjustScore(Condition when, AdjustKind kind, Number points)
    {
        When = when;
        Kind = kind;
        Points = points;
    }

    /// <summary>When the score is changed.</summary>
    public Condition When { get; private set; }

    /// <summary>What happens; <see cref="AdjustKind.Steps"/> adds.</summary>
    public AdjustKind Kind { get; }

    /// <summary>The points that are set, added, or the ceiling or floor.</summary>
    public Number Points { get; }

    /// <summary>The body that decides, where people decide; null when the condition alone does.</summary>
    public LocalizedText? DecidedBy { get; private set; }

    /// <summary>What shows that the body has decided so; until then the score stays, and what waits for a decision is a finding.</summary>
    public Condition? Decision { get; private set; }

    /// <summary>A changed score.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Grades are blocked, not scores.</exception>
    public static AdjustScore Of(Condition when, AdjustKind kind, Number points) => kind == AdjustKind.Block
        ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Grades are blocked, not scores.")
        : new AdjustScore(
            when ?? throw new ArgumentNullException(nameof(when)), kind, points ?? throw new ArgumentNullException(nameof(points)));

    /// <summary>The same adjustment, decided by a body: it takes effect once this shows that it has decided so.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AdjustScore Decided(LocalizedText body, Condition decision) => Change(a =>
    {
        a.DecidedBy = body ?? throw new ArgumentNullException(nameof(body));
        a.Decision = decision ?? throw new ArgumentNullException(nameof(decision));
    });

    /// <summary>What waits for a decision is found; what was decided takes effect.</summary>
    internal override IReadOnlyList<Step> Plain() => Decision is null ? base.Plain() : new Step[]
    {
        Waiting.For(When, Decision, this, DecidedBy!),
        Change(a =>
        {
            a.When = Condition.All(When, Decision);
            a.DecidedBy = null;
            a.Decision = null;
        }),
    };

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(".when", When);
        yield return new Child(Kind switch
        {
            AdjustKind.Set => ".set",
            AdjustKind.AtMost => ".atMost",
            AdjustKind.AtLeast => ".atLeast",
            _ => ".add",
        }, Points);
        if (Decision is not null)
        {
            yield return new Child(".decided", Decision);
        }
    }
}
