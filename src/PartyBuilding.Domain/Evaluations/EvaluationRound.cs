using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One evaluation of many subjects by one policy for one period (考评轮次): where it stands, who rated whom, what is proposed, and who objects.</summary>
/// <remarks>
/// Immutable; equal by content. Reviews are taken while the round is at <see cref="EvaluationProcedures.Reviewing"/>, results come with the steps that propose or correct them, objections are
/// raised while the round is at <see cref="EvaluationProcedures.Published"/>, and it is not confirmed while one is open. What is refused changes nothing.
/// </remarks>
public sealed partial record EvaluationRound
{
    private ValueList<SubjectId> _scope = ValueList<SubjectId>.Empty;
    private ValueList<string> _selfGroups = ValueList<string>.Empty;
    private ValueList<ConflictOfInterest> _conflicts = ValueList<ConflictOfInterest>.Empty;
    private EntryList<Review> _reviews = EntryList<Review>.Of(review => review.Entry, []);
    private EntryList<Objection> _objections = EntryList<Objection>.Of(objection => objection.Entry, []);

    private EvaluationRound(ItemId id, PolicyReference policy, EvaluationPeriod period, Course course)
    {
        Id = id;
        Policy = policy;
        Period = period;
        Course = course;
    }

    /// <summary>The key of the round.</summary>
    public ItemId Id { get; }

    /// <summary>The policy that it evaluates by.</summary>
    public PolicyReference Policy { get; }

    /// <summary>The period that it evaluates.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>Where it stands, and the steps taken.</summary>
    public Course Course { get; private init; }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>Who is evaluated, in order.</summary>
    public IReadOnlyList<SubjectId> Scope => _scope;

    /// <summary>The groups in which a subject rates itself, codes in ordinal order (自评组).</summary>
    public IReadOnlyList<string> SelfGroups => _selfGroups;

    /// <summary>Who must not judge whom, in the order given.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts => _conflicts;

    /// <summary>The reviews taken, by key.</summary>
    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>The objections raised, by key.</summary>
    public IReadOnlyList<Objection> Objections => _objections;

    /// <summary>A round that begins with self-assessment.</summary>
    /// <param name="id">The key of the round.</param>
    /// <param name="procedure">The order, such as <see cref="EvaluationProcedures.Round"/>; it has the states of reviews, publication and confirmation, and ends with confirmation.</param>
    /// <param name="policy">The policy that it evaluates by.</param>
    /// <param name="period">The period that it evaluates.</param>
    /// <param name="scope">Who is evaluated; one given twice counts once.</param>
    /// <param name="on">The first day of the round.</param>
    /// <param name="calendar">The calendar that working days are counted by; <see cref="WorkingCalendar.None"/> makes dates provisional.</param>
    /// <exception cref="ArgumentException">An identifier is none, nobody is in scope, the procedure lacks one of the three states, or goes on after results are confirmed.</exception>
    public static EvaluationRound Open(
        ItemId id, Procedure procedure, PolicyReference policy, EvaluationPeriod period, IEnumerable<SubjectId> scope, LocalDate on, WorkingCalendar calendar)
    {
        Require.Some(id.IsNone, nameof(id));
        CheckStates(Require.NotNull(procedure, nameof(procedure)));
        SubjectId[] subjects = Require.NotNull(scope, nameof(scope)).Distinct().OrderBy(subject => subject).ToArray();
        if (subjects.Length == 0)
        {
            throw new ArgumentException("A round evaluates somebody; nobody is in scope.", nameof(scope));
        }

        Require.Some(subjects[0].IsNone, nameof(scope));
        return new(id, Require.NotNull(policy, nameof(policy)), Require.NotNull(period, nameof(period)), Course.Begin(procedure, id, on).With(calendar))
        {
            _scope = ValueList<SubjectId>.Of(subjects),
        };
    }

