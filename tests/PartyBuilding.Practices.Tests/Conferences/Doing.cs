using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Practices.Tests.Conferences;

/// <summary>Takes steps one after the other, as an application does when it reads them from its tables.</summary>
internal static class Doing
{
    internal static Course After(this Course course, params StepTaken[] steps) =>
        steps.Aggregate(course, (one, step) => one.Do(step).ValueOrThrow());

    internal static Proposal After(this Proposal proposal, params StepTaken[] steps) =>
        steps.Aggregate(proposal, (one, step) => one.Take(step).ValueOrThrow());

    internal static IEnumerable<FindingKind> Kinds(this IEnumerable<Finding> findings) => findings.Select(finding => finding.Kind);
}
