using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>Writes the rows of one branch for the year.</summary>
internal sealed class BranchYear
{
    private readonly Branch branch;
    private readonly FixedRandom random;
    private readonly List<Row> rows = [];
    private readonly int earlierRows;
    private readonly int diligence;
    private readonly int members;

    internal BranchYear(Branch branch, FixedRandom random, int earlierRows)
    {
        this.branch = branch;
        this.random = random;
        this.earlierRows = earlierRows;
        diligence = System.Math.Min(100, BranchKinds.Diligence[branch.KindNumber] + random.Below(46));
        members = 8 + random.Below(33);
    }

    internal List<Row> Write()
    {
        // A few branches have done nothing, and a few of those had reports to hand in: a score of 0 and one below 0.
        if (random.InThousand(6))
        {
            if (random.InThousand(500))
            {
                Reports(onTimeInHundred: 20);
            }

            return rows;
        }

        Meetings();
        Repeat(RecordKinds.Proposal, (diligence / 25) + random.Below(3));
        Repeat(RecordKinds.Opinion, (diligence / 20) + random.Below(4));
        Service();
        Reports(onTimeInHundred: 85 + (diligence / 8));
        Repeat(RecordKinds.Incident, random.InThousand(15) ? 1 + random.Below(2) : 0);
        return rows;
    }

    private void Meetings()
    {
        for (int month = 1; month <= 12; month++)
        {
            if (random.Below(100) < 55 + (diligence / 2))
            {
                Meeting(RecordKinds.Study, month);
                if (random.InThousand(300))
                {
                    Meeting(RecordKinds.Study, month);
                }
            }
        }

        for (int left = 6 + random.Below(5); left > 0; left--)
        {
            Meeting(RecordKinds.General, 1 + random.Below(12));
        }
    }

    private void Meeting(string kind, int month)
    {
        int absent = branch.KindNumber == BranchKinds.FullAttendance ? 0 : random.Below(1 + (members * (115 - diligence) / 150));
        Add(kind, month, members - absent, members, null);
    }

    private void Service()
    {
        if (random.InThousand(40))
        {
            return;
        }

        for (int left = 12 + random.Below(16); left > 0; left--)
        {
            int halfHours = 1 + random.Below(2 + (diligence / 14));
            Add(RecordKinds.Volunteer, 1 + random.Below(12), halfHours / 2m, null, null);
        }
    }

    private void Reports(int onTimeInHundred)
    {
        for (int month = 1; month <= 12; month++)
        {
            string status = random.Below(100) < onTimeInHundred ? ReportStatus.OnTime
                : random.InThousand(600) ? ReportStatus.Late : ReportStatus.Missing;
            Add(RecordKinds.Report, month, 1, null, status);
        }
    }

    private void Repeat(string kind, int count)
    {
        for (; count > 0; count--)
        {
            Add(kind, 1 + random.Below(12), 1, null, null);
        }
    }

    private void Add(string kind, int month, decimal quantity, decimal? outOf, string? status) => rows.Add(new Row(
        "e" + (earlierRows + rows.Count + 1).ToString(CultureInfo.InvariantCulture),
        branch.Number.ToString(CultureInfo.InvariantCulture),
        kind,
        new LocalDate(Scenario.Year, month, 1 + random.Below(28)),
        quantity,
        outOf,
        status));
}
