namespace PartyBuilding.Rules;

public sealed partial class Choose
{
    internal override Measure Bind(Binder binder) => new ChooseMeasure(this, binder);
}
