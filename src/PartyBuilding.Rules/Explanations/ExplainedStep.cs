using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One step after the points, and what it did to one subject. Immutable.</summary>
public sealed class ExplainedStep
{
    private readonly LineLabel label;

    internal ExplainedStep(
        LineLabel label,
        string? before,
        string? after,
        IReadOnlyList<ExplainedTest>? tests,
        PlacesOutcome? places,
        SubjectFinding? finding,
        IReadOnlyList<PassedOver>? passedOver = null,
        ReservedPlaces? reserve = null)
    {
        this.label = label;
        Before = before;
        After = after;
        Tests = tests ?? Array.Empty<ExplainedTest>();
        Places = places;
        Finding = finding;
        Reserve = reserve;
        PassedOver = passedOver ?? Array.Empty<PassedOver>();
    }

    /// <summary>The kind of step: <c>grades</c>, <c>adjust</c>, <c>places</c>, <c>finding</c>.</summary>
    public string Form => label.Form;

    /// <summary>The clause (条款).</summary>
    public string? Clause => label.Clause;

    /// <summary>What the step is called.</summary>
    public LocalizedText? Title => label.Title;

    /// <summary>What the text leaves open, and what was chosen.</summary>
    public LocalizedText? Choice => label.Choice;

    /// <summary>Grade (or score, or honour) before; null for none.</summary>
    public string? Before { get; }

    /// <summary>Grade (or score, or honour) after; null for none.</summary>
    public string? After { get; }

    /// <summary>Conditions that decided, in the order tried.</summary>
    public IReadOnlyList<ExplainedTest> Tests { get; }

    /// <summary>How the places of the subject's group were given; null for other steps.</summary>
    public PlacesOutcome? Places { get; }

    /// <summary>The reserve of which the subject has a place, one of those of the places; null for none. The tests say why.</summary>
    public ReservedPlaces? Reserve { get; }

    /// <summary>What was found; null for other steps or when nothing was.</summary>
    public SubjectFinding? Finding { get; }

    /// <summary>Grades and honours that the points would allow and this step did not give, in the order tried.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; }

    /// <summary>The number by which the score was changed, which stands behind the conditions; null for other steps.</summary>
    internal ExplainedTest? Amount => Tests.Count > 0 && Words.IndexOf(Words.ScoreChanges, Tests[Tests.Count - 1].Asked) >= 0
        ? Tests[Tests.Count - 1]
        : null;

    internal LineLabel Label => label;
}
