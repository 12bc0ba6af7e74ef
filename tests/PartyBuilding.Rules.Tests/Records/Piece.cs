using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>One aggregate of the showcase, and how it writes its records.</summary>
internal sealed record Piece(string Aggregate, Action<WorkLedgerBuilder> Write)
{
    internal WorkLedger Ledger()
    {
        WorkLedgerBuilder builder = new();
        Write(builder);
        return builder.Build().ValueOrThrow();
    }
}
