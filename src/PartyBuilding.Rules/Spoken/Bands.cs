using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Points by bands of a number: 40 hours or more 10, 20 or more 6.</summary>
public sealed partial class Bands : Spoken<Bands>
{
    private Bands(Number on, Number otherwise)
    {
        On = on;
        Otherwise = otherwise;
    }

    /// <summary>The number that is compared.</summary>
    public Number On { get; }

    /// <summary>The bands, in the order tried; all compare.</summary>
    public IReadOnlyList<Case> Cases { get; private set; } = Array.Empty<Case>();

    /// <summary>What is given when no band holds.</summary>
    public Number Otherwise { get; }

    /// <summary>Bands of a number, without bands yet.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Bands Of(Number on, Number otherwise) => new Bands(
        on ?? throw new ArgumentNullException(nameof(on)), otherwise ?? throw new ArgumentNullException(nameof(otherwise)));

    /// <summary>The same bands and a further one for at least so much.</summary>
    public Bands From(Number atLeast, Number gives) => Band(Case.Of(Comparison.AtLeast(atLeast), gives));

    /// <summary>The same bands and a further one.</summary>
    public Bands Band(Case further) => Change(b => b.Cases = b.Cases.Append(further).ToArray());

    internal override IEnumerable<Child> Parts() => Choose.CasesOf(Cases, ".bands", On, Otherwise);

    private protected override Number Rewrite() =>
        Cases.Aggregate(Choose.OrElse(Otherwise).Comparing(On), (choose, band) => choose.Case(band));
}
