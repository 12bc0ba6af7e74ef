using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A condition that an application has registered by name.</summary>
public sealed partial class CustomCondition : Condition
{
    private CustomCondition(string name) => Name = name;

    /// <summary>The registered name.</summary>
    public string Name { get; }

    /// <summary>Arguments, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; private set; } =
        Array.Empty<KeyValuePair<string, string>>();

    /// <summary>A condition registered under this name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static CustomCondition Of(string name) => new CustomCondition(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The same condition with a further argument.</summary>
    public CustomCondition With(string argument, string value)
    {
        var copy = (CustomCondition)MemberwiseClone();
        copy.Arguments = Arguments.Append(new KeyValuePair<string, string>(argument, value)).ToArray();
        return copy;
    }

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();
}
