using System;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>The struct loop that also stores why: points and counted records of every clause.</summary>
internal sealed class StoringLoop(RecordTable table) : Contender<StoredYear>("struct loop that stores points and records of every clause")
{
    private readonly int largest = LargestBranch(table.Records);

    internal override StoredYear Run()
    {
        Record[] records = table.Records;
        var stored = new StoredYear(table.BranchCount, records.Length);
        CountedList study = new(largest), general = new(largest), proposals = new(largest), opinions = new(largest);
        CountedList service = new(largest), lapses = new(largest), incidents = new(largest);
        int next = 0;
        for (int branch = 0; branch < table.BranchCount; branch++)
        {
            Tally tally = default;
            study.Clear();
            general.Clear();
            proposals.Clear();
            opinions.Clear();
            service.Clear();
            lapses.Clear();
            incidents.Clear();
            for (; next < records.Length && records[next].Branch == branch; next++)
            {
                ref readonly Record record = ref records[next];
                switch (record.Kind)
                {
                    case RecordKinds.StudyNumber:
                        tally.StudyMonths |= 1u << record.Month;
                        tally.Present += record.Amount;
                        tally.Due += record.OutOf;
                        study.Add(next);
                        break;
                    case RecordKinds.GeneralNumber:
                        tally.Present += record.Amount;
                        tally.Due += record.OutOf;
                        general.Add(next);
                        break;
                    case RecordKinds.ProposalNumber:
                        proposals.Add(next);
                        break;
                    case RecordKinds.OpinionNumber:
                        opinions.Add(next);
                        break;
                    case RecordKinds.VolunteerNumber:
                        tally.Hours += record.Amount;
                        service.Add(next);
                        break;
                    case RecordKinds.ReportNumber:
                        if (record.Lapse != 0)
                        {
                            lapses.Add(next);
                        }

                        break;
                    case RecordKinds.IncidentNumber:
                        incidents.Add(next);
                        break;
                }
            }

            tally.Proposals = proposals.Items.Length;
            tally.Opinions = opinions.Items.Length;
            tally.Lapses = lapses.Items.Length;
            Store(stored, branch, StoredYear.Study, tally.Study, study.Items);
            Store(stored, branch, StoredYear.Proposal, tally.Proposal, proposals.Items);
            Store(stored, branch, StoredYear.Opinion, tally.Opinion, opinions.Items);
            stored.Count(study.Items);
            Store(stored, branch, StoredYear.Attendance, tally.Attendance, general.Items);
            Store(stored, branch, StoredYear.Volunteer, tally.Volunteer, service.Items);
            Store(stored, branch, StoredYear.Report, tally.Report, lapses.Items);
            Store(stored, branch, StoredYear.Incident, 0, incidents.Items);

            int score = tally.Score;
            stored.Verdicts[branch] = new Verdict(score, 0, Tally.Stars(score, incidents.Items.Length));
        }

        GroupPass.Run(table, stored.Verdicts);
        return stored;
    }

    internal override Verdict[] Verdicts(StoredYear result) => result.Verdicts;

    private static void Store(StoredYear stored, int branch, int clause, int hundredths, ReadOnlySpan<int> counted)
    {
        stored.Count(counted);
        stored.Close(branch, clause, hundredths);
    }

    private static int LargestBranch(Record[] records)
    {
        int largest = 0, length = 0;
        for (int i = 0; i < records.Length; i++)
        {
            length = i > 0 && records[i].Branch == records[i - 1].Branch ? length + 1 : 1;
            largest = Math.Max(largest, length);
        }

        return largest;
    }
}
