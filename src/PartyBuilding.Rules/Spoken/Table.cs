using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Points by the value of an attribute: city 5, province 10.</summary>
public sealed partial class Table : Spoken<Table>
{
    private Table(string attribute) => Attribute = attribute;

    /// <summary>The attribute (or fact) whose value decides.</summary>
    public string Attribute { get; }

    /// <summary>What each value gives, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, Number>> Values { get; private set; } =
        Array.Empty<KeyValuePair<string, Number>>();

    /// <summary>What is given for other values; null when every declared value is listed.</summary>
    public Number? Otherwise { get; private set; }

    /// <summary>A table by this attribute.</summary>
    /// <exception cref="ArgumentNullException">The attribute is null.</exception>
    public static Table By(string attribute) => new Table(attribute ?? throw new ArgumentNullException(nameof(attribute)));

    /// <summary>The same table with a further value.</summary>
    public Table Row(string value, Number gives) => Change(t =>
        t.Values = t.Values.Append(new KeyValuePair<string, Number>(value, gives)).ToArray());

    /// <summary>The same table with what other values give.</summary>
    public Table OrElse(Number otherwise) => Change(t => t.Otherwise = otherwise);

    internal override IEnumerable<Child> Parts()
    {
        foreach (var row in Values)
        {
            yield return new Child(".values" + JsonPath.Key(row.Key), row.Value);
        }

        if (Otherwise is not null)
        {
            yield return new Child(".otherwise", Otherwise);
        }
    }

    private protected override Number Rewrite()
    {
        var choose = Choose.OrElse(Otherwise ?? 0).Comparing(Value.Of(Attribute));
        foreach (var row in Values)
        {
            choose = choose.Case(Case.Of(Comparison.Is(row.Key), row.Value));
        }

        return choose;
    }
}
