using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Records;

public sealed class DerivedEntryTests
{
    [Theory]
    [InlineData("m1@0/held", "m1", 0)]
    [InlineData("meeting:m1@2147483647/a/17", "meeting:m1", 2147483647)]
    [InlineData("m1@10/a@1/b", "m1", 10)]
    public void Source_and_revision_stand_before_the_part(string entry, string source, int revision)
    {
        DerivedEntry.TryParse(EntryId.Of(entry), out DerivedEntry derived).Should().BeTrue();

        derived.Source.Should().Be(source);
        derived.Revision.Should().Be(revision);
    }

    [Theory]
    [InlineData("m1")]
    [InlineData("@0/held")]
    [InlineData("m1@0/")]
    [InlineData("m1@/held")]
    [InlineData("m1@01/held")]
    [InlineData("m1@-1/held")]
    [InlineData("m1@1a/held")]
    [InlineData("m1@2147483648/held")]
    [InlineData("m1@99999999999999999999/held")]
    public void Everything_else_is_an_id_of_its_own(string entry) => DerivedEntry.TryParse(EntryId.Of(entry), out _).Should().BeFalse();

    [Theory]
    [InlineData("m1")]
    [InlineData("m2")]
    [InlineData("m")]
    public void The_source_before_changes_nothing(string before)
    {
        DerivedEntry.TryParse(EntryId.Of("m1@3/held"), before, out DerivedEntry derived).Should().BeTrue();

        derived.Source.Should().Be("m1");
    }
}
