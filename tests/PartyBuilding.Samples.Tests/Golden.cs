using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;

namespace PartyBuilding.Samples.Tests;

/// <summary>Texts that somebody has read and found right. With <c>PARTYBUILDING_GOLDEN=write</c> they are written anew, to be read again.</summary>
internal static class Golden
{
    internal static void Check(string name, string text, [CallerFilePath] string source = "")
    {
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(source)!, "..", "Golden", name), text, new UTF8Encoding(false));
            return;
        }

        string golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name));
        string[] expected = golden.Split('\n');
        string[] actual = text.Split('\n');
        for (int i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            string? right = i < expected.Length ? expected[i].TrimEnd('\r') : null;
            string? found = i < actual.Length ? actual[i] : null;
            found.Should().Be(right, "this is line {0} of Golden/{1}; PARTYBUILDING_GOLDEN=write writes it anew", i + 1, name);
        }
    }
}
