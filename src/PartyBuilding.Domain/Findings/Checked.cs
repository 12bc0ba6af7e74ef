using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes <see cref="Checked{T}"/> values.</summary>
public static class Checked
{
    /// <summary>A usable value, with what was found on the way to it.</summary>
    public static Checked<T> Of<T>(T value, IEnumerable<Finding> findings)
        where T : class => new(Require.NotNull(value, nameof(value)), findings);

    /// <summary>No value: everything was refused, for these findings.</summary>
    /// <exception cref="System.ArgumentException">None of the findings is an error.</exception>
    public static Checked<T> Refused<T>(IEnumerable<Finding> findings)
        where T : class
    {
        Checked<T> refused = new(null, findings);
        return refused.HasErrors
            ? refused
            : throw new System.ArgumentException("What is refused needs at least one finding that is an error.", nameof(findings));
    }

    /// <summary>The value, which is made only then; or none when one of the findings is an error.</summary>
    internal static Checked<T> Unless<T>(IReadOnlyList<Finding> findings, System.Func<T> value)
        where T : class => HasErrors(findings) ? Refused<T>(findings) : Of(value(), findings);

    internal static bool HasErrors(IEnumerable<Finding> findings) => findings.Any(finding => finding.IsError);
}
