using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Collects records and checks them as a whole (台账登记).</summary>
/// <remarks>The order of adding never matters. Not safe for use by several threads at once. <see cref="Build"/> may be called again after adding more.</remarks>
public sealed class WorkLedgerBuilder
{
    private readonly RecordStore _store = new();
    private readonly List<WorkRecord> _faulty = [];
    private readonly List<CoverageDeclaration> _coverage = [];
    private Instant? _enteredAt;

    /// <summary>What is added from here on without a time of entry was entered at this moment, such as what an aggregate writes or takes back.</summary>
    /// <remarks>The same content added at several moments was entered at the first of them.</remarks>
    public WorkLedgerBuilder EnteredAt(Instant moment)
    {
        _enteredAt = moment;
        return this;
    }

    /// <summary>Adds a record.</summary>
    public WorkLedgerBuilder Add(WorkRecord record)
    {
        Require.NotNull(record, nameof(record));
        if (_enteredAt is Instant moment && record.EnteredAt is null)
        {
            record = record.Entered(moment);
        }

        if (record.Fault == RecordFault.None)
        {
            _store.Add(record);
        }
        else
        {
            _faulty.Add(record);
        }

        return this;
    }

    /// <summary>Adds records.</summary>
    /// <exception cref="ArgumentException">One of the records is null.</exception>
    public WorkLedgerBuilder AddRange(IEnumerable<WorkRecord> records)
    {
        foreach (WorkRecord record in Require.NotNull(records, nameof(records)))
        {
            Add(Require.Item(record, nameof(records)));
        }

        return this;
    }

    /// <summary>Declares that all records of a kind within a span are present: only then does none mean zero.</summary>
    /// <exception cref="ArgumentException">The kind is no code.</exception>
    public WorkLedgerBuilder Covers(string kind, DateSpan span)
    {
        _coverage.Add(new CoverageDeclaration(Code.Check(kind, nameof(kind)), span));
        return this;
    }

    /// <summary>The ledger of what stands, and everything that was found. There always is a ledger.</summary>
    /// <remarks>
    /// An id that comes twice with the same content counts once. With other content the earliest entered stands, at the same time the one that sorts first.
    /// Of all records that go back to one entry by replacing it, the latest entered end of the chain stands, at the same time the one with the greater id; a withdrawal at the end leaves none.
    /// Of the parts derived from one source (<see cref="EntryId.Derived"/>) those of the highest revision stand, unless the source was withdrawn at it.
    /// </remarks>
    public Checked<WorkLedger> Build()
    {
        Settlement settlement = Settlement.Of(_store, _faulty);
        return Checked.Of(LedgerColumns.Build(settlement, LedgerCoverage.Of(_coverage)), settlement.Findings());
    }
}
