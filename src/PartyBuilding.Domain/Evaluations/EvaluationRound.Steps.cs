using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Steps, and what stands against them besides the procedure.</content>
public sealed partial record EvaluationRound
{
    /// <summary>Why this step cannot be taken; warnings and notes do not refuse it.</summary>
    public IReadOnlyList<Finding> CanDo(StepTaken taken) => [.. Course.CanDo(Require.NotNull(taken, nameof(taken))), .. Unsettled(taken), .. BeforeEntries(taken), .. ConflictedAt(taken)];

    /// <summary>The round with this step taken.</summary>
    public Checked<EvaluationRound> Do(StepTaken taken) => Checked.Unless(CanDo(taken), () => this with { Course = Course.Do(taken).ValueOrThrow() });

    /// <summary>What was taken in a stage keeps its day: the stage does not end before it.</summary>
    private IEnumerable<Finding> BeforeEntries(StepTaken taken)
    {
        LocalDate latest = _reviews.Select(review => review.Date).Concat(_objections.Select(objection => objection.RaisedOn)).DefaultIfEmpty(Course.Began).Max();
        if (taken.On < latest)
        {
            yield return Finding.Of(DomainFindings.StepBeforeEntries, FindingPlace.OfSubject(Id))
                .With("step", taken.Step, StepWords.Step(Course.Procedure, taken.Step)).With("on", taken.On).With("latest", latest);
        }
    }

    /// <summary>What stands against confirming: objections that are open, and upheld ones after which nothing was corrected.</summary>
    private IEnumerable<Finding> Unsettled(StepTaken taken)
    {
        if (!LeadsTo(taken, EvaluationProcedures.Confirmed))
        {
            yield break;
        }

        if (OpenOn(taken.On) is { Count: > 0 } open)
        {
            yield return Finding.Of(DomainFindings.ObjectionsOpen, FindingPlace.OfSubject(Id)).With("count", open.Count).With("objections", KeysOf(open));
        }

        LocalDate? corrected = Course.History.Where(step => step.Step == EvaluationProcedures.Correct && step.On <= taken.On).Select(step => (LocalDate?)step.On).Max();
        Objection[] upheld = _objections.Where(objection => objection.Outcome == ObjectionOutcome.Upheld && !(corrected >= objection.DecidedOn)).ToArray();
        if (upheld.Length > 0)
        {
            yield return Finding.Of(DomainFindings.UpheldNotCorrected, FindingPlace.OfSubject(Id)).With("objections", KeysOf(upheld));
        }
    }

    private IEnumerable<Finding> ConflictedAt(StepTaken taken)
    {
        IReadOnlyList<Review> conflicted = LeadsTo(taken, EvaluationProcedures.Proposed) ? Conflicted() : [];
        if (conflicted.Count > 0)
        {
            yield return Finding.Of(DomainFindings.ConflictedReviewsStand, FindingPlace.OfSubject(Id))
                .With("count", conflicted.Count).With("reviews", string.Join(", ", conflicted.Select(review => review.Entry.Key)));
        }
    }

    private bool LeadsTo(StepTaken taken, string state) => Course.Procedure.Steps.Any(step => step.Code == taken.Step && step.Target == state);

    private static string KeysOf(IEnumerable<Objection> objections) => string.Join(", ", objections.Select(objection => objection.Entry.Key));
}
