using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Rebuilding a round from what was stored of it.</content>
public sealed partial record EvaluationRound
{
    /// <summary>Rebuilds a round from its parts, all of which are judged as they were at first; every fault at once.</summary>
    /// <param name="opened">The round as it was opened: id, procedure, policy, period, scope, calendar, groups of self-assessment and conflicts.</param>
    /// <param name="history">The steps taken, in order.</param>
    /// <param name="results">The results, each with the step that brought it (<see cref="ProposedResult.AtStep"/>).</param>
    /// <param name="reviews">The reviews.</param>
    /// <param name="objections">The objections, decided or open.</param>
    /// <exception cref="ArgumentException">A step, a result, a review or an objection is null.</exception>
    public static Checked<EvaluationRound> Restore(
        EvaluationRound opened, IEnumerable<StepTaken> history, IEnumerable<ProposedResult> results, IEnumerable<Review> reviews, IEnumerable<Objection> objections)
    {
        Course start = Require.NotNull(opened, nameof(opened)).Course;
        Checked<Course> course = Course.Restore(start.Procedure, start.Subject, start.Began, history, start.Calendar, start.Dates);
        List<Finding> findings = [.. course.Findings];
        if (course.Value is null)
        {
            return Checked.Refused<EvaluationRound>(findings);
        }

        ProposedResult[] brought = [.. Require.NoneNull(results, nameof(results)).OrderBy(result => result.Step).ThenBy(result => result.Subject)];
        Review[] taken = Require.NoneNull(reviews, nameof(reviews));
        Objection[] raised = Require.NoneNull(objections, nameof(objections));
        EvaluationRound round = opened with
        {
            Course = course.Value,
            _results = ValueList<ProposedResult>.Of(brought),
            _reviews = EntryList<Review>.Of(review => review.Entry, taken),
            _objections = EntryList<Objection>.Of(objection => objection.Entry, raised),
        };
        foreach (Review review in taken)
        {
            findings.AddRange(round.WhyNot(review));
            findings.AddRange(round.NotAt(DomainFindings.ReviewOutsideStage, round.StagesOf(review), review.Date, PlaceOf(review)));
        }

        foreach (Objection objection in raised)
        {
            findings.AddRange(round.WhyNot(objection));
            findings.AddRange(round.NotAt(DomainFindings.ObjectionOutsideStage, [EvaluationProcedures.Published], objection.RaisedOn, PlaceOf(objection)));
        }

        findings.AddRange(brought.Where(result => result.Step < 1 || result.Step > course.Value.Count)
            .Select(result => Finding.Of(DomainFindings.ResultOfNoStep, FindingPlace.OfSubject(result.Subject)).With("place", result.Step).With("steps", course.Value.Count)));
        for (int place = 1; place <= course.Value.Count; place++)
        {
            findings.AddRange(round.WhyNotSettled(course.Value.TakenAt(place - 1), place, [.. brought.Where(result => result.Step <= place)]));
        }

        return Checked.Unless(findings, () => round);
    }
}
