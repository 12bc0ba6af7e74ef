namespace PartyBuilding.Rules;

public sealed partial class AdjustGrade
{
    internal override BoundStep Bind(Binder binder) => new AdjustGradeStep(this, binder);
}
