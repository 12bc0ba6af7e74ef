using System;

namespace PartyBuilding.Domain;

/// <summary>Cuts sorted records into segments, one for each subject and kind.</summary>
internal sealed class LedgerSegments
{
    private int[] _kind = new int[16];
    private int[] _start = new int[16];
    private int _count;
    private int _subject = -1;

    internal LedgerSegments(int subjects, int kinds)
    {
        SubjectSegment = new int[subjects + 1];
        KindCounts = new int[kinds];
    }

    internal int[] SubjectSegment { get; }

    /// <summary>How many records there are of each kind.</summary>
    internal int[] KindCounts { get; }

    internal int[] Kind => _kind;

    internal int[] Start => _start;

    internal void Next(int subject, int kind, int record)
    {
        if (subject == _subject && kind == _kind[_count - 1])
        {
            return;
        }

        if (_count == _kind.Length)
        {
            Array.Resize(ref _kind, _count * 2);
            Array.Resize(ref _start, _count * 2);
        }

        if (subject != _subject)
        {
            _subject = subject;
            SubjectSegment[subject] = _count;
        }

        _kind[_count] = kind;
        _start[_count++] = record;
    }

    internal void Close(int records)
    {
        Array.Resize(ref _kind, _count);
        Array.Resize(ref _start, _count + 1);
        _start[_count] = records;
        SubjectSegment[SubjectSegment.Length - 1] = _count;
        for (int segment = 0; segment < _count; segment++)
        {
            KindCounts[_kind[segment]] += _start[segment + 1] - _start[segment];
        }
    }
}
