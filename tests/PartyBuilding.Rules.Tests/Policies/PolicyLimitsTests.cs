using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class PolicyLimitsTests
{
    [Theory]
    // The document is the first node, the score the second.
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void More_than_32_nodes_within_each_other_are_refused(int nested, bool isRefused)
    {
        string number = string.Concat(Enumerable.Repeat("{ \"sum\": [", nested)) + "1"
            + string.Concat(Enumerable.Repeat("] }", nested));

        Codes(Document.Scoring(number)).Should().BeEquivalentTo(isRefused ? ["PB2004"] : System.Array.Empty<string>());
    }

    [Fact]
    public void Lists_within_lists_are_too_deep_as_well_and_no_number() =>
        Codes(Document.Scoring(new string('[', 5000) + new string(']', 5000))).Should().Equal("PB2004", "PB2023");

    [Fact]
    public void Lists_that_never_end_are_too_deep_and_no_JSON() =>
        Codes(Document.Scoring(new string('[', 5000))).Should().Equal("PB2004", "PB2001");

    [Fact]
    public void More_than_10_000_nodes_are_refused() =>
        Codes(Document.Scoring("{ \"sum\": [" + string.Join(",", Enumerable.Repeat("1", 10_001)) + "] }"))
            .Should().Equal("PB2005");

    [Fact]
    public void More_than_4_MB_are_refused_without_being_read()
    {
        using EndlessStream endless = new();

        PolicyReader.Read(endless).Findings.Single().Code.Should().Be("PB2003");
        endless.Given.Should().BeLessThan(2 * PolicyLimits.Bytes);
    }

    private static string[] Codes(string json) => Document.FaultsOf(json).Select(f => f.Split(' ')[0]).ToArray();

    /// <summary>A stream of blanks that has no end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            Encoding.ASCII.GetBytes(new string(' ', count)).CopyTo(buffer, offset);
            return count;
        }
    }
}
