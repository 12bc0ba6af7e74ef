namespace PartyBuilding.Rules;

public sealed partial class AdjustScore
{
    internal override BoundStep Bind(Binder binder) => new AdjustScoreStep(this, binder);
}
