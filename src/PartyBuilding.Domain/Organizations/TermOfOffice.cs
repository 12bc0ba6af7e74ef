using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A term of the leading body of an organization, from its election to the next one (届).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. The next election is due by <see cref="ElectionDue"/>; with approval it is brought forward, or delayed by at most one
/// year (基层组织选举：提前或者延期换届须经批准，延期不超过一年). A term that is not ended goes on, even when the election is overdue. Dates are held as they were
/// given; <see cref="RosterBuilder"/> says which of them cannot be.
/// </remarks>
public sealed record TermOfOffice
{
    private TermOfOffice(OrganizationId organization, int number, LocalDate start, LocalDate electionDue)
    {
        Organization = organization;
        Number = number;
        Start = start;
        ElectionDue = electionDue;
    }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The number of the term, from 1 (第几届).</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; private init; }

    /// <summary>The day on which it ended, included; null until it is ended.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>The days of the term, both ends included; open until it is ended. Of a term that ended before it began, the first day.</summary>
    public DateSpan Span => DateSpan.OfRow(Start, LastDay);

    /// <summary>The last day of the term as set: the next election is held by then (届满日期).</summary>
    public LocalDate ElectionDue { get; }

    /// <summary>The day to which the election was delayed with approval; null when it was not (延期换届).</summary>
    public LocalDate? DelayedTo { get; private init; }

    /// <summary>The day to which the election was brought forward with approval; null when it was not (提前换届).</summary>
    public LocalDate? AdvancedTo { get; private init; }

    /// <summary>The first day on which the next term may begin: the one brought forward, else the last one of the term as set.</summary>
    public LocalDate EarliestElection => AdvancedTo ?? ElectionDue;

    /// <summary>The day by which the election is held: the delayed one, else the set one.</summary>
    public LocalDate LatestElection => DelayedTo ?? ElectionDue;

    /// <summary>A term that began on this day and lasts, as set, up to and including the day the election is due.</summary>
    /// <remarks>An election that is not set at all may be due on 9999-12-31, the last day there is.</remarks>
    /// <exception cref="ArgumentException">The id is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static TermOfOffice Of(OrganizationId organization, int number, LocalDate start, LocalDate electionDue)
    {
        Require.Some(organization.IsNone, nameof(organization));
        return number >= 1
            ? new(organization, number, start.Iso(), electionDue.Iso())
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A term is counted from 1.");
    }

    /// <summary>A term of so many years; the election is due on the day before the start comes round again.</summary>
    /// <remarks>A start on 29 February comes round on the 28th in a year without one.</remarks>
    /// <exception cref="ArgumentException">The id is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, the years are not 1 to 100, or the term would go beyond 9999-12-31.</exception>
    public static TermOfOffice OfYears(OrganizationId organization, int number, LocalDate start, int years)
    {
        if (years is < 1 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "A term lasts 1 to 100 years.");
        }

        LocalDate first = start.Iso();
        LocalDate last = LocalDate.MaxIsoValue;
        if (first.Year + years <= last.Year)
        {
            return Of(organization, number, first, first.PlusYears(years).PlusDays(-1));
        }

        // What begins with a year may last to the end of the last one there is.
        return first.Year + years == last.Year + 1 && first.DayOfYear == 1
            ? Of(organization, number, first, last)
            : throw new ArgumentOutOfRangeException(nameof(years), years, $"A term that starts on {first.Text()} must be over by {last.Text()}.");
    }

    /// <summary>The same term with the election delayed to this day by approval; how far it may be is checked with the roster.</summary>
    public TermOfOffice WithDelayTo(LocalDate day) => this with { DelayedTo = day.Iso() };

    /// <summary>The same term with the election brought forward to this day by approval.</summary>
    public TermOfOffice WithAdvanceTo(LocalDate day) => this with { AdvancedTo = day.Iso() };

    /// <summary>The same term, ended on this day, early or late.</summary>
    public TermOfOffice EndedOn(LocalDate lastDay) => this with { LastDay = DateSpan.Day(lastDay).End };

    /// <summary>Organization, number and days, such as "407 term 8 2021-06-10/..".</summary>
    public override string ToString() => $"{Organization} term {Keys.Text(Number)} {Span}";

    internal TermOfOffice During(DateSpan span) => this with { Start = span.Start, LastDay = span.End };

    internal TermOfOffice WithoutDelay() => this with { DelayedTo = null };

    internal TermOfOffice WithoutAdvance() => this with { AdvancedTo = null };

    internal static readonly Comparer<TermOfOffice> ContentOrder = Comparer<TermOfOffice>.Create((left, right) =>
    {
        int order = left.Organization.CompareTo(right.Organization);
        order = order != 0 ? order : left.Start.CompareTo(right.Start);
        order = order != 0 ? order : left.Number.CompareTo(right.Number);
        order = order != 0 ? order : (left.LastDay ?? LocalDate.MaxIsoValue).CompareTo(right.LastDay ?? LocalDate.MaxIsoValue);
        order = order != 0 ? order : left.ElectionDue.CompareTo(right.ElectionDue);
        order = order != 0 ? order : Nullable.Compare(left.DelayedTo, right.DelayedTo);
        return order != 0 ? order : Nullable.Compare(left.AdvancedTo, right.AdvancedTo);
    });
}
