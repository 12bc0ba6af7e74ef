namespace PartyBuilding.Rules;

public sealed partial class Places
{
    internal override BoundStep Bind(Binder binder) => new PlacesStep(this, binder);
}
