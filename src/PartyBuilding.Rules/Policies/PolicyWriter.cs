using System;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>Writes policies in their canonical layout: equal policies have equal bytes, and Chinese stays readable.</summary>
/// <remarks>
/// What is read from this layout and written again has the same bytes. Keys whose value is the usual one are left out, except
/// those that are obligatory. Pure and thread-safe.
/// </remarks>
public static class PolicyWriter
{
    /// <summary>The document, UTF-8 without a byte order mark, lines ended by a line feed.</summary>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static byte[] Write(Policy policy) => Encoding.UTF8.GetBytes(WriteText(policy));

    /// <summary>The document as a text.</summary>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static string WriteText(Policy policy) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToJson().Document();
}
