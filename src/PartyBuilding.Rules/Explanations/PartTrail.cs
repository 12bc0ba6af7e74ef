using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The records that an <c>each</c> looked at, in flat arrays: cheap to write for every subject, read as parts on demand.</summary>
internal sealed class PartTrail
{
    private readonly ExplainedRecord[] records;
    private readonly decimal uniform;
    private readonly ExplainedPart[]? parts;
    private readonly decimal[]? earned;

    private PartTrail(Fold folding, ExplainedRecord[] records, decimal uniform, decimal[]? earned, ExplainedPart[]? parts)
    {
        Folding = folding;
        this.records = records;
        this.uniform = uniform;
        this.earned = earned;
        this.parts = parts;
    }

    internal Fold Folding { get; }

    /// <summary>Every record is a part, and all earn the same.</summary>
    internal static PartTrail Uniform(Fold folding, ExplainedRecord[] records, decimal each) =>
        new PartTrail(folding, records, each, null, null);

    /// <summary>Every record is a part, and each earns its own.</summary>
    internal static PartTrail PerRecord(Fold folding, ExplainedRecord[] records, decimal[] earned) =>
        new PartTrail(folding, records, 0m, earned, null);

    /// <summary>Parts as they are.</summary>
    internal static PartTrail Of(Fold folding, ExplainedPart[] parts) =>
        new PartTrail(folding, Array.Empty<ExplainedRecord>(), 0m, null, parts);

    internal IReadOnlyList<ExplainedPart> Parts()
    {
        if (parts is not null)
        {
            return parts;
        }

        var list = new ExplainedPart[records.Length];
        for (var i = 0; i < list.Length; i++)
        {
            var value = Fraction.Of(earned is null ? uniform : earned[i]);
            list[i] = new ExplainedPart(null, new[] { records[i] }, value, value, PartState.Counted, null);
        }

        return list;
    }
}
