namespace PartyBuilding.Rules;

public sealed partial class ConditionalFinding
{
    internal override BoundStep Bind(Binder binder) => new FindingStep(this, binder);
}
