namespace PartyBuilding.Rules;

/// <summary>What happens to equal candidates at the last place.</summary>
public enum Ties
{
    /// <summary>All of them get a place, beyond the number.</summary>
    In,

    /// <summary>None of them gets a place.</summary>
    Out,

    /// <summary>A lot decides; it is drawn by people and entered, until then nobody has the place.</summary>
    Lot,

    /// <summary>Left to the body: nobody has the place until it decides.</summary>
    Undecided,
}
