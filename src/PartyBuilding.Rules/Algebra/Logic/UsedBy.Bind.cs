namespace PartyBuilding.Rules;

public sealed partial class UsedBy
{
    internal override Predicate Bind(Binder binder) => new UsedByPredicate((EachMeasure)binder.OwnLine(LineId), LineId);
}
