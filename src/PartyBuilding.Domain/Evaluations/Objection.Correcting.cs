using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>What may follow from it.</content>
public sealed partial record Objection
{
    /// <summary>Why no result of this subject is corrected because of it on this day: it is about that subject, was upheld, and no later than that.</summary>
    internal IEnumerable<Finding> WhyNotCorrecting(SubjectId subject, LocalDate on, FindingPlace place)
    {
        if (Subject != subject)
        {
            yield return Finding.Of(DomainFindings.ObjectionOfAnother, place).With("objection", Entry.Key).With("other", Subject);
        }

        if (Outcome != ObjectionOutcome.Upheld)
        {
            yield return Finding.Of(DomainFindings.ObjectionNotUpheld, place).With("objection", Entry.Key)
                .With("outcome", OutcomeCodes[(int)Outcome], OutcomeWords[(int)Outcome]);
        }
        else if (on.Iso() < DecidedOn)
        {
            yield return Finding.Of(DomainFindings.CorrectedBeforeDecision, place).With("objection", Entry.Key).With("on", on).With("decidedOn", DecidedOn!.Value);
        }
    }
}
