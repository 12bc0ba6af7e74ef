using System;
using System.IO;
using System.Text;
using FluentAssertions;

namespace PartyBuilding.Rules.Tests.Golden;

/// <summary>A result as a person has read and approved it, beside the tests. What differs is written next to it as <c>.actual</c>.</summary>
public static class GoldenFile
{
    public static void ShouldBe(string actual, string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        string approved = File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal) : string.Empty;
        if (approved != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".actual", actual, new UTF8Encoding(false));
        }

        actual.Should().Be(approved, "the approved file is Golden/{0}", name);
    }
}
