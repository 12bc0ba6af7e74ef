using System.Linq;

namespace PartyBuilding.Rules;

public sealed partial class Match
{
    internal override Predicate Bind(Binder binder)
    {
        var pairs = Pairs.Select(p => Bind(p.Key, p.Value, binder)).ToArray();
        return pairs.Length == 1 ? pairs[0] : new LogicPredicate(LogicKind.All, 0, pairs);
    }

    private Predicate Bind(string name, Comparison comparison, Binder binder)
    {
        var value = Rules.Value.Of(name).Bind(binder);
        var test = new TestPredicate(value, comparison, binder, this);
        return value is AttributeMeasure attribute ? new CarriedPredicate(attribute, test) : test;
    }
}
