using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Attributes of a record that must all have certain values.</summary>
/// <remarks>
/// Whether a record that lacks an attribute of its kind matches is unknown, and so is what hangs on it; a kind that is not declared to
/// carry the attribute does not match. Where absence means something, test the <see cref="Rules.Value"/> and say what for: <c>ifMissing</c>.
/// </remarks>
public sealed partial class Match : Condition
{
    private Match(IReadOnlyList<KeyValuePair<string, Comparison>> pairs) => Pairs = pairs;

    /// <summary>Attribute codes (or <c>standing</c>) and what their values must be, in the order written; all must hold.</summary>
    public IReadOnlyList<KeyValuePair<string, Comparison>> Pairs { get; }

    /// <summary>One attribute and what its value must be.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Match Of(string attribute, Comparison comparison) => Of(new[]
    {
        new KeyValuePair<string, Comparison>(
            attribute ?? throw new ArgumentNullException(nameof(attribute)),
            comparison ?? throw new ArgumentNullException(nameof(comparison))),
    });

    /// <summary>Several attributes and what their values must be.</summary>
    public static Match Of(IEnumerable<KeyValuePair<string, Comparison>> pairs) => new Match(pairs.ToArray());

    /// <summary>The same match with a further attribute.</summary>
    public Match AndHas(string attribute, params string[] codes) =>
        new Match(Pairs.Append(new KeyValuePair<string, Comparison>(attribute, Comparison.Is(codes))).ToArray())
        {
            Clause = Clause,
            Title = Title,
        };

    internal override IEnumerable<Child> Parts() => Pairs
        .Where(p => p.Value.Bound is not null)
        .Select(p => new Child(JsonPath.Key(p.Key) + "." + ComparisonWords.Of(p.Value.Kind), p.Value.Bound!));
}
