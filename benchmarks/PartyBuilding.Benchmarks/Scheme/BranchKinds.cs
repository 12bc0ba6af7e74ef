namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>The eight kinds of branch: how common each is, and how its branches do, so that the quota binds in some kinds only.</summary>
internal static class BranchKinds
{
    internal static readonly string[] All = ["village", "community", "enterprise", "school", "hospital", "office", "retired", "mixed"];

    /// <summary>Share of each kind among all branches; the total is 100.</summary>
    internal static readonly int[] Share = [24, 19, 16, 13, 10, 8, 7, 3];

    /// <summary>Diligence of a branch of the kind: this at least, and up to 45 more (100 at most).</summary>
    internal static readonly int[] Diligence = [25, 40, 45, 70, 60, 85, 75, 10];

    /// <summary>In these branches everybody always comes: whole-number scores, hence many ties.</summary>
    internal const int FullAttendance = 6;
}
