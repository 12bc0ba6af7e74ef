using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;

namespace PartyBuilding.Regulations.Tests;

/// <summary>A text beside the policies, as an official would sign it; <c>PARTYBUILDING_GOLDEN=write</c> writes it anew.</summary>
internal static class SignedDocument
{
    public static void ShouldSay(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Path.Combine(Samples(), name), text, new UTF8Encoding(false));
            return;
        }

        string approved = Path.Combine(AppContext.BaseDirectory, "Regulations", name);
        File.Exists(approved).Should().BeTrue("samples/Regulations/{0} stands beside the policy", name);
        text.Split('\n').Should().Equal(
            File.ReadAllText(approved).Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n'),
            "samples/Regulations/{0} follows the policies", name);
    }

    private static string Samples([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "samples", "Regulations");
}
