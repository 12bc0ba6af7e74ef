namespace PartyBuilding.Rules;

public abstract partial class Condition
{
    /// <summary>The condition, bound to its inputs.</summary>
    internal abstract Predicate Bind(Binder binder);
}
