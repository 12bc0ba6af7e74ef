namespace PartyBuilding.Rules;

public sealed partial class CustomCondition
{
    internal override Predicate Bind(Binder binder) => new CustomPredicate(this, binder);
}
