using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Thrown where a caller asked for a value without errors and there were some; the message lists all.</summary>
public sealed class FindingsException : Exception
{
    /// <summary>An exception without findings.</summary>
    public FindingsException()
        : this([])
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public FindingsException(string message)
        : base(message) => Findings = [];

    /// <summary>An exception with a message of its own and a cause.</summary>
    public FindingsException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    /// <summary>An exception that lists these findings.</summary>
    public FindingsException(IEnumerable<Finding> findings)
        : this(Array.AsReadOnly(Require.NotNull(findings, nameof(findings)).ToArray()))
    {
    }

    private FindingsException(IReadOnlyList<Finding> findings)
        : base($"{Keys.Text(findings.Count)} {(findings.Count == 1 ? "finding" : "findings")}:\n{string.Join("\n", findings)}") => Findings = findings;

    /// <summary>All findings, errors and others.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
