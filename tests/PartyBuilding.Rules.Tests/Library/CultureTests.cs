using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Library;

public sealed class CultureTests
{
    private static readonly IReadOnlyList<string> s_fixture = CultureReader.Read(typeof(CultureFixture).Assembly.Location);

    [Theory]
    [InlineData("PartyBuilding.Domain.dll")]
    [InlineData("PartyBuilding.Rules.dll")]
    public void Shipped_assembly_formats_nothing_by_the_current_culture(string file) =>
        CultureReader.Read(Path.Combine(AppContext.BaseDirectory, file)).Should().BeEmpty();

    [Theory]
    [InlineData("Interpolated_decimal: System.Decimal")]
    [InlineData("Interpolated_nullable: System.Decimal")]
    [InlineData("Interpolated_date: NodaTime.LocalDate")]
    [InlineData("Joined_number: System.Int32")]
    [InlineData("Joined_decimal: System.Decimal")]
    public void Current_culture_is_found_where_no_call_names_it(string place) =>
        s_fixture.Should().Contain($"{typeof(CultureFixture).FullName}.{place}");

    [Theory]
    [InlineData(nameof(CultureFixture.Invariant_interpolation))]
    [InlineData(nameof(CultureFixture.Invariant_text))]
    [InlineData(nameof(CultureFixture.Interpolated_text))]
    public void Invariant_text_is_not_reported(string method) =>
        s_fixture.Where(p => p.Contains(method, StringComparison.Ordinal)).Should().BeEmpty();
}
