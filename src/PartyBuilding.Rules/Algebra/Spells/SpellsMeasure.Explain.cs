using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>How the time came about, and what it can be while something about it is unknown.</content>
internal sealed partial class SpellsMeasure
{
    private protected override Draft Explain(Scan scan)
    {
        var tracing = new Tracing();
        var found = spells.Explained(scan, tracing);
        var cuts = restarts?.Explained(scan, tracing) ?? Array.Empty<ExplainedSpell>();
        var draft = anchored is null || found.Length == 0 ? Shown(rule, found, cuts) : Anchored(scan, found, cuts, tracing);
        if (draft.Spells is ExplainedSpells shown && !draft.Own.IsDetermined)
        {
            tracing.Add(shown.Unreckoned().Select(s => RulesFindings.UnknownWorkingDays(scan.Subject, EpochDay.Of(s.Start), EpochDay.Of(s.End))));
        }

        draft.Needs = draft.Own.IsDetermined ? null : tracing.Needs?.Distinct().ToArray();
        return draft;
    }

    private Draft Shown(SpellRule counting, ExplainedSpell[] found, ExplainedSpell[] cuts)
    {
        var shown = ExplainedSpells.Of(counting, found, cuts);
        return new Draft(shown.Recompute() ?? bounds) { Spells = shown };
    }

    /// <summary>The time under every way in which the window may run.</summary>
    private Draft Anchored(Scan scan, ExplainedSpell[] found, ExplainedSpell[] cuts, Tracing tracing)
    {
        if (anchored!.Reaches(scan, tracing) is not IReadOnlyList<WindowReach> reaches)
        {
            return new Draft(bounds);
        }

        if (reaches.Count == 0)
        {
            return new Draft(Interval.Of(0m)) { Window = ExplainedWindow.None };
        }

        tracing.Add(reaches.Where(reach => !reach.IsExact).Select(reach => RulesFindings.MissingCalendar(scan.Subject, reach)));
        if (reaches.Any(reach => !reach.IsExact && MayCover(reach, found)))
        {
            return new Draft(bounds);
        }

        if (reaches.Count == 1 && reaches[0].IsExact)
        {
            var days = anchored.Days(reaches[0].First.Earliest, reaches[0].Last.Earliest);
            var draft = days.Exists ? Shown(rule.Between(days.First, days.Last), found, cuts) : new Draft(Interval.Of(0m));
            draft.Window = new ExplainedWindow(scan.Ledger, reaches[0], days);
            return draft;
        }

        return new Draft(reaches.Select(reach => Under(reach, found, cuts)).Aggregate((hull, time) => hull.Hull(time)));
    }

    /// <summary>Whether any of the records covers a day that may lie in the window.</summary>
    private static bool MayCover(WindowReach reach, ExplainedSpell[] found) =>
        Array.Exists(found, spell => spell.Days.Start <= reach.Last.Latest && spell.Days.End >= reach.First.Earliest);

    private Interval Under(WindowReach reach, ExplainedSpell[] found, ExplainedSpell[] cuts)
    {
        if (!reach.IsExact)
        {
            return Interval.Of(0m);
        }

        var days = anchored!.Days(reach.First.Earliest, reach.Last.Earliest);
        return days.Exists ? Shown(rule.Between(days.First, days.Last), found, cuts).Own : Interval.Of(0m);
    }
}