    /// <summary>The same round, in which subjects rate themselves in these groups, to be set before the first review: reviews are judged by them.</summary>
    /// <exception cref="ArgumentException">A group is no code.</exception>
    /// <exception cref="InvalidOperationException">A review was taken.</exception>
    public EvaluationRound WithSelfGroups(params string[] groups)
    {
        string[] sorted = [.. Require.NotNull(groups, nameof(groups)), .. _selfGroups];
        return _reviews.Count == 0
            ? this with { _selfGroups = CodesOf.Sorted(sorted, nameof(groups)) }
            : throw new InvalidOperationException($"Groups of self-assessment are set before the first review; {Keys.Text(_reviews.Count)} were taken in the round {Id}.");
    }

    /// <summary>The same round, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public EvaluationRound Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Why this conflict of interest cannot be declared; empty when it can.</summary>
    /// <remarks>One that is known since a day on which a review was taken in spite of it is refused: it became known later, and says when.</remarks>
    public IReadOnlyList<Finding> CanDeclare(ConflictOfInterest conflict) =>
        [.. _reviews.Where(Require.NotNull(conflict, nameof(conflict)).IsAbout)
            .Where(review => conflict.WasKnown(review.Date))
            .Select(review => Finding.Of(DomainFindings.ConflictKnownBefore, PlaceOf(review)).With("rater", review.Rater).With("cause", conflict.Cause).With("on", review.Date))];

    /// <summary>The round in which somebody must not judge somebody.</summary>
    /// <remarks>Reviews that were taken before it became known stay; <see cref="Conflicted"/> lists them, and results are proposed with a warning.</remarks>
    public Checked<EvaluationRound> Declare(ConflictOfInterest conflict) =>
        Checked.Unless(CanDeclare(conflict), () => _conflicts.Contains(conflict) ? this : this with { _conflicts = _conflicts.With(conflict) });

    /// <summary>The subjects that nobody of this group has rated, in order (尚未评议).</summary>
    public IReadOnlyList<SubjectId> WithoutReview(string group)
    {
        HashSet<SubjectId> rated = [.. _reviews.Where(review => string.Equals(review.Group, group, StringComparison.Ordinal)).Select(review => review.Subject)];
        return _scope.Where(subject => !rated.Contains(subject)).ToList().AsReadOnly();
    }

    /// <summary>The reviews given by somebody who must not judge the subject, by key.</summary>
    public IReadOnlyList<Review> Conflicted() => _reviews.Where(review => ConflictsOf(review).Any()).ToList().AsReadOnly();

    /// <summary>The objections open on this day, by key.</summary>
    public IReadOnlyList<Objection> OpenOn(LocalDate day) => _objections.Where(objection => objection.IsOpenOn(day)).ToList().AsReadOnly();

    /// <summary>The round as it was at the end of this day: the steps with their results, reviews and objections of later days are not in it.</summary>
    public EvaluationRound AsOf(LocalDate day)
    {
        LocalDate date = day.Iso();
        Course course = Course.AsOf(date);
        return this with
        {
            Course = course,
            _results = ValueList<ProposedResult>.Of(_results.Where(result => result.Step <= course.Count)),
            _conflicts = ValueList<ConflictOfInterest>.Of(_conflicts.Where(conflict => conflict.WasKnown(date))),
            _reviews = EntryList<Review>.Of(review => review.Entry, _reviews.Where(review => review.Date <= date)),
            _objections = EntryList<Objection>.Of(
                objection => objection.Entry, _objections.Where(objection => objection.RaisedOn <= date).Select(objection => objection.AsOf(date))),
        };
    }

    /// <summary>Policy, period and state, such as "stars 2025 2025 reviewing".</summary>
    public override string ToString() => $"{Policy} {Period} {Course.State}";

    private static void CheckStates(Procedure procedure)
    {
        foreach (string state in new[] { EvaluationProcedures.Reviewing, EvaluationProcedures.Published, EvaluationProcedures.Confirmed })
        {
            if (!procedure.States.Any(each => string.Equals(each.Code, state, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"A round needs a procedure with the state '{state}'; {procedure.Code} has none.", nameof(procedure));
            }
        }

        // What was confirmed is issued; it changes by a correction of what was issued, not by further steps.
        if (!procedure.FindState(EvaluationProcedures.Confirmed)!.IsEnd)
        {
            throw new ArgumentException($"A round ends when its results are confirmed; {procedure.Code} goes on after '{EvaluationProcedures.Confirmed}'.", nameof(procedure));
        }
    }
}
