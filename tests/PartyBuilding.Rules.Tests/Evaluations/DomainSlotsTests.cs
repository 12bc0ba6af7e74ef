using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Laws;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>A duty to meet and the word <c>slots</c> find the same slots met and missed, whatever day the year begins on and wherever it is cut.</summary>
public sealed class DomainSlotsTests
{
    private static readonly OrganizationId Branch = OrganizationId.Of("branch");

    [Theory]
    [InlineData(Cadence.Day)]
    [InlineData(Cadence.Week)]
    [InlineData(Cadence.TenDays)]
    [InlineData(Cadence.HalfMonth)]
    [InlineData(Cadence.Month)]
    [InlineData(Cadence.TwoMonths)]
    [InlineData(Cadence.Quarter)]
    [InlineData(Cadence.HalfYear)]
    [InlineData(Cadence.Year)]
    public void Slots_of_the_domain_are_those_of_the_language(Cadence cadence)
    {
        // 2020 to 2030 begin on every day of the week, three of the years are leap years. A meeting on every fifth or eleventh day leaves slots of every length empty.
        foreach (int year in Enumerable.Range(2020, 11))
        {
            foreach (int every in new[] { 5, 11, 400 })
            {
                ShouldAgree(cadence, DateSpan.Year(year), every, new LocalDate(2000, 1, 1));
            }
        }

        ShouldAgree(cadence, DateSpan.Year(2025), 11, new LocalDate(2025, 3, 12)); // founded on a Wednesday
    }

    [Fact]
    public void Weeks_cut_by_a_window_are_owed_by_most_of_their_days()
    {
        // 8 January to 22 January 2025, Wednesday to Wednesday: five days of the first week, all of the second, three of the third.
        Each due = Each.Of("talk").Per(PartKey.Every(Cadence.Week)).During(Window.Between(DateSpan.Of(new LocalDate(2025, 1, 8), new LocalDate(2025, 1, 22)))).Owing(Due.EverySlot().MissingEarns(-1));

        Missing(due.Cites("2"), DateSpan.Year(2025), new WorkLedgerBuilder(), new LocalDate(2000, 1, 1)).Should().Equal("2025-01-06", "2025-01-13");
    }

    private static void ShouldAgree(Cadence cadence, DateSpan year, int every, LocalDate founded)
    {
        // From a week before to a week after: what lies beyond the ends meets the weeks that they cut.
        Meeting[] held = [.. Enumerable.Range(0, year.Days!.Value + 14).Where(day => day % every == every - 1)
            .Select(day => Meeting.Of(MeetingId.Of(day), Branch, MeetingKinds.Cases, year.Start.PlusDays(day - 7)))];
        WorkLedgerBuilder records = new();
        foreach (Meeting meeting in held)
        {
            records.Add(WorkRecord.Of(EntryId.Of(meeting.Id.Key), Branch, "talk", meeting.Date).With("level", "city"));
        }

        IReadOnlyList<MeetingSlot> slots = MeetingBook.Of(held).ValueOrThrow()
            .Slots(MeetingDuty.Every(cadence, MeetingKinds.Cases), Organization.Of(Branch, "branch", founded), year, year.LastDay.PlusDays(7));
        IEnumerable<string> missed = slots.Where(slot => slot.State == MeetingSlotState.Missed).Select(slot => SlotText.Of(cadence, slot.Span.Start));

        Missing(Slots.Of(cadence, 0, "talk").MissingEarns(-1).Cites("2"), year, records, founded).Should().Equal(missed, $"{cadence} of {year}");
    }

    private static IEnumerable<string> Missing(Number due, DateSpan year, WorkLedgerBuilder records, LocalDate founded)
    {
        Roster roster = new RosterBuilder().Add(Organization.Of(Branch, "branch", founded)).Build().ValueOrThrow();
        EvaluationInput input = new(roster, records.Covers("talk", year).Build().ValueOrThrow(), EvaluationPeriod.Year(year.Start.Year));
        return Evaluator.Evaluate(DrawnPolicy.Head(due), input).Explain(Branch).Points!.Parts.Where(part => part.State == PartState.Missing).Select(part => part.Key!);
    }
}
