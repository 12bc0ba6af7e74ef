using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>An entry that bars actions for a time.</summary>
internal interface IBarring
{
    /// <param name="ended">What ended the matter; null while it is open.</param>
    IEnumerable<MemberBar> Bars(MatterEnded? ended);
}
