namespace PartyBuilding.Rules;

/// <summary>
/// A match on an attribute: records of a kind that does not carry it do not match. A record that lacks what its kind carries leaves the
/// match open.
/// </summary>
internal sealed class CarriedPredicate : Predicate
{
    private readonly AttributeMeasure value;
    private readonly Predicate test;

    internal CarriedPredicate(AttributeMeasure value, Predicate test)
    {
        this.value = value;
        this.test = test;
    }

    internal override Reads Reads => test.Reads;

    internal override bool Holds(Scan scan) => !IsForeign(scan) && test.Holds(scan);

    internal override bool? Trace(Scan scan, Tracing tracing) => IsForeign(scan) ? false : test.Trace(scan, tracing);

    private bool IsForeign(Scan scan) => !value.IsCarried(scan) && !value.Exists(scan);
}
