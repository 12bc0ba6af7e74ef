namespace PartyBuilding.Rules;

public abstract partial class Number
{
    /// <summary>The number, bound to its inputs.</summary>
    internal abstract Measure Bind(Binder binder);
}
