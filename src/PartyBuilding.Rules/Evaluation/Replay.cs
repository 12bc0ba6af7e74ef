using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>One subject's way through the steps again, under one outlook. Serves one subject after another.</summary>
internal sealed class Replay
{
    private readonly Plan plan;
    private readonly Standings final;
    private readonly ReportColumns columns;
    private readonly Standings single;
    private int row;
    private int places;

    internal Replay(Plan plan, Standings final, ReportColumns columns)
    {
        this.plan = plan;
        this.final = final;
        this.columns = columns;
        single = new Standings(final.Outlook, new decimal[1], new byte[1], new int[1]);
    }

    internal decimal Score => single.Score[0];

    internal byte Grade => single.Grade[0];

    internal int Rank => single.Rank[0];

    /// <summary>The best grade that the steps so far leave open.</summary>
    internal byte Ceiling => single.Ceiling[0];

    internal bool IsBarred => single.Has(0, Standings.Mark.Barred);

    /// <summary>How many grades there are.</summary>
    internal int Grades => plan.Policy.Vocabulary.Grades.Count;

    internal bool IsDirect => single.Has(0, Standings.Mark.Direct);

    /// <summary>Whether the steps so far deny a grade.</summary>
    internal bool IsBlocked(byte grade) => single.IsBlocked(0, grade);

    /// <summary>Goes back to the beginning, for this subject.</summary>
    internal void Start(int subject, decimal score)
    {
        row = subject;
        places = 0;
        single.Score[0] = score;
        single.Grade[0] = ReportColumns.NoGrade;
        single.Rank[0] = final.Rank[subject];
        single.Ceiling[0] = 0;
        single.Marks[0] = 0;
        single.Findings.Clear();
        single.Honours.Clear();
        single.Unblock();
        single.IsCrowded = final.IsCrowded;
        if (final.Has(subject, Standings.Mark.Open))
        {
            single.Set(0, Standings.Mark.Open);
        }
    }

    /// <summary>Where the subject stands after the steps so far; between two ends where there is another way.</summary>
    internal Stand With(Replay? other) =>
        new Stand(Score, (other ?? this).Score, Grade, (other ?? this).Grade, new GivenSoFar(single, other?.single, 0));

    /// <summary>Executes a step where the subject stood so before it.</summary>
    internal void Advance(Scan scan, int step, Stand before)
    {
        if (plan.Steps[step] is PlacesStep steps)
        {
            single.Grade[0] = final.AfterPlaces[places++][row];
            Take(steps, step);
            return;
        }

        before.Show(scan);
        plan.Steps[step].Apply(scan, single, 0);
    }

    /// <summary>What places gave when they were given to all.</summary>
    private void Take(PlacesStep given, int step)
    {
        if (final.Has(row, Standings.Mark.Tied))
        {
            single.Set(0, Standings.Mark.Tied);
        }

        if (given.Node.Honour is string honour && final.Gave(step, row))
        {
            single.Add(0, honour);
        }

        foreach (var finding in final.FindingsOf(row).Where(f => f.Code == given.Node.Exceeded).Take(1))
        {
            single.Add(0, finding);
        }
    }
}
