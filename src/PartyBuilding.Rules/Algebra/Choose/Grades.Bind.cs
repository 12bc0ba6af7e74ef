namespace PartyBuilding.Rules;

public sealed partial class Grades
{
    internal override BoundStep Bind(Binder binder) => new GradesStep(this, binder);
}
