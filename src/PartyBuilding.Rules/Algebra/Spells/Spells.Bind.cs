namespace PartyBuilding.Rules;

public sealed partial class Spells
{
    internal override Measure Bind(Binder binder) => new SpellsMeasure(this, binder);
}
