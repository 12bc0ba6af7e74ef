namespace PartyBuilding.Rules;

/// <summary>Which of the time covered is taken.</summary>
public enum SpellTake
{
    /// <summary>All of it, added up (累计); after the last restart, where something restarts it.</summary>
    All,

    /// <summary>The longest without a break (连续).</summary>
    Longest,

    /// <summary>What still runs at the close of the window, without a break; none where nothing runs.</summary>
    Current,
}
