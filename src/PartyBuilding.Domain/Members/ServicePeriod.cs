using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A time that a member has to serve where appointed: no selection exam, no transfer to another office, no secondment within it (服务期).</summary>
/// <remarks>Immutable; equal when all parts are equal. A refusal names the last day. The record of the membership may be transferred all the same.</remarks>
public sealed record ServicePeriod : IMemberContent, IBarring
{
    private static readonly ValueList<string> Usual =
        ValueList<string>.Of([MemberActions.SelectionExam, MemberActions.Transfer, MemberActions.Secondment]);

    private ServicePeriod(ItemId matter, LocalDate firstDay, LocalDate? lastDay)
    {
        Require.Some(matter.IsNone, nameof(matter));
        Matter = matter;
        Date = firstDay.Iso();
        LastDay = lastDay?.Iso();
    }

    /// <summary>The appointment that binds.</summary>
    public ItemId Matter { get; }

    /// <summary>The first day of the period.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day of the period, included; null when it is missing, which no file takes.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The days of the period, both ends included; the first day alone when they run backwards.</summary>
    public DateSpan Span => DateSpan.OfRow(Date, LastDay);

    /// <summary>What is barred within it, see <see cref="MemberActions"/>.</summary>
    public IReadOnlyList<string> Barred { get; private init; } = Usual;

    string IMemberContent.Kind => MemberEntryKinds.ServicePeriod;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>A period that bars selection exam, transfer and secondment; a file refuses one without a last day.</summary>
    /// <exception cref="ArgumentException">The matter is none.</exception>
    public static ServicePeriod Of(ItemId matter, DateSpan span) => new(matter, span.Start, span.End);

    /// <summary>The same from a row; a file refuses one without a last day, or with one before the first.</summary>
    /// <exception cref="ArgumentException">The matter is none.</exception>
    public static ServicePeriod Of(ItemId matter, LocalDate firstDay, LocalDate? lastDay) => new(matter, firstDay, lastDay);

    /// <summary>The same period, which bars exactly these actions.</summary>
    /// <exception cref="ArgumentException">An action is no code.</exception>
    public ServicePeriod Bars(params string[] actions) => this with { Barred = CodesOf.Actions(actions) };

    /// <summary>The days.</summary>
    public override string ToString() => Span.ToString();

    IEnumerable<MemberBar> IBarring.Bars(MatterEnded? ended)
    {
        foreach (string action in Barred)
        {
            if (BarredDays.UntilEnd(Span, ended) is DateSpan days)
            {
                yield return new(DomainFindings.ServicePeriodRuns, MemberEntryKinds.ServicePeriod, action, days, Matter);
            }
        }
    }

    void IMemberContent.Check(MemberFile before, List<Finding> findings) => EntryDays.CheckEnded(before, this, LastDay, findings);

    WorkRecord IMemberContent.Describe(WorkRecord record) => record.Item(Matter).Until(Span.LastDay);
}
