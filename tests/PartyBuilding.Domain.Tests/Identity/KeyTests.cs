using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Identity;

public sealed class KeyTests
{
    [Fact]
    public void Key_from_text_number_or_guid_is_kept_as_text()
    {
        OrganizationId.Of("支部-7").Key.Should().Be("支部-7");
        OrganizationId.Of(407).Key.Should().Be("407");
        OrganizationId.Of(-3).ToString().Should().Be("-3");
        EntryId.Of(new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E")).Key.Should().Be("0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    [Fact]
    public void Keys_that_are_equal_make_equal_identifiers()
    {
        (OrganizationId.Of("407") == OrganizationId.Of(407)).Should().BeTrue();
        OrganizationId.Of("407").GetHashCode().Should().Be(OrganizationId.Of(407).GetHashCode());
        (OrganizationId.Of("a") != OrganizationId.Of("A")).Should().BeTrue("keys are ordinal");
    }

    [Fact]
    public void Order_is_shorter_first_then_ordinal()
    {
        ItemId[] sorted = new[] { "b", "10", "9", "a", "B", "100" }.Select(ItemId.Of).OrderBy(id => id).ToArray();

        sorted.Select(id => id.Key).Should().Equal("9", "B", "a", "b", "10", "100");
        (ItemId.Of(9) < ItemId.Of(10) && ItemId.Of(10) > ItemId.Of(9)).Should().BeTrue();
        (ItemId.Of(9) <= ItemId.Of("9") && ItemId.Of(9) >= ItemId.Of("9")).Should().BeTrue();
    }

    [Fact]
    public void Default_is_none_stands_first_and_has_no_key()
    {
        ProposalId none = default;

        none.IsNone.Should().BeTrue();
        none.ToString().Should().Be("(none)");
        (none < ProposalId.Of("a")).Should().BeTrue();
        none.Invoking(id => id.Key).Should().Throw<InvalidOperationException>().WithMessage("*ProposalId*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\t")]
    [InlineData("a\u3000b")] // the ideographic space
    [InlineData("\u0085")]
    [InlineData("\u007f")]
    public void Key_with_nothing_or_blanks_or_controls_is_refused(string key)
    {
        Action act = () => MeetingId.Of(key);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(key)).WithMessage("*1 to 64 characters*");
    }

    [Fact]
    public void Key_with_half_of_a_character_is_refused()
    {
        // Not theory data: half a character does not survive a test runner's text.
        string[] halves = { "\ud83d", "a\udc00", "\ud83da" };

        halves.Where(half => SubjectId.TryParse("item:" + half, out _)).Should().BeEmpty();
        SubjectId.TryParse("item:\ud83d\ude00", out _).Should().BeTrue("both halves make one character");
    }

    [Fact]
    public void Key_of_64_characters_is_the_longest()
    {
        OrganizationId.Of(new string('x', 64)).Key.Should().HaveLength(64);
        Action longer = () => OrganizationId.Of(new string('x', 65));
        Action missing = () => OrganizationId.Of(null!);
        Action emptyGuid = () => OrganizationId.Of(Guid.Empty);

        longer.Should().Throw<ArgumentException>().WithMessage("*has 65 characters*");
        missing.Should().Throw<ArgumentException>();
        emptyGuid.Should().Throw<ArgumentException>();
    }
}
