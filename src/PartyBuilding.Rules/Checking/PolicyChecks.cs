using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Judges whether a policy is sound: all findings at once, with the path that each has in the written form.</summary>
/// <remarks>Errors refuse a policy; warnings are doubts, notes are worth knowing. Pure and thread-safe.</remarks>
public static class PolicyChecks
{
    /// <summary>All findings about a policy, ordered by path.</summary>
    /// <param name="policy">The policy, read or built.</param>
    /// <param name="extensions">The registered custom names; null does not ask for them.</param>
    /// <param name="houseRules">
    /// Rules of the application. Their failures become findings: the error code is the code, the property name the path
    /// (a path as it is, such as <c>$.score</c>, or the name of a property).
    /// </param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static IReadOnlyList<Finding> Check(
        Policy policy, Extensions? extensions = null, IEnumerable<IValidator<Policy>>? houseRules = null)
    {
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        var validators = new IValidator<Policy>[] { new PolicyValidator(extensions) }.Concat(houseRules ?? Enumerable.Empty<IValidator<Policy>>());
        return validators
            .SelectMany(validator => validator.Validate(PolicyValidator.Everything(policy)).Errors)
            .Select(Failures.ToFinding)
            .OrderBy(finding => finding, FindingOrder.Instance)
            .ToArray();
    }
}
