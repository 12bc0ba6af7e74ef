using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>The results that are proposed, published, corrected and confirmed.</content>
public sealed partial record EvaluationRound
{
    private ValueList<ProposedResult> _results = ValueList<ProposedResult>.Empty;

    /// <summary>All results that steps have brought, corrected ones too, by step and subject.</summary>
    public IReadOnlyList<ProposedResult> Results => _results;

    /// <summary>The results that no correction has taken the place of, by subject: proposed, published or confirmed, as the round stands. On a date: <see cref="AsOf"/>.</summary>
    public IReadOnlyList<ProposedResult> Standing => LatestOf(_results);

    private static ProposedResult[] LatestOf(IEnumerable<ProposedResult> results) =>
        [.. results.GroupBy(result => result.Subject).Select(same => same.Last()).OrderBy(result => result.Subject)];

    /// <summary>The results as the step at this place brings them.</summary>
    private static ProposedResult[] BroughtAt(int place, IEnumerable<ProposedResult> results) =>
        [.. Require.NoneNull(results, nameof(results)).Select(result => result.AtStep(place)).OrderBy(result => result.Subject)];

    /// <summary>All that speaks against a step and what it brings, besides its procedure: judged alike when it is taken and when the round is rebuilt.</summary>
    /// <param name="taken">The step.</param>
    /// <param name="place">Its place in the history, from 1.</param>
    /// <param name="all">The results of the steps before it, and its own.</param>
    private IEnumerable<Finding> WhyNotSettled(StepTaken taken, int place, IReadOnlyList<ProposedResult> all)
    {
        string? target = Course.Procedure.FindStep(taken.Step)?.Target;
        ProposedResult[] brought = [.. all.Where(result => result.Step == place)];
        bool proposes = target is EvaluationProcedures.Proposed or EvaluationProcedures.Published;
        bool confirms = target == EvaluationProcedures.Confirmed;
        bool wasPublished = Enumerable.Range(0, place - 1).Any(i => Course.StateAfter(i) == EvaluationProcedures.Published);
        Dictionary<SubjectId, ProposedResult> before = LatestOf(all.Where(result => result.Step < place)).ToDictionary(result => result.Subject);

        if (brought.Length > 0 && !proposes)
        {
            yield return AtStep(DomainFindings.ResultsOutsideStep, taken);
        }

        foreach (IGrouping<SubjectId, ProposedResult> same in brought.GroupBy(result => result.Subject))
        {
            foreach (Finding finding in WhyNotBrought(taken, [.. same], all, wasPublished && before.ContainsKey(same.Key)))
            {
                yield return finding;
            }
        }

        HashSet<SubjectId> judged = [.. before.Keys.Concat(brought.Select(result => result.Subject))];
        SubjectId[] missing = proposes || confirms ? [.. _scope.Where(subject => !judged.Contains(subject))] : [];
        if (missing.Length > 0)
        {
            yield return AtStep(DomainFindings.ResultsMissing, taken).With("count", missing.Length).With("subjects", Listed(missing));
        }
        else if (brought.Length == 0 && wasPublished && target == EvaluationProcedures.Proposed)
        {
            yield return AtStep(DomainFindings.NothingCorrected, taken);
        }

        foreach (Finding finding in confirms ? Unsettled(taken, all) : [])
        {
            yield return finding;
        }
    }

    /// <summary>All that speaks against what a step brings for one subject.</summary>
    private IEnumerable<Finding> WhyNotBrought(StepTaken taken, ProposedResult[] same, IReadOnlyList<ProposedResult> all, bool corrects)
    {
        FindingPlace place = FindingPlace.OfSubject(same[0].Subject);
        if (!IsInScope(same[0].Subject))
        {
            yield return Finding.Of(DomainFindings.ResultOutOfScope, place);
        }

        if (same.Length > 1)
        {
            yield return Finding.Of(DomainFindings.ResultGivenTwice, place)
                .With("step", taken.Step, StepWords.Step(Course.Procedure, taken.Step)).With("count", same.Length);
        }

        if (Array.Exists(same, result => result.IsEmpty))
        {
            yield return Finding.Of(DomainFindings.ResultSaysNothing, place);
        }

        if (corrects && Array.Exists(same, result => result.Objections.Count == 0))
        {
            yield return Finding.Of(DomainFindings.ChangedWithoutObjection, place);
        }

        foreach (EntryId key in same.SelectMany(result => result.Objections).Distinct())
        {
            foreach (Finding finding in _objections.Find(key)?.WhyNotCorrecting(same[0].Subject, taken.On, place) ?? [NotThere(key, place)])
            {
                yield return finding;
            }

            if (all.FirstOrDefault(result => result.Step < same[0].Step && result.Objections.Contains(key)) is ProposedResult earlier)
            {
                yield return Finding.Of(DomainFindings.ObjectionFollowedTwice, place).With("objection", key.Key).With("earlier", earlier.Words);
            }
        }
    }

    /// <summary>What stands against confirming: objections that are open, and upheld ones that no result follows.</summary>
    private IEnumerable<Finding> Unsettled(StepTaken taken, IReadOnlyList<ProposedResult> all)
    {
        if (OpenOn(taken.On) is { Count: > 0 } open)
        {
            yield return Finding.Of(DomainFindings.ObjectionsOpen, FindingPlace.OfSubject(Id)).With("count", open.Count).With("objections", KeysOf(open));
        }

        HashSet<EntryId> followed = [.. all.SelectMany(result => result.Objections)];
        Objection[] upheld = [.. _objections.Where(objection => objection.Outcome == ObjectionOutcome.Upheld && !followed.Contains(objection.Entry))];
        if (upheld.Length > 0)
        {
            yield return Finding.Of(DomainFindings.UpheldNotCorrected, FindingPlace.OfSubject(Id)).With("objections", KeysOf(upheld));
        }
    }

    private Finding AtStep(FindingKind kind, StepTaken taken) =>
        Finding.Of(kind, FindingPlace.OfSubject(Id)).With("step", taken.Step, StepWords.Step(Course.Procedure, taken.Step));

    private static string Listed(IEnumerable<SubjectId> subjects) => string.Join(", ", subjects);

    private static string KeysOf(IEnumerable<Objection> objections) => string.Join(", ", objections.Select(objection => objection.Entry.Key));
}
