using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One worker's place in the scan: the subject at hand, the part at hand, and what was met on the way. Not thread-safe.</summary>
internal sealed class Scan
{
    private readonly RecordRun[] runs;
    private readonly int[] owners;
    private readonly Dictionary<object, UsedRows> used = new Dictionary<object, UsedRows>();
    private readonly List<long> notes = new List<long>();
    private Dictionary<BoundVersion, Scan>? under;
    private int ledgerSubject = -1;

    internal Scan(WorkLedger ledger, SubjectRows subjects)
    {
        Ledger = ledger;
        Subjects = subjects;
        runs = new RecordRun[ledger.KindNames.Length];
        owners = new int[runs.Length];
        Frame = Frame.WholeSubject;
    }

    internal WorkLedger Ledger { get; }

    internal SubjectRows Subjects { get; }

    /// <summary>The row of the subject at hand.</summary>
    internal int Row { get; private set; } = -1;

    /// <summary>The number of the subject at hand in the ledger; -1 when it has no records.</summary>
    internal int LedgerSubject => ledgerSubject;

    internal SubjectId Subject => Subjects.Ids[Row];

    internal Frame Frame;

    /// <summary>What numbers in millionths were on the way, for an explanation; null while nobody asks.</summary>
    internal List<long>? Notes { get; private set; }

    /// <summary>Whether something undetermined was met since this was last cleared.</summary>
    internal bool IsUnknown { get; set; }

    /// <summary>Whether the number just evaluated is left out of what it stands in.</summary>
    internal bool IsLeftOut { get; set; }

    /// <summary>The score at hand, for steps after the points.</summary>
    internal Interval Score => Interval.Between(ScoreLow, ScoreHigh);

    internal decimal ScoreLow { get; private set; }

    internal decimal ScoreHigh { get; private set; }

    /// <summary>The grades at hand, best and worst possible, for steps after the points; -1 for none.</summary>
    internal int BestGrade { get; set; } = -1;

    internal int WorstGrade { get; set; } = -1;

    internal int Rank { get; set; }

    /// <summary>The honours and findings given so far, for steps after the points.</summary>
    internal GivenSoFar Given { get; set; }

    /// <summary>Stamps for counting distinct slots without clearing between subjects.</summary>
    internal int[] Stamps { get; private set; } = Array.Empty<int>();

    internal int Stamp { get; private set; }

    /// <summary>Whether the score at hand is also known in whole millionths.</summary>
    internal bool IsScoreMicro { get; private set; }

    internal long ScoreMicros { get; private set; }

    internal void SetScore(decimal score, long micros)
    {
        ScoreLow = ScoreHigh = score;
        ScoreMicros = micros;
        IsScoreMicro = true;
    }

    internal void SetScore(decimal score)
    {
        ScoreLow = ScoreHigh = score;
        IsScoreMicro = false;
    }

    internal void SetScore(decimal low, decimal high)
    {
        IsScoreMicro = false;
        ScoreLow = low;
        ScoreHigh = high;
    }

    internal void MoveTo(int row)
    {
        Row = row;
        ledgerSubject = Subjects.LedgerSubject[row];
        if (used.Count > 0)
        {
            used.Clear();
        }

        if (ledgerSubject < 0)
        {
            return;
        }

        var kinds = Ledger.SegmentKind;
        var first = Ledger.SubjectSegment;
        var starts = Ledger.SegmentStart;
        for (int s = first[ledgerSubject], end = first[ledgerSubject + 1]; s < end; s++)
        {
            owners[kinds[s]] = ledgerSubject;
            runs[kinds[s]] = new RecordRun(starts[s], starts[s + 1]);
        }
    }

    /// <summary>The subject's records of a kind. What was noted of an earlier subject still stands, and is nobody's.</summary>
    internal RecordRun Run(int kind) => owners[kind] == ledgerSubject ? runs[kind] : default;

    internal int NextStamp(int slots)
    {
        if (Stamps.Length < slots)
        {
            Stamps = new int[slots];
            Stamp = 0;
        }

        if (Stamp == int.MaxValue)
        {
            Array.Clear(Stamps, 0, Stamps.Length);
            Stamp = 0;
        }

        return ++Stamp;
    }

    /// <summary>Back to the whole subject, after a number that grew too large broke off what was at hand.</summary>
    internal void Recover()
    {
        Frame = Frame.WholeSubject;
        IsUnknown = false;
        IsLeftOut = false;
        Notes = null;
    }

    internal void BeginNotes()
    {
        notes.Clear();
        Notes = notes;
    }

    internal long[] EndNotes()
    {
        Notes = null;
        return notes.ToArray();
    }

    /// <summary>The same subject among the records that a version counts.</summary>
    internal Scan Under(BoundVersion version)
    {
        under ??= new Dictionary<BoundVersion, Scan>();
        if (!under.TryGetValue(version, out var scan))
        {
            under.Add(version, scan = new Scan(version.Ledger, version.Subjects));
        }

        if (scan.Row != Row)
        {
            scan.MoveTo(Row);
        }

        scan.IsUnknown = false;
        scan.IsLeftOut = false;
        return scan;
    }

    /// <summary>The records that a line counted for the subject at hand; computed once a subject.</summary>
    internal UsedRows UsedBy(EachMeasure line)
    {
        if (!used.TryGetValue(line, out var rows))
        {
            var outer = Frame;
            var wasUnknown = IsUnknown;
            Frame = Frame.WholeSubject;
            used.Add(line, rows = line.CollectUsed(this));
            Frame = outer;
            IsUnknown = wasUnknown;
        }

        return rows;
    }
}
