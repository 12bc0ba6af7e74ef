using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <content>The records of some days.</content>
public sealed partial class WorkLedger
{
    /// <summary>The standing records of these days, counted since 1970-01-01; subjects that have none then are not seen.</summary>
    internal WorkLedger OnDays(Func<int, bool> isAmong)
    {
        List<int> records = [];
        List<SubjectId> heads = [];
        for (int subject = 0; subject < SubjectIds.Length; subject++)
        {
            for (int record = SegmentStart[SubjectSegment[subject]]; record < SegmentStart[SubjectSegment[subject + 1]]; record++)
            {
                if (isAmong(Day[record]))
                {
                    records.Add(record);
                    heads.Add(SubjectIds[subject]);
                }
            }
        }

        SubjectId[] subjects = LedgerSelection.Number(heads, out int[] places);
        return LedgerSelection.Of(this, _coverage, records.ToArray(), subjects, places, Own);
    }
}
