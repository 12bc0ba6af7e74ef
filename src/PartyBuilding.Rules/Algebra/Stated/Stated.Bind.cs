namespace PartyBuilding.Rules;

public sealed partial class Stated
{
    internal override Predicate Bind(Binder binder) => new StatedPredicate(this, new AttributeMeasure(Value.Of(Attribute), binder));
}
