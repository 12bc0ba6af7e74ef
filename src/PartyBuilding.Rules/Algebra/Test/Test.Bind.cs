namespace PartyBuilding.Rules;

public sealed partial class Test
{
    internal override Predicate Bind(Binder binder) => new TestPredicate(Value.Bind(binder), Comparison, binder, this);
}
