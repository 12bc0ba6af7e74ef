using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class RegulationLayoutTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Regulations");

    public static IEnumerable<object[]> Files =>
        Directory.GetFiles(Folder, "*.json").Select(file => new object[] { Path.GetFileName(file) }).OrderBy(f => (string)f[0]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Shipped_regulation_stands_in_the_canonical_layout(string file)
    {
        string text = File.ReadAllText(Path.Combine(Folder, file));

        PolicyWriter.WriteText(Document.Sound(text)).Should().Be(text);
    }
}
