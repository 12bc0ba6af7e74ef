using System;
using System.Collections.Generic;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Judges whether a policy is sound.</summary>
public static class PolicyChecks
{
    /// <summary>All findings about a policy, by path.</summary>
    public static IReadOnlyList<Finding> Check(Policy policy, Extensions? extensions = null, IEnumerable<IValidator<Policy>>? house = null) =>
        Array.Empty<Finding>();
}
