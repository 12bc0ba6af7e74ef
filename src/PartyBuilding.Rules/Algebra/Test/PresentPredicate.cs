namespace PartyBuilding.Rules;

/// <summary>A numeric match: a record without the attribute does not match, instead of leaving the test open.</summary>
internal sealed class PresentPredicate : Predicate
{
    private readonly Measure value;
    private readonly Predicate test;

    internal PresentPredicate(Measure value, Predicate test)
    {
        this.value = value;
        this.test = test;
    }

    internal override Reads Reads => test.Reads;

    internal override bool Holds(Scan scan) => !IsAbsent(scan) && test.Holds(scan);

    internal override bool? Trace(Scan scan, Tracing tracing) => IsAbsent(scan) ? false : test.Trace(scan, tracing);

    private bool IsAbsent(Scan scan) => value is AttributeMeasure attribute && !attribute.Exists(scan);
}
