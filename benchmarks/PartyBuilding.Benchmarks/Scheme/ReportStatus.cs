namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>What became of a report that was due.</summary>
internal static class ReportStatus
{
    internal const string Attribute = "status";
    internal const string OnTime = "onTime";
    internal const string Late = "late";
    internal const string Missing = "missing";
}
