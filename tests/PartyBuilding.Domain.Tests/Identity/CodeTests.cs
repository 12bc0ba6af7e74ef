using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Identity;

public sealed class CodeTests
{
    [Theory]
    [InlineData("opinion.provided")]
    [InlineData("三星")]
    [InlineData("A-1_b.2")]
    [InlineData("\U00020BB7x")] // a letter outside the basic plane
    public void Letters_of_any_script_digits_and_marks_are_a_code(string value) => Code.Check(value, "kind").Should().Be(value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a,b")]
    public void Anything_else_is_refused_by_name(string? value)
    {
        Action act = () => Code.Check(value!, "kind");

        act.Should().Throw<ArgumentException>().WithParameterName("kind");
    }

    [Fact]
    public void Code_has_at_most_64_characters()
    {
        Code.IsValid(new string('a', 64)).Should().BeTrue();
        Code.IsValid(new string('a', 65)).Should().BeFalse();
    }
}
