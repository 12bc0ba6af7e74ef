using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Steps, and what stands against them besides the procedure.</content>
public sealed partial record EvaluationRound
{
    /// <summary>Why this step, which brings no results, cannot be taken; warnings and notes do not refuse it.</summary>
    public IReadOnlyList<Finding> CanDo(StepTaken taken) => CanDo(taken, []);

    /// <summary>Why this step cannot be taken with these results; warnings and notes do not refuse it.</summary>
    public IReadOnlyList<Finding> CanDo(StepTaken taken, IEnumerable<ProposedResult> results)
    {
        int place = Course.Count + 1;
        return
        [
            .. Course.CanDo(Require.NotNull(taken, nameof(taken))),
            .. WhyNotSettled(taken, place, [.. _results, .. BroughtAt(place, results)]),
            .. BeforeEntries(taken),
            .. ConflictedAt(taken),
        ];
    }

    /// <summary>The round with this step taken, which brings no results.</summary>
    public Checked<EvaluationRound> Do(StepTaken taken) => Do(taken, []);

    /// <summary>The round with this step taken, and with the results that it proposes or corrects.</summary>
    /// <remarks>
    /// Results come with a step that leads to <see cref="EvaluationProcedures.Proposed"/> or <see cref="EvaluationProcedures.Published"/>. After it everybody in scope has one: whoever gets no grade by
    /// the rule has a grade that says so. Once published, a result changes only after an objection about its subject that was upheld; the new one names it (<see cref="ProposedResult.After"/>).
    /// Whose result moves because another one does (a rank, a place in a quota) is corrected after an objection of its own, which the organizer may raise.
    /// </remarks>
    public Checked<EvaluationRound> Do(StepTaken taken, IEnumerable<ProposedResult> results)
    {
        ProposedResult[] brought = BroughtAt(Course.Count + 1, results);
        return Checked.Unless(
            CanDo(taken, brought),
            () => this with { Course = Course.Do(taken).ValueOrThrow(), _results = ValueList<ProposedResult>.Of([.. _results, .. brought]) });
    }

    /// <summary>What was taken in a stage keeps its day: the stage does not end before it.</summary>
    private IEnumerable<Finding> BeforeEntries(StepTaken taken)
    {
        LocalDate latest = _reviews.Select(review => review.Date).Concat(_objections.Select(objection => objection.RaisedOn)).DefaultIfEmpty(Course.Began).Max();
        if (taken.On < latest)
        {
            yield return AtStep(DomainFindings.StepBeforeEntries, taken).With("on", taken.On).With("latest", latest);
        }
    }

    private IEnumerable<Finding> ConflictedAt(StepTaken taken)
    {
        IReadOnlyList<Review> conflicted = Course.Procedure.FindStep(taken.Step)?.Target == EvaluationProcedures.Proposed ? Conflicted() : [];
        if (conflicted.Count > 0)
        {
            yield return Finding.Of(DomainFindings.ConflictedReviewsStand, FindingPlace.OfSubject(Id))
                .With("count", conflicted.Count).With("reviews", string.Join(", ", conflicted.Select(review => review.Entry.Key)));
        }
    }
}
