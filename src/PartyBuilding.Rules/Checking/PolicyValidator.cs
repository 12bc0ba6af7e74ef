using FluentValidation;
using FluentValidation.Internal;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Validates a policy: size, names, scopes, shape, ranges and usage.</summary>
/// <remarks>
/// Paths, codes, severities and texts of its failures are its own, whatever a host has set globally; the state of each
/// failure is the <see cref="Finding"/>. Immutable and thread-safe.
/// </remarks>
public sealed class PolicyValidator : AbstractValidator<Policy>
{
    /// <summary>A validator that does not ask which custom names are registered.</summary>
    public PolicyValidator()
        : this(null)
    {
    }

    /// <summary>A validator that knows the registered custom names; null does not ask.</summary>
    public PolicyValidator(Extensions? extensions)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(policy => policy).Cascade(CascadeMode.Continue).Custom((policy, context) =>
        {
            foreach (var finding in policy.Findings(extensions))
            {
                context.AddFailure(Failures.Of(finding));
            }
        });
    }

    /// <summary>All rules, whatever a host selects by default.</summary>
    internal static ValidationContext<T> Everything<T>(T instance) =>
        new ValidationContext<T>(instance, new PropertyChain(), new DefaultValidatorSelector());
}
