using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Order by whole numbers is what sorting gives that keeps equals as they stood.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class WholeOrderLaws
{
    [Law]
    public void Rows_stand_by_number_and_equal_ones_as_they_stood(Draws draws)
    {
        draws = draws.Again();
        int count = draws.Below(300);
        long step = draws.Of(1L, 10_000L, 1_000_000L, 7_777_777_777L, 40_000_000_000_000L);
        int room = draws.Of(1, 20, 100_000);
        long[] keys = [.. Enumerable.Range(0, count).Select(_ => (draws.Below(2 * room) - room) * step)];
        int[] rows = [.. Enumerable.Range(0, count)];
        int[] expected = [.. rows.OrderBy(row => keys[row])];
        long[] expectedKeys = [.. keys.Order()];

        // What stands behind the last that is sorted is left alone.
        long[] longer = [.. keys, long.MinValue];
        int[] longerRows = [.. rows, -1];
        WholeOrder.Sort(longer, longerRows, count);

        longer.Should().Equal([.. expectedKeys, long.MinValue]);
        longerRows.Should().Equal([.. expected, -1]);
    }
}
