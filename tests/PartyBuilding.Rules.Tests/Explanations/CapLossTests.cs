using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Tests;
using Xunit;
using static PartyBuilding.Rules.Tests.Explanations.Handmade;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class CapLossTests
{
    [Fact]
    public void Earliest_records_earn_first()
    {
        // 8 × 2 = 16, capped at 10: five earn 2 each, the last three nothing.
        Credits(Branch.Articles).Should().Equal("2", "2", "2", "2", "2", "0", "0", "0");
    }

    [Fact]
    public void Record_at_the_cap_is_credited_in_part() =>
        Credits(Capped(Label("each", "1"), 15m, 12m, PartTrail.Uniform(Fold.Sum, Monthly("e", 3), 5m))).Should().Equal("5", "5", "2");

    [Fact]
    public void Sum_spreads_over_the_records_of_all_its_lines_by_date()
    {
        // January 6, February 4, March 6 are 16, capped at 12: March keeps 2. The line of its date does not matter.
        ExplainedLine odd = Each(Label("each", "a"), 12m, Parts(Part(6m, Record("a1", 1, 1)), Part(6m, Record("a3", 3, 1))));
        ExplainedLine even = Each(Label("each", "b"), 4m, Parts(Part(4m, Record("b2", 2, 1))));

        Credits(Capped(Label("sum"), 16m, 12m, null, odd, even)).Should().Equal("6", "4", "2");
    }

    [Fact]
    public void Deductions_stay_and_the_loss_is_taken_from_gains()
    {
        // 10 + 5 − 3 = 12, capped at 8: the loss of 4 comes from the 5.
        PartTrail trail = Parts(Part(10m, Record("a", 1, 1)), Part(5m, Record("b", 2, 1)), Part(-3m, Record("c", 3, 1)));

        Credits(Capped(Label("each", "1"), 12m, 8m, trail)).Should().Equal("10", "1", "-3");
    }

    [Fact]
    public void Without_a_cap_everything_is_credited() =>
        Credits(Branch.Documents).Should().Equal("5", "0");

    [Fact]
    public void Undetermined_line_has_no_credits() =>
        CapLoss.Spread(new ExplainedLine(Label("each", "1"), Fraction.Of(0m), Fraction.Of(1m))).Should().BeEmpty();

    [Law]
    public bool Credits_add_up_to_the_line_and_never_exceed_what_was_earned(byte[] earned, byte cap)
    {
        ExplainedPart[] parts = earned.Take(12).Select((value, i) => Part(value, Record("e" + i, i + 1, 1))).ToArray();
        ExplainedLine line = Capped(Label("each", "1"), parts.Sum(p => p.Low.Numerator), cap, Parts(parts));

        IReadOnlyList<CreditedPart> credits = CapLoss.Spread(line);

        return credits.Sum(c => c.Credited.Numerator) == line.Low.Numerator
            && credits.All(c => c.Credited.Numerator >= 0m && c.Credited.Numerator <= c.Earned.Numerator);
    }

    private static IEnumerable<string> Credits(ExplainedLine line) => CapLoss.Spread(line).Select(c => c.Credited.ToString());
}
