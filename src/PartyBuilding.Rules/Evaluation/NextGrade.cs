using System;

namespace PartyBuilding.Rules;

/// <summary>The next better grade, and what is missing to it. Immutable.</summary>
public sealed class NextGrade : IEquatable<NextGrade>
{
    internal NextGrade(string grade, decimal missing, bool more, int? place, bool conditional = false)
    {
        Grade = grade;
        Missing = missing;
        IsMore = more;
        Place = place;
        IsConditional = conditional;
    }

    /// <summary>The code of the next better grade.</summary>
    public string Grade { get; }

    /// <summary>The points that are missing; 0 when points are not what is missing.</summary>
    public decimal Missing { get; }

    /// <summary>Whether more than <see cref="Missing"/> points are needed: as many would only tie at the last place.</summary>
    public bool IsMore { get; }

    /// <summary>The last place that the better grade has; null when the grade is not limited.</summary>
    public int? Place { get; }

    /// <summary>Whether a side condition of the grade does not hold either, or is not known.</summary>
    public bool IsConditional { get; }

    /// <inheritdoc/>
    public bool Equals(NextGrade? other) => other is not null
        && Grade == other.Grade && Missing == other.Missing && IsMore == other.IsMore && Place == other.Place
        && IsConditional == other.IsConditional;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NextGrade);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Grade) ^ Missing.GetHashCode();
}
