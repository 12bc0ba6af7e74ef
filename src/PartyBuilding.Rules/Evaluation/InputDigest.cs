using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>SHA-256 over everything that a result depends on; each part by itself too. Immutable.</summary>
public sealed class InputDigest : IEquatable<InputDigest>
{
    internal InputDigest(string whole, IReadOnlyList<KeyValuePair<string, string>> parts)
    {
        Whole = whole;
        Parts = parts;
    }

    /// <summary>The digest of all parts, as in <c>sha256:…</c> in lower-case hexadecimal.</summary>
    public string Whole { get; }

    /// <summary>
    /// The digests of policy, ledger, roster, facts, reviews, earlier results (with those that a series passed on), calendar, period, known-at,
    /// extensions and versions, in this order.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parts { get; }

    /// <inheritdoc/>
    public bool Equals(InputDigest? other) => other is not null && Whole == other.Whole;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InputDigest);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Whole);

    /// <summary>The digest of all parts.</summary>
    public override string ToString() => Whole;
}
