namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>The figures of the scheme, in points. Hundredths are used wherever a loop counts in integers.</summary>
internal static class Points
{
    internal const int PerMonth = 4, MonthsCap = 48;
    internal const int PerProposal = 5, ProposalsCap = 15;
    internal const int PerOpinion = 3, OpinionsCap = 12;
    internal const int Attendance = 15;
    internal const int ManyHours = 40, ForManyHours = 10, SomeHours = 20, ForSomeHours = 6, ForAnyHours = 2;
    internal const int PerLapse = -2, LapsesFloor = -6;
    internal const int FiveStars = 90, FourStars = 80, ThreeStars = 70, TwoStars = 60;

    /// <summary>Five stars for at most this many in a hundred branches of a kind, rounded down.</summary>
    internal const int QuotaPercent = 30;

    /// <summary>No score is below or above these.</summary>
    internal const int Lowest = LapsesFloor, Highest = MonthsCap + ProposalsCap + OpinionsCap + Attendance + ForManyHours;

    internal static int Quota(int branchesOfTheKind) => branchesOfTheKind * QuotaPercent / 100;
}
