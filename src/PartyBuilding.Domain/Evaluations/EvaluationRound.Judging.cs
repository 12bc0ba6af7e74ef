using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Taking reviews and objections.</content>
public sealed partial record EvaluationRound
{
    /// <summary>Why this review cannot be taken; empty when it can, and when it is there already.</summary>
    public IReadOnlyList<Finding> CanTake(Review review) => IsThere(Require.NotNull(review, nameof(review)))
        ? []
        : [.. WhyNot(review), .. Outside(DomainFindings.ReviewOutsideStage, StagesOf(review), review.Date, PlaceOf(review))];

    /// <summary>The round with this review; one that is there already changes nothing.</summary>
    public Checked<EvaluationRound> Take(Review review) => Checked.Unless(CanTake(review), () => IsThere(review) ? this : With(review));

    /// <summary>Why this objection cannot be raised; empty when it can, and when it is there already.</summary>
    public IReadOnlyList<Finding> CanRaise(Objection objection) => IsThere(Require.NotNull(objection, nameof(objection)))
        ? []
        : [.. WhyNot(objection), .. WhyNotRaisedNow(objection)];

    /// <summary>The round with this objection; one that is there already changes nothing.</summary>
    public Checked<EvaluationRound> Raise(Objection objection) => Checked.Unless(CanRaise(objection), () => IsThere(objection) ? this : With(objection));

    /// <summary>Why this body cannot decide the objection on this day; empty when it can.</summary>
    /// <exception cref="ArgumentException">The body is none.</exception>
    public IReadOnlyList<Finding> CanDecide(EntryId objection, SubjectId body, LocalDate on)
    {
        Require.Some(body.IsNone, nameof(body));
        return WhyNotClosed(objection, found => found.CanDecide(body, on));
    }

    /// <summary>The round with the objection upheld or rejected.</summary>
    /// <remarks>Upholding it changes no result: a step corrects the result and names the objection (<see cref="Do(StepTaken, IEnumerable{ProposedResult})"/>), an issued assessment is corrected by a new one.</remarks>
    /// <exception cref="ArgumentException">The body is none.</exception>
    public Checked<EvaluationRound> Decide(EntryId objection, SubjectId body, LocalDate on, bool upheld) =>
        Closed(objection, CanDecide(objection, body, on), found => found.Decide(body, on, upheld));

    /// <summary>Why the objection cannot be taken back on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanWithdraw(EntryId objection, LocalDate on) => WhyNotClosed(objection, found => found.CanWithdraw(on));

    /// <summary>The round with the objection taken back.</summary>
    public Checked<EvaluationRound> Withdraw(EntryId objection, LocalDate on) => Closed(objection, CanWithdraw(objection, on), found => found.Withdraw(on));

    private static FindingPlace PlaceOf(Review review) => FindingPlace.OfSubject(review.Subject).WithEntry(review.Entry);

    private static FindingPlace PlaceOf(Objection objection) => FindingPlace.OfSubject(objection.Subject).WithEntry(objection.Entry);

    private bool IsThere(Review review) => review.Equals(_reviews.Find(review.Entry));

    private bool IsThere(Objection objection) => objection.Equals(_objections.Find(objection.Entry));

    private EvaluationRound With(Review review) => this with { _reviews = _reviews.With(review) };

    private EvaluationRound With(Objection objection) => this with { _objections = _objections.With(objection) };

    private IEnumerable<Finding> WhyNot(Review review)
    {
        FindingPlace place = PlaceOf(review);
        bool isSelfGroup = _selfGroups.Contains(review.Group, StringComparer.Ordinal);
        if (!IsInScope(review.Subject))
        {
            yield return Finding.Of(DomainFindings.ReviewOutOfScope, place);
        }

        if (review.Rater == review.Subject && !isSelfGroup)
        {
            yield return Finding.Of(DomainFindings.SelfReview, place).With("rater", review.Rater);
        }

        if (review.Rater != review.Subject && isSelfGroup)
        {
            yield return Finding.Of(DomainFindings.NoSelfReview, place).With("rater", review.Rater).With("group", review.Group);
        }

        foreach (string cause in ConflictsOf(review).Where(conflict => conflict.WasKnown(review.Date)).Select(conflict => conflict.Cause).Distinct(StringComparer.Ordinal))
        {
            yield return Finding.Of(DomainFindings.ConflictedReview, place).With("rater", review.Rater).With("cause", cause);
        }

        if (_reviews.Find(review.Entry) is Review there && there != review)
        {
            yield return Finding.Of(DomainFindings.ReviewEntryUsedTwice, place);
        }
    }

