using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class WorkRecordTests
{
    [Fact]
    public void A_record_says_what_it_was_given()
    {
        WorkRecord record = Entries.Held("e1")
            .Until(new LocalDate(2025, 3, 10))
            .Quantity(38, 41)
            .Item(ItemId.Of("I-52"))
            .With("level", "province")
            .With("hours", 1.50m)
            .With("deadline", new LocalDate(2025, 6, 30))
            .With("first", MemberId.Of(9))
            .Claimed()
            .Entered(Entries.At(1))
            .Replaces(EntryId.Of("e0"));

        record.Entry.Key.Should().Be("e1");
        record.Subject.ToString().Should().Be("organization:407");
        record.Kind.Should().Be("meeting.held");
        record.Date.Should().Be(new LocalDate(2025, 3, 8));
        record.End.Should().Be(new LocalDate(2025, 3, 10));
        record.Amount.Should().Be(38);
        record.OutOf.Should().Be(41);
        record.About.Should().Be(ItemId.Of("I-52"));
        record.Standing.Should().Be(Standing.Claimed);
        record.EnteredAt.Should().Be(Entries.At(1));
        record.Replaced.Should().Be(EntryId.Of("e0"));
        record.IsWithdrawal.Should().BeFalse();
        record.Attributes.Select(each => each.ToString()).Should()
            .Equal("deadline=2025-06-30", "first=member:9", "hours=1.5", "level=province");
    }

    [Fact]
    public void A_record_is_verified_of_quantity_one_and_bare_unless_said()
    {
        WorkRecord record = Entries.Held("e1");

        record.Standing.Should().Be(Standing.Verified);
        record.Amount.Should().Be(1);
        record.OutOf.Should().BeNull();
        record.End.Should().BeNull();
        record.About.Should().BeNull();
        record.EnteredAt.Should().BeNull();
        record.Replaced.Should().BeNull();
        record.Attributes.Should().BeEmpty();
    }

    [Fact]
    public void A_record_does_not_change_when_another_is_made_from_it()
    {
        WorkRecord record = Entries.Held("e1").With("level", "city");
        _ = record.With("level", "province").Quantity(3).Claimed();

        record.Should().Be(Entries.Held("e1").With("level", "city"));
    }

    [Fact]
    public void An_attribute_given_twice_has_the_last_value()
    {
        Entries.Held("e1").With("level", "city").With("role", "host").With("level", "province").Attributes
            .Select(each => each.Text).Should().Equal("province", "host");
        Entries.Held("e1").With("level", "city").With("level", 3).Attributes.Single().Number.Should().Be(3);
    }

    [Fact]
    public void Equal_attributes_make_equal_records_in_whatever_order_they_were_given()
    {
        WorkRecord left = Entries.Held("e1").With("level", "city").With("hours", 1.5m);
        WorkRecord right = Entries.Held("e1").With("hours", 1.50m).With("level", "city");

        left.Should().Be(right);
        left.GetHashCode().Should().Be(right.GetHashCode());
        left.Should().NotBe(left.Entered(Entries.At(1)));
    }

    [Fact]
    public void An_attribute_refuses_to_be_read_as_another_type() =>
        Entries.Held("e1").With("level", "city").Attributes[0].Invoking(each => each.Number)
            .Should().Throw<InvalidOperationException>().WithMessage("*level*Code*Number*");

    [Fact]
    public void What_is_none_or_no_code_is_refused_at_once()
    {
        FluentActions.Invoking(() => WorkRecord.Of(default, OrganizationId.Of(1), "meeting", Entries.Day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => WorkRecord.Of(EntryId.Of(1), default, "meeting", Entries.Day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => WorkRecord.Of(EntryId.Of(1), OrganizationId.Of(1), "two words", Entries.Day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Entries.Held("e1").With("level", "1st")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Entries.Held("e1").Replaces(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Entries.Held("e1").Item(default)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.000001")]
    [InlineData("-2.5")]
    [InlineData("1000000000000")]
    [InlineData("-999999999999.999999")]
    [InlineData("0.1000000000")]
    public void A_quantity_of_at_most_six_decimals_is_kept_exactly(string text)
    {
        decimal quantity = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Entries.Held("e1").Quantity(quantity).Amount.Should().Be(quantity);
        Entries.Held("e1").Quantity(1, quantity).OutOf.Should().Be(quantity);
        Entries.Build(Entries.Held("e1").Quantity(quantity)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Days_since_1970_agree_with_the_calendar_on_every_day_of_four_centuries()
    {
        LocalDate date = new(1799, 12, 28);
        int day = EpochDay.Of(date);
        for (; date.Year < 2201; date = date.PlusDays(1))
        {
            EpochDay.Of(date).Should().Be(day++);
        }

        EpochDay.Of(new LocalDate(1970, 1, 1)).Should().Be(0);
        EpochDay.ToDate(EpochDay.Of(LocalDate.MinIsoValue)).Should().Be(LocalDate.MinIsoValue);
        EpochDay.ToDate(EpochDay.Of(LocalDate.MaxIsoValue)).Should().Be(LocalDate.MaxIsoValue);
    }
}
