using System;

namespace PartyBuilding.Domain;

/// <summary>What can be said of an attendance beside the presence.</summary>
[Flags]
internal enum AttendanceMarks : byte
{
    None = 0,

    /// <summary>Of the meeting as a whole, not by sessions.</summary>
    Whole = 1,
    NoVote = 2,
    Late = 4,
    LeftEarly = 8,
}
