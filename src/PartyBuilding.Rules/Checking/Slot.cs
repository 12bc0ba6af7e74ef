namespace PartyBuilding.Rules;

/// <summary>The role in which a node stands below another.</summary>
internal enum Slot
{
    Score,
    Scope,
    Step,
    Where,
    Points,
    Anchor,
    Share,
    Missing,
    None,
    Operand,
    On,
    Bound,
    When,
    Give,
    Otherwise,
    Tested,
    Joined,
    Fallback,
    Order,
    Weight,
    Factor,
    Floor,
    Cap,
}
