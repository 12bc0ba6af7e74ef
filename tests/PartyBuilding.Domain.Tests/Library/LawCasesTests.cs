using System;
using FluentAssertions;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Library;

public sealed class LawCasesTests
{
    [Theory]
    [InlineData(null, 200)]
    [InlineData("", 200)]
    [InlineData("thorough", 500)]
    [InlineData("300", 300)]
    public void Thorough_switch_tries_more_cases(string? value, int cases) => LawCases.Read(value).Should().Be(cases);

    [Theory]
    [InlineData("through")]
    [InlineData("0")]
    [InlineData("-300")]
    public void Misspelt_switch_is_refused(string value)
    {
        Action read = () => LawCases.Read(value);

        read.Should().Throw<InvalidOperationException>().WithMessage($"*'{value}'*");
    }

    [Fact]
    public void Costly_law_tries_fewer_cases() =>
        new LawAttribute { Cost = 4 }.MaxTest.Should().Be(LawCases.Count / 4);

    [Law]
    public bool Generated_decimals_have_a_sum_that_does_not_depend_on_order(decimal[] values)
    {
        // The laws of this library rest on exact arithmetic: 28 digits hold sums of small decimals without loss.
        decimal[] small = Array.ConvertAll(values, v => decimal.Round(v % 1000m, 6));
        decimal forward = 0m, backward = 0m;
        for (int i = 0; i < small.Length; i++)
        {
            forward += small[i];
            backward += small[small.Length - 1 - i];
        }

        return forward == backward;
    }
}
