using System;

namespace PartyBuilding.Domain;

/// <summary>The statement that all entries of a kind within a span are present (全量登记): only then does none mean zero.</summary>
public sealed class CoverageDeclaration : IEquatable<CoverageDeclaration>
{
    internal CoverageDeclaration(string kind, DateSpan span)
    {
        Kind = kind;
        Span = span;
    }

    /// <summary>The kind of record.</summary>
    public string Kind { get; }

    /// <summary>The days that are complete, both ends included.</summary>
    public DateSpan Span { get; }

    /// <inheritdoc/>
    public bool Equals(CoverageDeclaration? other) =>
        other is not null && string.Equals(Kind, other.Kind, StringComparison.Ordinal) && Span.Equals(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CoverageDeclaration);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.OfText(Kind), Span.GetHashCode());

    /// <summary>Kind and span.</summary>
    public override string ToString() => Kind + " " + Span;
}
