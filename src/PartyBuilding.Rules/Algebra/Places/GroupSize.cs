namespace PartyBuilding.Rules;

/// <summary>How many of each sort a group has, and where its candidates stand.</summary>
internal struct GroupSize
{
    internal int All;
    internal int Scored;
    internal int Direct;
    internal int Candidates;
    internal int From;
    internal int Next;
}
