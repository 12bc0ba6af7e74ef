using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Library;

public sealed class FloatingPointTests
{
    private static readonly IReadOnlyList<string> s_fixture = FloatingPointReader.Read(typeof(FloatingPointFixture).Assembly.Location);

    [Theory]
    [InlineData("PartyBuilding.Domain.dll")]
    [InlineData("PartyBuilding.Rules.dll")]
    public void Shipped_assembly_has_no_floating_point(string file) =>
        FloatingPointReader.Read(Path.Combine(AppContext.BaseDirectory, file)).Should().BeEmpty();

    [Theory]
    [InlineData("Field: field")]
    [InlineData("Constant: ldc.r8")]
    [InlineData("Round_trip: box")]
    [InlineData("Square_root: conv.r8")]
    [InlineData("Unsigned_conversion: conv.r.un")]
    [InlineData("Generic_type: call")]
    [InlineData("Parameter: signature")]
    [InlineData("Generic_argument: newobj")]
    [InlineData("Generic_method: call")]
    [InlineData("Type_token: ldtoken")]
    [InlineData("Parsed: call")]
    [InlineData("Total_days: call")]
    [InlineData("Element: ldelem.r4")]
    [InlineData("Element: castclass")]
    [InlineData("Local: local")]
    public void Floating_point_is_found_in_every_form(string place) =>
        s_fixture.Should().Contain($"{typeof(FloatingPointFixture).FullName}.{place}");

    [Theory]
    [InlineData(nameof(FloatingPointFixture.Exact_quotient))]
    [InlineData(nameof(FloatingPointFixture.Exact_switch))]
    [InlineData(nameof(FloatingPointFixture.Exact_ticks))]
    public void Exact_code_is_not_reported(string method) =>
        s_fixture.Where(p => p.Contains(method, StringComparison.Ordinal)).Should().BeEmpty();
}
