using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>What a rule engine is given about a branch: rows aggregated by LINQ. Public, because the engine's expressions read it.</summary>
public sealed class BranchFacts
{
    public decimal StudyMonths { get; private init; }

    public decimal Proposals { get; private init; }

    public decimal Opinions { get; private init; }

    public decimal Present { get; private init; }

    public decimal Due { get; private init; }

    public decimal Hours { get; private init; }

    public decimal Lapses { get; private init; }

    public decimal Incidents { get; private init; }

    internal static BranchFacts Of(List<Row> rows) => new()
    {
        StudyMonths = rows.Where(r => r.Kind == RecordKinds.Study).Select(r => r.Day.Month).Distinct().Count(),
        Proposals = rows.Count(r => r.Kind == RecordKinds.Proposal),
        Opinions = rows.Count(r => r.Kind == RecordKinds.Opinion),
        Present = rows.Where(r => r.Kind is RecordKinds.Study or RecordKinds.General).Sum(r => r.Quantity),
        Due = rows.Where(r => r.Kind is RecordKinds.Study or RecordKinds.General).Sum(r => r.OutOf ?? 0),
        Hours = rows.Where(r => r.Kind == RecordKinds.Volunteer).Sum(r => r.Quantity),
        Lapses = rows.Count(r => r.Status is ReportStatus.Late or ReportStatus.Missing),
        Incidents = rows.Count(r => r.Kind == RecordKinds.Incident),
    };
}
