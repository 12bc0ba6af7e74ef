using System;

namespace PartyBuilding.Rules;

/// <summary>What stands for a value that does not exist: a number, pending, or left out. Immutable.</summary>
public sealed partial class IfNone
{
    private IfNone(Number? number, bool leavesOut)
    {
        Number = number;
        LeavesOut = leavesOut;
    }

    /// <summary>Unknown until it exists.</summary>
    public static IfNone Pending { get; } = new IfNone(null, false);

    /// <summary>The node is left out of the average, best, worst or sum in which it stands.</summary>
    public static IfNone LeaveOut { get; } = new IfNone(null, true);

    /// <summary>The number that stands in; null when pending or left out.</summary>
    public Number? Number { get; }

    /// <summary>Whether the node is left out.</summary>
    public bool LeavesOut { get; }

    /// <summary>Whether the value is unknown until it exists.</summary>
    public bool IsPending => Number is null && !LeavesOut;

    /// <summary>This number stands in.</summary>
    public static IfNone Is(Number number) => new IfNone(number ?? throw new ArgumentNullException(nameof(number)), false);
}
