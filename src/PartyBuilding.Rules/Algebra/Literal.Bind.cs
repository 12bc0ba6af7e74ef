namespace PartyBuilding.Rules;

public sealed partial class Literal
{
    internal override Measure Bind(Binder binder) => new LiteralMeasure(this, binder);
}
