using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>A number or code, compared.</summary>
public sealed partial class Test : Condition
{
    private Test(Number value, Comparison comparison)
    {
        Value = value;
        Comparison = comparison;
    }

    /// <summary>What is compared.</summary>
    public Number Value { get; }

    /// <summary>With what, and how.</summary>
    public Comparison Comparison { get; }

    /// <summary>A test.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Test Of(Number value, Comparison comparison) => new Test(
        value ?? throw new ArgumentNullException(nameof(value)),
        comparison ?? throw new ArgumentNullException(nameof(comparison)));

    internal override IEnumerable<Child> Parts()
    {
        yield return new Child(string.Empty, Value);
        if (Comparison.Bound is not null)
        {
            yield return new Child("." + ComparisonWords.Of(Comparison.Kind), Comparison.Bound);
        }
    }
}
