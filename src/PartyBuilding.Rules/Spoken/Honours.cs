using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Honours (表彰) with a number of places each.</summary>
public sealed partial class Honours : StepOf<Honours>
{
    private Honours(PlaceRules rules, PlaceRow[] rows)
    {
        Rules = rules;
        Rows = rows;
    }

    /// <summary>What all rows have in common.</summary>
    public PlaceRules Rules { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<PlaceRow> Rows { get; }

    /// <summary>Honours.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Honours Of(PlaceRules rules, params PlaceRow[] rows) => new Honours(
        rules ?? throw new ArgumentNullException(nameof(rules)), (rows ?? throw new ArgumentNullException(nameof(rows))).ToArray());

    internal override IEnumerable<Child> Parts() => Rules.Pattern.Parts();

    internal override IReadOnlyList<Step> Plain() => Rules.Apply(Rows, this);
}
