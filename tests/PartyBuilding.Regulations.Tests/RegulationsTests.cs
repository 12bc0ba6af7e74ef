using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class RegulationsTests
{
    public static IEnumerable<object[]> Ids => Regulation.All.Select(id => new object[] { id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Regulation_reads_without_errors(string id)
    {
        var read = PolicyReader.ReadText(Regulation.Text(id));

        read.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString()).Should().BeEmpty();
        read.Value!.Id.Should().Be(id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Regulation_is_written_as_it_was_read(string id) =>
        System.Text.Encoding.UTF8.GetString(PolicyWriter.Write(Regulation.Of(id))).Should().Be(Regulation.Text(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Regulation_names_its_source(string id) => Regulation.Of(id).Source.Should().NotBeNull();
}
