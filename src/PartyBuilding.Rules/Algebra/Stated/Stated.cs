using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Holds for a record that states an attribute (已写明), whatever its value; not for one that lacks it.</summary>
/// <remarks>
/// To ask for it says that absence means something: what is not stated does not wait to be supplied, as it does where a <see cref="Match"/>
/// asks for the value. A kind that is not declared to carry the attribute never states it.
/// </remarks>
public sealed partial class Stated : Condition
{
    private Stated(string attribute) => Attribute = attribute;

    /// <summary>The attribute.</summary>
    public string Attribute { get; }

    /// <summary>Of records that state this attribute.</summary>
    /// <exception cref="ArgumentNullException">The attribute is null.</exception>
    public static Stated Of(string attribute) => new Stated(attribute ?? throw new ArgumentNullException(nameof(attribute)));

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();
}
