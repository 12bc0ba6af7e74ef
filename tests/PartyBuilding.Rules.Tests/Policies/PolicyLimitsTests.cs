using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
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

        Codes(Document.Scoring(number)).Should().BeEquivalentTo(isRefused ? ["PB2004"] : Array.Empty<string>());
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
        using LongStream read = new();
        using LongStream added = new();

        PolicyReader.Read(read).Findings.Single().Code.Should().Be("PB2003");
        new PolicyCatalogueBuilder().AddPolicy("long.json", added).Build().Findings.Single().Code.Should().Be("PB2003");
        read.Given.Should().BeLessThan(2 * PolicyLimits.Bytes);
        added.Given.Should().BeLessThan(2 * PolicyLimits.Bytes);
    }

    [Fact]
    public void File_of_more_than_4_MB_is_not_taken_into_memory()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream file = File.OpenWrite(path))
            {
                file.SetLength(LongStream.Bytes);
            }

            Checked<Policy>? read = null;
            // 4 MB, and what a growing buffer takes beside it.
            Allocated(() => read = PolicyReader.ReadFile(path)).Should().BeLessThan(8 * PolicyLimits.Bytes);
            read!.Findings.Single().Code.Should().Be("PB2003");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Text_of_more_characters_than_a_document_may_have_bytes_is_not_encoded()
    {
        string text = new(' ', 4 * PolicyLimits.Bytes);

        Checked<Policy>? read = null;
        Allocated(() => read = PolicyReader.ReadText(text)).Should().BeLessThan(PolicyLimits.Bytes);
        read!.Findings.Single().Code.Should().Be("PB2003");
    }

    [Fact]
    public void Text_of_fewer_characters_and_more_bytes_is_refused_as_well() =>
        // Three bytes a character.
        PolicyReader.ReadText(new string('\u515A', PolicyLimits.Bytes / 2)).Findings.Single().Code.Should().Be("PB2003");

    private static long Allocated(Action act)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string[] Codes(string json) => Document.FaultsOf(json).Select(f => f.Split(' ')[0]).ToArray();

    /// <summary>A stream of blanks, far longer than a document may be.</summary>
    private sealed class LongStream : MemoryStream
    {
        internal const long Bytes = 16L * PolicyLimits.Bytes;

        internal long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, Bytes - Given);
            Encoding.ASCII.GetBytes(new string(' ', read)).CopyTo(buffer, offset);
            Given += read;
            return read;
        }
    }
}
