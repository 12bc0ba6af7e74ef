using System;

namespace PartyBuilding.Domain;

/// <summary>Which policy, in which version, with which content. Immutable.</summary>
public sealed class PolicyReference : IEquatable<PolicyReference>
{
    private PolicyReference(string id, string version, string hash)
    {
        Id = id;
        Version = version;
        Hash = hash;
    }

    /// <summary>A reference that an application kept in columns of its own; a policy of the rules gives its own.</summary>
    /// <exception cref="ArgumentException">The id is no code, or another argument is null.</exception>
    public static PolicyReference Of(string id, string version, string hash) => new PolicyReference(
        Code.Check(id, nameof(id)), Require.NotNull(version, nameof(version)), Require.NotNull(hash, nameof(hash)));

    /// <summary>The policy's code.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over the canonical form, as in <c>sha256:…</c> in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <inheritdoc/>
    public bool Equals(PolicyReference? other) =>
        other is not null && Id == other.Id && Version == other.Version && Hash == other.Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyReference);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    /// <summary>Id and version.</summary>
    public override string ToString() => Id + " " + Version;
}
