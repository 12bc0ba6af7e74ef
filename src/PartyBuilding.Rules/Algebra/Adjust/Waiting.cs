using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The finding that a condition is met on which a body has still to decide.</summary>
internal static class Waiting
{
    private const string Suffix = ".undecided";

    internal static Step For(Condition when, Condition decision, Step step, LocalizedText body) => ConditionalFinding
        .Of((step.Clause ?? "adjust") + Suffix, Condition.All(when, Condition.Not(decision)))
        .Decided(body)
        .Marked(step.Clause, step.Title, step.Choice);
}
