using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What assessments rest on: the rounds that confirmed them and the objections that corrections follow (下发依据).</summary>
internal sealed class IssueGrounds
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<ItemId, EvaluationRound> _rounds = [];
    private readonly Dictionary<EntryId, Objection> _objections;

    // Of a round with many subjects the result of each is asked for.
    private readonly Dictionary<ItemId, Dictionary<SubjectId, ProposedResult>> _confirmed = [];

    // What was upheld while a round ran was followed in it.
    private readonly Dictionary<EntryId, ProposedResult> _followed = [];

    internal IssueGrounds(EvaluationRound[] rounds, Objection[] objections)
    {
        foreach (IGrouping<ItemId, EvaluationRound> same in rounds.Distinct().GroupBy(round => round.Id).OrderBy(group => group.Key))
        {
            _rounds[same.Key] = same.First();
            _confirmed[same.Key] = same.First().Standing.ToDictionary(result => result.Subject);
            foreach (ProposedResult result in same.First().Results)
            {
                foreach (EntryId objection in result.Objections)
                {
                    _followed[objection] = result;
                }
            }

            if (same.Count() > 1)
            {
                _findings.Add(Finding.Of(DomainFindings.KeyOfSeveral, FindingPlace.OfSubject(same.Key)).With("count", same.Count()));
            }
        }

        _objections = UniqueEntries.Of(objections, objection => objection.Entry, _findings, nameof(objections)).ToDictionary(objection => objection.Entry);
    }

    /// <summary>Keys that stand for several things.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Why the assessment does not follow from them.</summary>
    internal IEnumerable<Finding> WhyNot(Assessment assessment) =>
        (assessment.Round is ItemId round ? WhyNotConfirmed(assessment, round) : [])
        .Concat(assessment.Objection is EntryId objection ? WhyNotCorrected(assessment, objection) : []);

    private IEnumerable<Finding> WhyNotCorrected(Assessment assessment, EntryId key)
    {
        IEnumerable<Finding> findings = _objections.TryGetValue(key, out Objection? objection)
            ? objection.WhyNotCorrecting(assessment.Subject, assessment.IssuedOn, assessment.Place)
            : [Finding.Of(DomainFindings.ObjectionUnknown, assessment.Place).With("objection", key.Key)];
        return _followed.TryGetValue(key, out ProposedResult? earlier)
            ? [.. findings, Finding.Of(DomainFindings.ObjectionFollowedTwice, assessment.Place).With("objection", key.Key).With("earlier", earlier.Words)]
            : findings;
    }

    private IEnumerable<Finding> WhyNotConfirmed(Assessment assessment, ItemId key)
    {
        Finding Report(FindingKind kind) => Finding.Of(kind, assessment.Place).With("round", key.Key);

        if (!_rounds.TryGetValue(key, out EvaluationRound? round))
        {
            yield return Report(DomainFindings.RoundUnknown);
            yield break;
        }

        if (!round.Policy.Equals(assessment.Policy) || !round.Period.Equals(assessment.Period))
        {
            yield return Report(DomainFindings.RoundOfAnother)
                .With("judged", $"{round.Policy} {round.Period}").With("issued", $"{assessment.Policy} {assessment.Period}");
        }

        string state = round.Course.StateOn(assessment.IssuedOn);
        if (state != EvaluationProcedures.Confirmed)
        {
            yield return Report(DomainFindings.RoundNotConfirmed)
                .With("on", assessment.IssuedOn).With("state", state, StepWords.State(round.Course.Procedure, state));
        }

        if (!_confirmed[key].TryGetValue(assessment.Subject, out ProposedResult? confirmed))
        {
            yield return Report(DomainFindings.RoundWithoutResult);
        }
        else if (!confirmed.IsCarriedBy(assessment.Result))
        {
            yield return Report(DomainFindings.RoundConfirmedOther).With("confirmed", confirmed.Words).With("issued", assessment.Result.Words);
        }
    }
}
