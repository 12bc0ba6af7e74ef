using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Shares or numbers of places for several grades, best first (名额比例).</summary>
public sealed partial class Quota : StepOf<Quota>
{
    private Quota(PlaceRules rules, PlaceRow[] rows)
    {
        Rules = rules;
        Rows = rows;
    }

    /// <summary>What all rows have in common.</summary>
    public PlaceRules Rules { get; }

    /// <summary>The rows, best grade first.</summary>
    public IReadOnlyList<PlaceRow> Rows { get; }

    /// <summary>A quota.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Quota Of(PlaceRules rules, params PlaceRow[] rows) => new Quota(
        rules ?? throw new ArgumentNullException(nameof(rules)), (rows ?? throw new ArgumentNullException(nameof(rows))).ToArray());

    internal override IEnumerable<Child> Parts() => Rules.Pattern.Parts();

    internal override IReadOnlyList<Step> Plain() => Rules.Apply(Rows, this);
}
