using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Holds for a record that another line counted.</summary>
public sealed partial class UsedBy : Condition
{
    private UsedBy(string id) => LineId = id;

    /// <summary>The id of the other line, which splits records into parts.</summary>
    public string LineId { get; }

    /// <summary>Used by the line with this id.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static UsedBy Line(string id) => new UsedBy(id ?? throw new ArgumentNullException(nameof(id)));

    internal override IEnumerable<Child> Parts() => Array.Empty<Child>();
}
