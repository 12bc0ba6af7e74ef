using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>The fingerprint of a policy's content.</summary>
internal static class PolicyHash
{
    /// <summary>SHA-256 over the canonical document: <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
    /// <remarks>The same for a policy that was read, in whatever layout, and for one that was built in C#.</remarks>
    internal static string Of(Policy policy) => "sha256:" + Sha256.Hex(PolicyWriter.Write(policy));

    /// <summary>The fingerprint of versions and of the days whose records each counts.</summary>
    internal static string Of(IEnumerable<VersionDays> versions) => "sha256:" + Sha256.Hex(Encoding.UTF8.GetBytes(
        string.Join("\n", versions.Select(v => v.Policy.Reference.Hash + " " + string.Join(" ", v.Days)))));
}
