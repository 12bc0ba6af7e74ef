using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a policy says, before it is laid out: the head, then numbered sentences in the order of the regulation.</summary>
internal sealed class PolicyOutline
{
    private PolicyOutline(Speech speech, string title, IReadOnlyList<KeyValuePair<Saying, string>> head)
    {
        Speech = speech;
        Title = title;
        Head = head;
    }

    internal Speech Speech { get; }

    internal string Title { get; }

    internal IReadOnlyList<KeyValuePair<Saying, string>> Head { get; }

    /// <summary>Points, steps after them, and clauses that are no lines; without those that are empty.</summary>
    internal IReadOnlyList<KeyValuePair<Saying, IReadOnlyList<PolicyLine>>> Sections { get; private set; } =
        Array.Empty<KeyValuePair<Saying, IReadOnlyList<PolicyLine>>>();

    internal static PolicyOutline Of(Policy policy, Language language)
    {
        Require.NotNull(policy, nameof(policy));
        var speech = Speech.Of(Require.NotNull(language, nameof(language)));
        var score = new ScoreLines(policy.Score);
        var words = new Sentences(policy, speech, score.Numbers);
        var outline = new PolicyOutline(speech, speech.Text(policy.Title), PolicyHead.Of(policy, words).ToArray());

        var points = new StepLines(words, 0);
        score.InWords(points);
        var steps = new StepLines(words, points.Last);
        foreach (var step in policy.Then)
        {
            step.InWords(steps);
        }

        var unscored = new StepLines(words, steps.Last);
        foreach (var clause in policy.Unscored)
        {
            unscored.Add(0, clause.Clause, null, clause.InWords(speech), null);
        }

        outline.Sections = new[] { Section(Saying.Scoring, points), Section(Saying.Steps, steps), Section(Saying.Unscored, unscored) }
            .Where(section => section.Value.Count > 0)
            .ToArray();
        return outline;
    }

    private static KeyValuePair<Saying, IReadOnlyList<PolicyLine>> Section(Saying heading, StepLines lines) =>
        new KeyValuePair<Saying, IReadOnlyList<PolicyLine>>(heading, lines.Lines);
}
