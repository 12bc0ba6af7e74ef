using System;
using NodaTime;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>A row as an application reads it from its table: every row has strings of its own for the two keys.</summary>
internal sealed class Row
{
    internal Row(string id, string branch, string kind, LocalDate day, decimal quantity, decimal? outOf, string? status)
    {
        Id = id;
        Branch = branch;
        Kind = kind;
        Day = day;
        Quantity = quantity;
        OutOf = outOf;
        Status = status;
    }

    internal string Id { get; }

    internal string Branch { get; }

    internal string Kind { get; }

    internal LocalDate Day { get; }

    /// <summary>Persons present at a meeting, hours of voluntary service; otherwise 1.</summary>
    internal decimal Quantity { get; }

    /// <summary>Persons who should have been present; meetings only.</summary>
    internal decimal? OutOf { get; }

    /// <summary>One of <see cref="ReportStatus"/>; reports only.</summary>
    internal string? Status { get; }

    /// <summary>The same row with strings of its own.</summary>
    internal Row Copy() => new(new string(Id.AsSpan()), new string(Branch.AsSpan()), Kind, Day, Quantity, OutOf, Status);
}
