using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>A step after the points, bound to its inputs.</summary>
internal abstract class BoundStep
{
    private protected BoundStep(Step node, string form) =>
        Label = new LineLabel(form, null, node.Clause, node.Title, node.Choice, null);

    internal LineLabel Label { get; }

    /// <summary>Executes the step for the subject at hand; one that depends on something unknown is set aside under the outlook known.</summary>
    internal abstract void Apply(Scan scan, Standings standings, int row);

    /// <summary>Whether the step certainly does nothing to the subject at hand, so that it need not be traced.</summary>
    internal virtual bool IsQuiet(Scan scan) => false;

    private protected static bool CertainlyFails(Predicate when, Scan scan)
    {
        scan.IsUnknown = false;
        var holds = when.Holds(scan);
        var isKnown = !scan.IsUnknown;
        scan.IsUnknown = false;
        return isKnown && !holds;
    }

    /// <summary>What was found when the step was executed for the subject at hand.</summary>
    internal abstract ExplainedTests Tests(Scan scan);

    /// <summary>Whether a condition holds, with what is unknown taken as said.</summary>
    private protected static bool Holds(Predicate when, Scan scan, Standings standings, int row, bool ifUnknown)
    {
        if (!standings.Has(row, Standings.Mark.Open))
        {
            scan.IsUnknown = false;
            var holds = when.Holds(scan);
            if (!scan.IsUnknown)
            {
                return holds;
            }

            scan.IsUnknown = false;
        }

        // Something unknown was met; it leaves the subject open only where it decides.
        if (when.Trace(scan, new Tracing()) is bool known)
        {
            return known;
        }

        standings.Set(row, Standings.Mark.Open);
        return ifUnknown;
    }
}
