using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What all rows of a quota or of honours have in common. Immutable.</summary>
/// <remarks>A template of <see cref="Places"/>: every row is this with a grade or honour and a number of its own.</remarks>
public sealed partial class PlaceRules
{
    private readonly Places pattern;

    private PlaceRules(Places pattern) => this.pattern = pattern;

    internal Places Pattern => pattern;

    /// <summary>The rules of these places, without their number, grade or honour.</summary>
    public static PlaceRules Like(Places places) => new PlaceRules(places);

    internal IReadOnlyList<Step> Apply(IEnumerable<PlaceRow> rows, Step marks) =>
        rows.Select(row => (Step)row.With(pattern).Marked(row.Clause ?? marks.Clause, row.Title ?? marks.Title, marks.Choice)).ToArray();
}
