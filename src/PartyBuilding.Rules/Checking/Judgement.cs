using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>All that the library finds about one policy. Immutable.</summary>
internal sealed class Judgement
{
    // Compiled once: validators hold no state between policies.
    private static readonly PartValidator[] Parts =
    {
        new HeadValidator(),
        new DivisionValidator(),
        new VocabularyValidator(),
        new LinesValidator(),
        new NamesValidator(),
        new StatedValidator(),
        new EachValidator(),
        new SpellsValidator(),
        new WindowsValidator(),
        new SlotsValidator(),
        new RatesValidator(),
        new RosterValidator(),
        new OthersValidator(),
        new EffectValidator(),
        new DoubtsValidator(),
        new ShapeValidator(),
        new StepsValidator(),
        new PlacesValidator(),
        new RangesValidator(),
        new UsageValidator(),
        new ClausesValidator(),
    };

    private readonly Extensions? extensions;
    private readonly bool hasCustomNames;

    private Judgement(Extensions? extensions, bool hasCustomNames, IReadOnlyList<Finding> findings)
    {
        this.extensions = extensions;
        this.hasCustomNames = hasCustomNames;
        Findings = findings;
    }

    /// <summary>The findings, ordered by path.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is wrong with what could be read of a document, whatever stands in its holes.</summary>
    internal static IReadOnlyList<Finding> Beside(Holes holes, Policy policy, Extensions? extensions)
    {
        var limits = Limits.Exceeded(policy);
        var survey = new Survey(limits.Count == 0 ? policy : Limits.Within(policy, holes), extensions);
        var rest = new SoundRest(survey, holes);
        // That a document was cut off says already that there are too many nodes.
        return limits.Where(finding => !holes.AreCut)
            .Concat(In(survey).Where(rest.Has))
            .OrderBy(finding => finding, FindingOrder.Instance)
            .ToArray();
    }

    internal static Judgement Of(Policy policy, Extensions? extensions)
    {
        if (Limits.Exceeded(policy).Count > 0)
        {
            return new Judgement(extensions, true, Beside(new Holes(), policy, extensions));
        }

        var survey = new Survey(policy, extensions);
        return new Judgement(extensions, survey.HasCustomNames, In(survey).ToArray());
    }

    private static IEnumerable<Finding> In(Survey survey) => Parts
        .SelectMany(part => part.Validate(PolicyValidator.Everything(survey)).Errors)
        .Select(Failures.ToFinding)
        .Distinct()
        .OrderBy(finding => finding, FindingOrder.Instance);

    /// <summary>Whether the same would be found with other extensions.</summary>
    internal bool IsFor(Extensions? other) => !hasCustomNames || ReferenceEquals(extensions, other);
}
