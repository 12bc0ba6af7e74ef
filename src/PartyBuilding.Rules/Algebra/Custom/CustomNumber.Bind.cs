namespace PartyBuilding.Rules;

public sealed partial class CustomNumber
{
    internal override Measure Bind(Binder binder) => new CustomMeasure(this, binder);
}
