using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A number that an application has registered by name.</summary>
public sealed partial class CustomNumber : NumberOf<CustomNumber>
{
    private CustomNumber(string name) => Name = name;

    /// <summary>The registered name.</summary>
    public string Name { get; }

    /// <summary>Arguments, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; private set; } =
        Array.Empty<KeyValuePair<string, string>>();

    /// <summary>A number registered under this name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static CustomNumber Of(string name) => new CustomNumber(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The same node with a further argument.</summary>
    public CustomNumber With(string argument, string value) => Change(n =>
        n.Arguments = n.Arguments.Append(new KeyValuePair<string, string>(argument, value)).ToArray());

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();
}
