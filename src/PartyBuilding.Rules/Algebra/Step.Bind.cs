namespace PartyBuilding.Rules;

public abstract partial class Step
{
    /// <summary>The step, bound to its inputs; spoken forms are rewritten before.</summary>
    internal virtual BoundStep Bind(Binder binder) =>
        throw new System.InvalidOperationException("A spoken form is rewritten before it is bound.");
}
