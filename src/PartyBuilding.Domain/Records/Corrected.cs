using System;

namespace PartyBuilding.Domain;

/// <summary>Revisions of what is kept row by row: what was corrected stands above all that happened before the correction.</summary>
internal static class Corrected
{
    private const int Room = 1_000_000;
    private const int Most = int.MaxValue / Room - 1;

    /// <summary>The number of corrections; refused outside 0 to 2146.</summary>
    internal static int Check(int revision, string paramName) => revision is >= 0 and <= Most
        ? revision
        : throw new ArgumentOutOfRangeException(paramName, revision, $"A revision is 0 to {Keys.Text(Most)}.");

    /// <summary>The revision of the records of something that was corrected so often and to which so much has happened since.</summary>
    internal static int Revision(int corrections, int happened) => (corrections * Room) + Math.Min(happened, Room - 1);

    /// <summary>The last revision before the next correction, which reaches all that was written whatever happened.</summary>
    internal static int Last(int corrections) => Revision(corrections, Room);
}
