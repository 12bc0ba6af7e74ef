namespace PartyBuilding.Rules;

/// <summary>Days that spells cover without a gap, in days since 1970-01-01, both included.</summary>
internal struct SpellStretch
{
    internal int Start;
    internal int End;

    /// <summary>Stretches of one chain have only gaps between them that break nothing.</summary>
    internal int Chain;

    /// <summary>Whether it is among what is taken.</summary>
    internal bool IsTaken;

    internal readonly int Days => End - Start + 1;
}
