using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class FactSheetTests
{
    private static readonly SubjectId Branch = OrganizationId.Of(407);
    private static readonly LocalDate Spring = new(2025, 4, 1);
    private static readonly LocalDate Autumn = new(2025, 10, 1);

    [Fact]
    public void A_fact_says_what_it_was_given()
    {
        Fact number = Fact.Of(Branch, "population", 162.0m).During(DateSpan.Year(2025)).Entered(Entries.At(1));

        number.Subject.Should().Be(Branch);
        number.Code.Should().Be("population");
        number.Type.Should().Be(FactType.Number);
        number.Number.Should().Be(162);
        number.Span.Should().Be(DateSpan.Year(2025));
        number.EnteredAt.Should().Be(Entries.At(1));
        number.ToString().Should().Be("organization:407 population=162 2025-01-01/2025-12-31");
        Fact.Of(Branch, "class", "rural").Text.Should().Be("rural");
        Fact.Of(Branch, "elected", Spring).Date.Should().Be(Spring);
        Fact.Of(Branch, "new", true).Flag.Should().BeTrue();
        Fact.Of(Branch, "new", false).Flag.Should().BeFalse();
    }

    [Fact]
    public void A_fact_refuses_to_be_read_as_another_type()
    {
        Fact fact = Fact.Of(Branch, "class", "rural");

        fact.Invoking(each => each.Number).Should().Throw<InvalidOperationException>().WithMessage("*class*Code*Number*");
        fact.Invoking(each => each.Flag).Should().Throw<InvalidOperationException>();
        fact.Invoking(each => each.Date).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Fact.Of(default, "class", "rural")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_fact_is_found_on_the_days_it_holds()
    {
        FactSheet sheet = Build(
            Fact.Of(Branch, "population", 162).During(DateSpan.Of(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30))),
            Fact.Of(Branch, "population", 171).During(DateSpan.From(new LocalDate(2025, 7, 1))),
            Fact.Of(OrganizationId.Of(9), "population", 30)).Value!;

        sheet.Find(Branch, "population", Spring)!.Number.Should().Be(162);
        sheet.Find(Branch, "population", Autumn)!.Number.Should().Be(171);
        sheet.Find(Branch, "population", new LocalDate(2024, 12, 31)).Should().BeNull();
        sheet.Find(Branch, "area", Spring).Should().BeNull();
        sheet.Find(OrganizationId.Of(8), "population", Spring).Should().BeNull();
        sheet.Find(OrganizationId.Of(9), "population", Spring)!.Number.Should().Be(30);
        sheet.Facts.Select(each => each.Subject.Key).Should().Equal("9", "407", "407");
    }

    [Fact]
    public void Of_facts_on_the_same_day_the_later_entered_holds()
    {
        FactSheet sheet = Build(
            Fact.Of(Branch, "population", 171).Entered(Entries.At(3)),
            Fact.Of(Branch, "population", 165).Entered(Entries.At(1)),
            Fact.Of(Branch, "population", 162)).Value!;

        sheet.Find(Branch, "population", Spring)!.Number.Should().Be(171);
        sheet.AsKnownAt(Entries.At(2)).Find(Branch, "population", Spring)!.Number.Should().Be(165);
        sheet.AsKnownAt(Instant.MinValue).Find(Branch, "population", Spring)!.Number.Should().Be(162);
        sheet.AsKnownAt(Instant.MaxValue).Should().BeSameAs(sheet);
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_an_error_and_unknown_on_the_days_they_share()
    {
        Checked<FactSheet> built = Build(Fact.Of(Branch, "population", 162), Fact.Of(Branch, "population", 163).During(DateSpan.Year(2025)));

        built.Findings.Single().Code.Should().Be("PB1301");
        built.Findings.Single().Place.Subject.Should().Be(Branch);
        built.Findings.Single().Text(Language.English).Should().Contain("162").And.Contain("163");
        built.Value!.Find(Branch, "population", Spring).Should().BeNull();
        built.Value!.Find(Branch, "population", new LocalDate(2026, 1, 1))!.Number.Should().Be(162);
    }

    [Fact]
    public void A_later_fact_settles_a_contradiction_but_an_earlier_one_does_not()
    {
        Fact[] dispute = [Fact.Of(Branch, "population", 162).Entered(Entries.At(3)), Fact.Of(Branch, "population", 163).Entered(Entries.At(3))];

        Build([.. dispute, Fact.Of(Branch, "population", 170).Entered(Entries.At(4))]).Value!.Find(Branch, "population", Spring)!.Number.Should().Be(170);
        Build([.. dispute, Fact.Of(Branch, "population", 150).Entered(Entries.At(1))]).Value!.Find(Branch, "population", Spring).Should().BeNull();
    }

    [Fact]
    public void The_same_value_on_the_same_days_is_no_contradiction() =>
        Build(
            Fact.Of(Branch, "population", 162),
            Fact.Of(Branch, "population", 162.0m),
            Fact.Of(Branch, "population", 162).During(DateSpan.Year(2025))).Findings.Should().BeEmpty();

    [Fact]
    public void A_name_reserved_for_the_roster_is_refused()
    {
        Checked<FactSheet> built = Build(Fact.Of(Branch, RosterFacts.HeadCount, 18), Fact.Of(Branch, "population", 162));

        built.Findings.Single().Code.Should().Be("PB1302");
        built.Value!.Facts.Select(each => each.Code).Should().Equal("population");
    }

    [Theory]
    [InlineData("1.1234567890123")]
    [InlineData("1000000000000000.1")]
    [InlineData("-99999999999999999999999999")]
    public void A_number_that_cannot_be_held_is_left_out_and_named(string number)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Checked<FactSheet> built = new FactSheetBuilder()
            .Add(Fact.Of(OrganizationId.Of(7), "population", value))
            .Add(Fact.Of(OrganizationId.Of(8), "population", 1_000_000_000_000_000m))
            .Build();

        built.Findings.Select(finding => finding.Kind).Should().Equal(DomainFindings.FactNumberNotHeld);
        built.Findings[0].Text(Language.English).Should().StartWith($"organization:7: the number {number} of the fact population");
        built.Value!.Facts.Should().ContainSingle().Which.Subject.Key.Should().Be("8");
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        Fact[] facts =
        [
            Fact.Of(Branch, "population", 162),
            Fact.Of(Branch, "class", "rural"),
            Fact.Of(OrganizationId.Of(9), "new", true),
            Fact.Of(Branch, "population", 163),
        ];

        Checked<FactSheet> there = Build(facts);
        Checked<FactSheet> back = Build(Enumerable.Reverse(facts).ToArray());

        back.Value!.Facts.Should().Equal(there.Value!.Facts);
        back.Findings.Should().Equal(there.Findings);
    }

    private static Checked<FactSheet> Build(params Fact[] facts)
    {
        FactSheetBuilder builder = new();
        foreach (Fact fact in facts)
        {
            builder.Add(fact);
        }

        return builder.Build();
    }
}
