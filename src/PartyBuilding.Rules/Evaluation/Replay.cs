namespace PartyBuilding.Rules;

/// <summary>One subject's way through the steps again, under one outlook.</summary>
internal sealed class Replay
{
    private readonly Plan plan;
    private readonly Standings final;
    private readonly Standings single;
    private readonly int row;
    private int places;

    internal Replay(Plan plan, Standings final, ReportColumns columns, int row)
    {
        this.plan = plan;
        this.final = final;
        this.row = row;
        var score = columns.Open.TryGetValue(row, out var open)
            ? (final.Outlook == Outlook.Best ? open.High : open.Low)!.Value
            : columns.Score[row];
        single = new Standings(final.Outlook, new[] { score }, new[] { ReportColumns.NoGrade }, new[] { final.Rank[row] });
        if (final.Has(row, Standings.Mark.Open))
        {
            single.Set(0, Standings.Mark.Open);
        }
    }

    internal decimal Score => single.Score[0];

    internal byte Grade => single.Grade[0];

    internal int Rank => single.Rank[0];

    internal void Advance(Scan scan, int step)
    {
        if (plan.Steps[step] is PlacesStep)
        {
            single.Grade[0] = final.AfterPlaces[places++][row];
            return;
        }

        scan.Score = Interval.Of(Score);
        scan.BestGrade = scan.WorstGrade = Grade == ReportColumns.NoGrade ? -1 : Grade;
        plan.Steps[step].Apply(scan, single, 0);
    }
}
