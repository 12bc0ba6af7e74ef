using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Conditions joined; what is unknown in one stays unknown unless the others decide.</summary>
internal sealed class LogicPredicate : Predicate
{
    private readonly LogicKind kind;
    private readonly int asked;
    private readonly Predicate[] conditions;

    internal LogicPredicate(LogicKind kind, int count, Predicate[] conditions)
    {
        this.kind = kind;
        this.conditions = conditions;
        asked = kind switch
        {
            LogicKind.All => conditions.Length,
            LogicKind.AtLeast => count,
            _ => 1,
        };
    }

    internal override Reads Reads => conditions.Aggregate(Reads.Nothing, (reads, c) => reads | c.Reads);

    internal override bool Holds(Scan scan)
    {
        var holding = 0;
        for (var i = 0; i < conditions.Length && holding < asked && holding + conditions.Length - i >= asked; i++)
        {
            if (conditions[i].Holds(scan))
            {
                holding++;
            }
        }

        return holding >= asked != (kind == LogicKind.Not);
    }

    internal override bool? Trace(Scan scan, Tracing tracing)
    {
        var found = new bool?[conditions.Length];
        var traced = new Tracing[conditions.Length];
        for (var i = 0; i < conditions.Length; i++)
        {
            traced[i] = new Tracing();
            found[i] = conditions[i].Trace(scan, traced[i]);
        }

        var holding = found.Count(f => f == true);
        var open = found.Count(f => f is null);
        bool? holds = holding >= asked ? true : holding + open < asked ? false : null;
        for (var i = 0; i < conditions.Length; i++)
        {
            // Only what agrees with the outcome is a reason for it.
            if (found[i] == holds && kind == LogicKind.Not)
            {
                tracing.AddNegated(traced[i]);
            }
            else if (found[i] == holds)
            {
                tracing.Add(traced[i]);
            }
        }

        return kind == LogicKind.Not ? !holds : holds;
    }
}
