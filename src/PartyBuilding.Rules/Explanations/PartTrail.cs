using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The records that an <c>each</c> looked at: cheap to keep for every subject, read as parts on demand.</summary>
internal abstract class PartTrail
{
    private protected PartTrail(Fold folding, SlotGrid? runsIn)
    {
        Folding = folding;
        RunsIn = runsIn;
    }

    internal Fold Folding { get; }

    /// <summary>The slots that follow each other in a longest run; null for others.</summary>
    internal SlotGrid? RunsIn { get; }

    /// <summary>Every record is a part, and all earn the same.</summary>
    internal static PartTrail Uniform(Fold folding, ExplainedRecord[] records, decimal each)
    {
        var value = Fraction.Of(each);
        return Of(folding, records.Select(r => new ExplainedPart(null, new[] { r }, value, value, PartState.Counted, null)).ToArray());
    }

    /// <summary>Parts as they are.</summary>
    internal static PartTrail Of(Fold folding, ExplainedPart[] parts, SlotGrid? runsIn = null) =>
        new StoredParts(folding, parts, runsIn);

    /// <summary>The parts; a trail that all subjects share reads those of one, by its number in the ledger.</summary>
    internal abstract IReadOnlyList<ExplainedPart> Parts(int subject);

    private sealed class StoredParts : PartTrail
    {
        private readonly ExplainedPart[] parts;

        internal StoredParts(Fold folding, ExplainedPart[] parts, SlotGrid? runsIn)
            : base(folding, runsIn) => this.parts = parts;

        internal override IReadOnlyList<ExplainedPart> Parts(int subject) => parts;
    }
}