    private IEnumerable<Finding> WhyNot(Objection objection)
    {
        if (!IsInScope(objection.Subject))
        {
            yield return Finding.Of(DomainFindings.ObjectionOutOfScope, PlaceOf(objection));
        }

        if (_objections.Find(objection.Entry) is Objection there && there != objection)
        {
            yield return Finding.Of(DomainFindings.ObjectionEntryUsedTwice, PlaceOf(objection));
        }

        if (PublishedUntil(objection.RaisedOn) is LocalDate last && objection.RaisedOn > last)
        {
            yield return Finding.Of(DomainFindings.ObjectionTooLate, PlaceOf(objection)).With("on", objection.RaisedOn).With("last", last);
        }
    }

    /// <summary>The stages in which the review is taken: self-assessment has one of its own before.</summary>
    private string[] StagesOf(Review review) => _selfGroups.Contains(review.Group, StringComparer.Ordinal)
        ? [EvaluationProcedures.SelfAssessing, EvaluationProcedures.Reviewing]
        : [EvaluationProcedures.Reviewing];

    private IEnumerable<Finding> WhyNotRaisedNow(Objection objection)
    {
        if (objection.DecidedOn is LocalDate decided)
        {
            yield return Finding.Of(DomainFindings.ObjectionClosed, PlaceOf(objection)).With("on", decided);
        }

        foreach (Finding finding in Outside(DomainFindings.ObjectionOutsideStage, [EvaluationProcedures.Published], objection.RaisedOn, PlaceOf(objection)))
        {
            yield return finding;
        }
    }

    /// <summary>What belongs to a stage is dated in it, and entered while it lasts.</summary>
    private IEnumerable<Finding> Outside(FindingKind kind, string[] stages, LocalDate day, FindingPlace place) => stages.Contains(Course.State, StringComparer.Ordinal)
        ? NotAt(kind, stages, day, place)
        : [Finding.Of(kind, place).With("on", day).With("state", Course.State, StepWords.State(Course.Procedure, Course.State))];

    private IEnumerable<Finding> NotAt(FindingKind kind, string[] stages, LocalDate day, FindingPlace place)
    {
        if (!Array.Exists(stages, stage => IsAt(stage, day)))
        {
            yield return Finding.Of(kind, place).With("on", day).With("state", Course.StateOn(day), StepWords.State(Course.Procedure, Course.StateOn(day)));
        }
    }

    /// <summary>Whether the state held at any time of this day, for however short a while.</summary>
    private bool IsAt(string state, LocalDate day)
    {
        LocalDate date = day.Iso();
        return date >= Course.Began
            && (Course.StateOn(date.PlusDays(-1)) == state
                || Enumerable.Range(0, Course.Count).Any(i => Course.TakenAt(i).On == date && Course.StateAfter(i) == state));
    }

    /// <summary>The last day of the publication that ran on this day; null when no time was set for it.</summary>
    private LocalDate? PublishedUntil(LocalDate day)
    {
        Course then = Course.AsOf(day);
        return Course.Procedure.Steps
            .Where(step => step.Target == EvaluationProcedures.Confirmed)
            .SelectMany(step => RunningLimit.Of(then, step.EarliestLimits))
            .Select(limit => (LocalDate?)limit.Date.Date.PlusDays(-1))
            .Max();
    }

    private IEnumerable<ConflictOfInterest> ConflictsOf(Review review) => _conflicts.Where(conflict => conflict.IsAbout(review));

    private bool IsInScope(SubjectId subject) => _scope.IndexOf(subject, Comparer<SubjectId>.Default) >= 0;

    private static Finding NotThere(EntryId objection, FindingPlace place) => Finding.Of(DomainFindings.ObjectionNotThere, place).With("objection", objection.Key);

    private IReadOnlyList<Finding> WhyNotClosed(EntryId objection, Func<Objection, IReadOnlyList<Finding>> judge) =>
        _objections.Find(objection) is Objection found ? judge(found) : [NotThere(objection, FindingPlace.OfSubject(Id))];

    private Checked<EvaluationRound> Closed(EntryId objection, IReadOnlyList<Finding> reasons, Func<Objection, Checked<Objection>> close) =>
        Checked.Unless(reasons, () => With(close(_objections.Find(objection)!).ValueOrThrow()));
}
