using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A time that a member has to serve where appointed: no selection exam, no transfer, no secondment within it (服务期).</summary>
/// <remarks>Immutable; equal when all parts are equal. A refusal names the last day.</remarks>
public sealed record ServicePeriod : IMemberContent, IBarring
{
    private static readonly ValueList<string> Usual =
        ValueList<string>.Of([MemberActions.SelectionExam, MemberActions.Transfer, MemberActions.Secondment]);

    private ServicePeriod(ItemId matter, DateSpan span)
    {
        Matter = matter;
        Span = span;
    }

    /// <summary>The appointment that binds.</summary>
    public ItemId Matter { get; }

    /// <summary>The days of the period, both ends included.</summary>
    public DateSpan Span { get; }

    /// <summary>What is barred within it, see <see cref="MemberActions"/>.</summary>
    public IReadOnlyList<string> Barred { get; private init; } = Usual;

    LocalDate IMemberContent.Date => Span.Start;

    string IMemberContent.Kind => MemberEntryKinds.ServicePeriod;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>A period that bars selection exam, transfer and secondment.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the span has no end.</exception>
    public static ServicePeriod Of(ItemId matter, DateSpan span)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return span.IsOpen
            ? throw new ArgumentException($"A service period has a last day; it is {span}.", nameof(span))
            : new(matter, span);
    }

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

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
    }

    WorkRecord IMemberContent.Describe(WorkRecord record) => record.Item(Matter).Until(Span.LastDay);
}
