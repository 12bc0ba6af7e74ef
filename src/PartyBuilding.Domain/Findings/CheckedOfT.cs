using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A value that was checked, or none, and everything that was found. Immutable.</summary>
public sealed class Checked<T>
    where T : class
{
    internal Checked(T? value, IEnumerable<Finding> findings)
    {
        Value = value;
        Findings = System.Array.AsReadOnly(Require.NotNull(findings, nameof(findings)).ToArray());
        HasErrors = Checked.HasErrors(Findings);
    }

    /// <summary>The value; null when it was refused whole.</summary>
    public T? Value { get; }

    /// <summary>All that was found, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors { get; }

    /// <summary>Whether there is a value: the whole, or its consistent rest.</summary>
    public bool IsUsable => Value is not null;

    /// <summary>The value, when there are no errors at all; <see cref="Value"/> also gives the consistent rest.</summary>
    /// <exception cref="FindingsException">One of the findings is an error.</exception>
    public T ValueOrThrow() => Value is not null && !HasErrors ? Value : throw new FindingsException(Findings);
}
