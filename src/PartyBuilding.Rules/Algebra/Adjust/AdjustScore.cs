using System;
using System.Collections.Generic;

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
    public Condition When { get; }

    /// <summary>What happens; <see cref="AdjustKind.Steps"/> adds.</summary>
    public AdjustKind Kind { get; }

    /// <summary>The points that are set, added, or the ceiling or floor.</summary>
    public Number Points { get; }

    /// <summary>A changed score.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AdjustScore Of(Condition when, AdjustKind kind, Number points) => new AdjustScore(
        when ?? throw new ArgumentNullException(nameof(when)), kind, points ?? throw new ArgumentNullException(nameof(points)));

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
    }
}
