using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Something that needs the member to be free of bars: a selection exam, a promotion, an honour, a bonus, an appointment.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ActionTaken : IMemberContent
{
    private ActionTaken(ItemId matter, string action, LocalDate date)
    {
        Matter = matter;
        Action = action;
        Date = date;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>What it is, see <see cref="MemberActions"/>.</summary>
    public string Action { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The year that it is given for, when it is given later; null for the year of its day.</summary>
    public int? ForYear { get; private init; }

    /// <summary>The ground of an exception by which it was allowed, a code; null when it was none (破格).</summary>
    public string? Exception { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Action;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>An action on this day.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the action is no code.</exception>
    public static ActionTaken Of(ItemId matter, string action, LocalDate date)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, Code.Check(action, nameof(action)), date.Iso());
    }

    /// <summary>The same action on account of an earlier year, such as the yearly honours and bonuses.</summary>
    /// <remarks>It is then judged by that year as well: what a refresher training bars in its year stays barred for that year. A file refuses a year after that of the action.</remarks>
    public ActionTaken OnAccountOf(int year) => this with { ForYear = year };

    /// <summary>The same action, allowed by an exception on this ground (破格); see <see cref="PostEligibility"/>.</summary>
    /// <exception cref="ArgumentException">The ground is no code.</exception>
    public ActionTaken ByException(string ground) => this with { Exception = Code.Check(ground, nameof(ground)) };

    /// <summary>Action and day.</summary>
    public override string ToString() => $"{Action} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        findings.AddRange(before.May(Action, Date));
        if (ForYear < 1 || ForYear > Date.Year)
        {
            findings.Add(Finding.Of(DomainFindings.ActionForYearToCome, FindingPlace.OfSubject(before.Member))
                .With("action", Action, MemberWords.Word(Action)).With("date", Date).With("year", ForYear.Value));
        }

        if (ForYear is int year && year != Date.Year)
        {
            findings.AddRange(before.AllBars()
                .Where(bar => bar.Cause == MemberEntryKinds.Refresher && bar.Action == Action && bar.Span.Start.Year == year)
                .Select(bar => bar.Refusal(before.Member, Date)));
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter).With(RecordAttributes.Action, Action);
        described = Exception is null ? described : described.With(RecordAttributes.Exception, Exception);
        return ForYear is int year ? described.With(RecordAttributes.ForYear, (decimal)year) : described;
    }
}
