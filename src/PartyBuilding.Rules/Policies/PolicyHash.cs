namespace PartyBuilding.Rules;

/// <summary>The fingerprint of a policy's content.</summary>
internal static class PolicyHash
{
    /// <summary>SHA-256 over the canonical document: <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
    /// <remarks>The same for a policy that was read, in whatever layout, and for one that was built in C#.</remarks>
    internal static string Of(Policy policy) => "sha256:" + Sha256.Hex(PolicyWriter.Write(policy));
}
