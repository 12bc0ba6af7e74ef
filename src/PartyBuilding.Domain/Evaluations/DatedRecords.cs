using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Records of one source, of which those are written that are dated by a day: what comes later is not known yet.</summary>
internal sealed class DatedRecords
{
    private readonly WorkLedgerBuilder _builder;
    private readonly string _source;
    private readonly int _revision;
    private readonly SubjectId _subject;
    private readonly LocalDate _asOf;
    private bool _wrote;

    internal DatedRecords(WorkLedgerBuilder builder, string source, int revision, SubjectId subject, LocalDate asOf)
    {
        _builder = Require.NotNull(builder, nameof(builder));
        _source = source;
        _revision = revision;
        _subject = subject;
        _asOf = asOf.Iso();
    }

    /// <summary>Writes the part; nothing when it has not happened, or happened later.</summary>
    internal void Add(string part, string kind, LocalDate? on, Func<WorkRecord, WorkRecord> describe)
    {
        if (on is LocalDate day && day <= _asOf)
        {
            _builder.Add(describe(WorkRecord.Of(EntryId.Derived(_source, _revision, part), _subject, kind, day)));
            _wrote = true;
        }
    }

    /// <summary>When nothing was written after a correction, takes back what was written before it; what was written takes its place by itself.</summary>
    internal void TakeBackEarlier(int corrections, LocalDate on)
    {
        if (!_wrote && corrections > 0)
        {
            WithdrawnRecords.Write(_builder, _source, Corrected.Last(corrections - 1), _subject, on);
        }
    }
}
