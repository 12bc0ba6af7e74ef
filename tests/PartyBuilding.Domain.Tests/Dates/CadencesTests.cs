using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Dates;

public sealed class CadencesTests
{
    [Theory]
    [InlineData(Cadence.Day, 365)]
    [InlineData(Cadence.Week, 53)] // 1 January 2025 is a Wednesday, 31 December too: 1–5 Jan, 51 whole weeks, 29–31 Dec
    [InlineData(Cadence.TenDays, 36)]
    [InlineData(Cadence.HalfMonth, 24)]
    [InlineData(Cadence.Month, 12)]
    [InlineData(Cadence.TwoMonths, 6)]
    [InlineData(Cadence.Quarter, 4)]
    [InlineData(Cadence.HalfYear, 2)]
    [InlineData(Cadence.Year, 1)]
    [InlineData(Cadence.Term, 1)]
    public void Year_has_its_slots(Cadence cadence, int count) => cadence.SlotsIn(DateSpan.Year(2025)).Should().HaveCount(count);

    [Fact]
    public void Slots_are_clipped_to_the_span()
    {
        DateSpan span = DateSpan.Of(new LocalDate(2025, 2, 5), new LocalDate(2025, 3, 12));

        Texts(Cadence.Month.SlotsIn(span)).Should().Equal("2025-02-05/2025-02-28", "2025-03-01/2025-03-12");
        Texts(Cadence.TenDays.SlotsIn(span)).Should().Equal(
            "2025-02-05/2025-02-10", "2025-02-11/2025-02-20", "2025-02-21/2025-02-28", "2025-03-01/2025-03-10", "2025-03-11/2025-03-12");
        Texts(Cadence.Term.SlotsIn(span)).Should().Equal("2025-02-05/2025-03-12");
    }

    [Fact]
    public void Weeks_start_on_Monday()
    {
        Texts(Cadence.Week.SlotsIn(DateSpan.Of(new LocalDate(2024, 12, 30), new LocalDate(2025, 1, 6))))
            .Should().Equal("2024-12-30/2025-01-05", "2025-01-06/2025-01-06");
    }

    [Fact]
    public void Slots_reach_the_end_of_the_calendar()
    {
        DateSpan last = DateSpan.Of(new LocalDate(9999, 12, 27), new LocalDate(9999, 12, 30));

        Cadence.Week.SlotsIn(last).Should().Equal(last);
    }

    [Fact]
    public void Open_span_has_no_slots_to_list()
    {
        Action act = () => Cadence.Month.SlotsIn(DateSpan.From(new LocalDate(2025, 1, 1)));

        act.Should().Throw<ArgumentException>().WithParameterName("bounded");
    }

    [Fact]
    public void Unknown_cadence_is_refused()
    {
        Action act = () => ((Cadence)99).SlotsIn(DateSpan.Year(2025));

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Law]
    public Property Slots_cover_the_span_once_and_are_numbered_in_a_row()
    {
        Gen<(Cadence Cadence, int Start, int Length)> cases =
            from cadence in Gen.Choose(0, (int)Cadence.Year)
            from start in Gen.Choose(-30_000, 30_000)
            from length in Gen.Choose(0, 1_000)
            select ((Cadence)cadence, start, length);
        return Prop.ForAll(cases.ToArbitrary(), given =>
        {
            LocalDate start = new LocalDate(1970, 1, 1).PlusDays(given.Start);
            DateSpan span = DateSpan.Of(start, start.PlusDays(given.Length));
            IReadOnlyList<DateSpan> slots = given.Cadence.SlotsIn(span);

            slots[0].Start.Should().Be(span.Start);
            slots[slots.Count - 1].End.Should().Be(span.End);
            slots.Sum(slot => slot.Days).Should().Be(span.Days);
            for (int i = 0; i < slots.Count; i++)
            {
                int number = given.Cadence.SlotOf(slots[i].Start);
                number.Should().Be(given.Cadence.SlotOf(slots[0].Start) + i);
                given.Cadence.SlotOf(slots[i].End!.Value).Should().Be(number);
            }
        });
    }

    private static IEnumerable<string> Texts(IEnumerable<DateSpan> slots) => slots.Select(slot => slot.ToString());
}
