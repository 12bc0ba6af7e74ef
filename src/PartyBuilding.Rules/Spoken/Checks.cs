using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A list to tick off: plan 5, summary 5; each counts once, and what is missing is named.</summary>
public sealed partial class Checks : Spoken<Checks>
{
    private Checks(string attribute, string[] kinds)
    {
        Attribute = attribute;
        Kinds = kinds;
    }

    /// <summary>What each value earns, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, Number>> Values { get; private set; } =
        Array.Empty<KeyValuePair<string, Number>>();

    /// <summary>Kinds of record that tick a value off.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The attribute whose values are ticked off.</summary>
    public string Attribute { get; }

    /// <summary>Checks by the values of an attribute of these kinds.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    public static Checks By(string attribute, params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Checks(attribute ?? throw new ArgumentNullException(nameof(attribute)), kinds.ToArray());

    /// <summary>The same list with a further value.</summary>
    public Checks Row(string value, Number earns) => Change(c =>
        c.Values = c.Values.Append(new KeyValuePair<string, Number>(value, earns)).ToArray());

    internal override IEnumerable<Child> Parts() =>
        Values.Select(row => new Child(".checks" + JsonPath.Key(row.Key), row.Value));

    private protected override Number Rewrite()
    {
        var values = Values.Select(row => row.Key).ToArray();
        var points = Values.Aggregate(Table.By(Attribute).OrElse(0), (table, row) => table.Row(row.Key, row.Value));
        return Each.Of((string[])Kinds).Where(Condition.Has(Attribute, values)).Per(PartKey.ValueOf(Attribute))
            .Points(points).Owing(Due.EachOf(values));
    }
}
