using System.Linq;

namespace PartyBuilding.Rules;

public sealed partial class Logic
{
    internal override Predicate Bind(Binder binder) =>
        new LogicPredicate(Kind, Count, Conditions.Select(c => c.Bind(binder)).ToArray());
}
