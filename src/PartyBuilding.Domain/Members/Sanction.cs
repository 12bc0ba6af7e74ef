using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A sanction that a body decided, and what it bars until when (处分).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. The decision is made by people; <see cref="SanctionRules"/> gives the usual impacts.
/// A sanction that is lifted (<see cref="MatterOutcomes.Lifted"/>) bars nothing from that day on; one that has run its course keeps its impacts.
/// </remarks>
public sealed record Sanction : IMemberContent, IBarring
{
    private ValueList<SanctionImpact> _impacts = ValueList<SanctionImpact>.Empty;

    private Sanction(ItemId matter, string sanctionKind, LocalDate date, OrganizationId decidedBy)
    {
        Matter = matter;
        SanctionKind = sanctionKind;
        Date = date;
        DecidedBy = decidedBy;
    }

    /// <summary>The matter that was decided.</summary>
    public ItemId Matter { get; }

    /// <summary>What it is, see <see cref="SanctionKinds"/>.</summary>
    public string SanctionKind { get; }

    /// <summary>The day from which it is in force.</summary>
    public LocalDate Date { get; }

    /// <summary>The body that decided.</summary>
    public OrganizationId DecidedBy { get; }

    /// <summary>What it bars, in the order given.</summary>
    public IReadOnlyList<SanctionImpact> Impacts => _impacts;

    /// <summary>The last day of the longest impact; null when it bars nothing or something has no end.</summary>
    public LocalDate? LastDay => Impacts.Count == 0 || Impacts.Any(one => one.Span.IsOpen) ? null : Impacts.Max(one => one.Span.LastDay);

    string IMemberContent.Kind => MemberEntryKinds.Sanction;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>A sanction that bars nothing yet.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the kind is no code.</exception>
    public static Sanction Of(ItemId matter, string sanctionKind, LocalDate date, OrganizationId decidedBy)
    {
        Require.Some(matter.IsNone, nameof(matter));
        Require.Some(decidedBy.IsNone, nameof(decidedBy));
        return new(matter, Code.Check(sanctionKind, nameof(sanctionKind)), date.Iso(), decidedBy);
    }

    /// <summary>The same sanction, which also bars these actions from its day to the last one, both included; a file refuses a last day before it.</summary>
    /// <exception cref="ArgumentException">An action is no code.</exception>
    public Sanction Bars(LocalDate lastDay, params string[] actions) => Bars(ReckonedDate.Certain(lastDay), actions);

    /// <summary>The same, up to a day that was reckoned: a provisional one may still move, and every bar that follows from it says so.</summary>
    /// <exception cref="ArgumentException">An action is no code.</exception>
    public Sanction Bars(ReckonedDate lastDay, params string[] actions) => this with
    {
        _impacts = ValueList<SanctionImpact>.Of(_impacts.Concat(CodesOf.Actions(actions).Select(action => new SanctionImpact(action, Date, lastDay)))),
    };

    /// <summary>Kind and day.</summary>
    public override string ToString() => $"{SanctionKind} {Date.Text()}";

    IEnumerable<MemberBar> IBarring.Bars(MatterEnded? ended)
    {
        MatterEnded? lifted = ended?.Outcome == MatterOutcomes.Lifted ? ended : null;
        foreach (SanctionImpact impact in Impacts)
        {
            if (BarredDays.UntilEnd(impact.Span, lifted) is DateSpan days)
            {
                yield return new(DomainFindings.SanctionInForce, MemberEntryKinds.Sanction, impact.Action, days, Matter) { IsProvisional = impact.IsProvisional && days == impact.Span };
            }
        }
    }

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        foreach (LocalDate last in _impacts.Select(impact => impact.LastDay).Distinct())
        {
            EntryDays.Check(before, this, last, findings);
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter).With(RecordAttributes.Sanction, SanctionKind).With(RecordAttributes.Body, DecidedBy);
        return LastDay is LocalDate last ? described.Until(last) : described;
    }
}
