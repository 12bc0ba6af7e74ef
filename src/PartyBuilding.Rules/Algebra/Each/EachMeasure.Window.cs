using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Windows that run from a day of the subject or up to one: reckoned for each subject and part.</content>
internal sealed partial class EachMeasure
{
    private static readonly WindowDays AllDays = new WindowDays(int.MinValue, int.MaxValue, true);

    /// <summary>The days on which records count; false where they are not known exactly.</summary>
    private bool TryDays(Scan scan, out WindowDays days)
    {
        days = new WindowDays(firstDay, lastDay, true);
        return anchored is null || anchored.TryReckon(scan, out days);
    }

    /// <summary>What is missing to know the days on which records count.</summary>
    private Finding[] NeedsOfWindow(Scan scan)
    {
        var tracing = new Tracing();
        var reaches = anchored!.Reaches(scan, tracing) ?? System.Array.Empty<WindowReach>();
        return (tracing.Needs ?? Enumerable.Empty<Finding>())
            .Concat(reaches.Where(r => !r.IsExact).Select(r => RulesFindings.MissingCalendar(scan.Subject, r)))
            .ToArray();
    }

    /// <summary>What the window says, and the number under every way in which it may run.</summary>
    private Draft ExplainAnchored(Scan scan)
    {
        var tracing = new Tracing();
        if (anchored!.Reaches(scan, tracing) is not IReadOnlyList<WindowReach> reaches)
        {
            return new Draft(OwnBounds) { Needs = tracing.Needs?.Distinct().ToArray() };
        }

        if (reaches.Count == 0 || (reaches.Count == 1 && reaches[0].IsExact))
        {
            var days = reaches.Count == 0 ? WindowDays.None : anchored.Days(reaches[0].First.Earliest, reaches[0].Last.Earliest);
            var draft = ExplainParts(scan, days);
            draft.Window = reaches.Count == 0 ? ExplainedWindow.None : new ExplainedWindow(scan.Ledger, reaches[0], days);
            return draft;
        }

        var needs = new List<Finding>(tracing.Needs ?? Enumerable.Empty<Finding>());
        foreach (var reach in reaches.Where(r => !r.IsExact))
        {
            needs.Add(RulesFindings.MissingCalendar(scan.Subject, reach));
        }

        Interval? hull = null;
        var tries = anchored.Tries(reaches, Rows(scan, AllDays).ConvertAll(row => scan.Ledger.Day[row]));
        foreach (var days in tries ?? System.Array.Empty<WindowDays>())
        {
            var one = ExplainParts(scan, days);
            needs.AddRange(one.Needs ?? System.Array.Empty<Finding>());
            hull = hull is Interval other ? other.Hull(one.Own) : one.Own;
        }

        var own = hull ?? OwnBounds;
        return new Draft(own) { Needs = own.Low == own.High ? null : needs.Distinct().ToArray() };
    }
}
