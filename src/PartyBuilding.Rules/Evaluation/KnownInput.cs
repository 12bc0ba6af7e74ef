using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The inputs as they were known, with the marks of reviews, and results of other periods, among the records.</summary>
internal sealed class KnownInput
{
    private KnownInput(EvaluationInput input, WorkLedger ledger)
    {
        Input = input;
        Ledger = ledger;
    }

    internal EvaluationInput Input { get; }

    internal WorkLedger Ledger { get; }

    internal static KnownInput Of(Policy policy, EvaluationInput input, List<Finding> findings)
    {
        var ledger = input.Ledger;
        IEnumerable<Review> reviews = input.Reviews;
        if (input.KnownAt is Instant instant)
        {
            ledger = ledger.AsKnownAt(instant);
            reviews = reviews.Where(r => r.EnteredAt is not Instant entered || entered <= instant);
            input = input.With(input.Facts.AsKnownAt(instant));
        }

        if (policy.Vocabulary.Sheets.Count > 0)
        {
            var marks = ReviewRecords.Of(policy.Vocabulary, reviews, input.Period, findings);
            ledger = marks.Count == 0 ? ledger : ledger.With(marks).Value!;
        }

        var results = ResultRecords.Of(policy, input);
        ledger = results.Count == 0 ? ledger : ledger.With(results).Value!;

        return new KnownInput(input, Under(policy, ledger));
    }

    /// <summary>What is known, marks included, under what the policy judges.</summary>
    private static WorkLedger Under(Policy policy, WorkLedger ledger) => policy.RecordsBy is string reference
        ? ledger.Under(policy.SubjectKind, reference == Value.Item ? null : reference)
        : ledger;
}
