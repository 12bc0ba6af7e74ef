using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a check found wrong with a policy, and the extensions with which it was checked.</summary>
internal sealed class Soundness
{
    private Soundness(Extensions extensions, Finding[] errors)
    {
        Extensions = extensions;
        Errors = errors;
    }

    internal Extensions Extensions { get; }

    internal IReadOnlyList<Finding> Errors { get; }

    internal static Soundness Of(Policy policy, Extensions extensions) => new Soundness(
        extensions,
        PolicyChecks.Check(policy, extensions).Where(f => f.Severity == Severity.Error).ToArray());
}
