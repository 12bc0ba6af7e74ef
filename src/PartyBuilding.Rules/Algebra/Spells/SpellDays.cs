namespace PartyBuilding.Rules;

/// <summary>One spell, in days since 1970-01-01, both included.</summary>
internal readonly struct SpellDays
{
    /// <summary>The end of a spell that still runs.</summary>
    internal const int Running = int.MaxValue;

    internal SpellDays(int start, int end, bool isOpen)
    {
        Start = start;
        End = end;
        IsOpen = isOpen;
    }

    internal int Start { get; }

    internal int End { get; }

    /// <summary>Whether it cannot be known yet if the spell counts.</summary>
    internal bool IsOpen { get; }
}
