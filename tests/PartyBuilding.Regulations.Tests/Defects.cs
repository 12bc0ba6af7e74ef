using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Regulations.Tests;

/// <summary>What checking finds in a published text: in its policy, and in what the text says where the policy chose.</summary>
internal sealed class Defects
{
    private readonly string document;
    private readonly HashSet<JsonNode> answers = [];
    private readonly List<Defect> found = [];

    public Defects(string id)
    {
        document = Regulation.Text(id);
        IReadOnlyList<Finding> own = PolicyReader.ReadText(document).Findings;
        JsonNode policy = JsonNode.Parse(document)!;
        string silent = Without(policy);
        IReadOnlyList<Finding> doubted = PolicyReader.ReadText(silent).Findings;

        foreach (Finding finding in Further(doubted, own))
        {
            Add(finding, silent, ChoiceAround(policy, Steps(finding)));
        }

        foreach (PrintedClause printed in PrintedClause.All.Where(p => p.Policy == id))
        {
            JsonNode copy = policy.DeepClone();
            string[] place = JsonPlaces.Below(copy).First(at => printed.IsOf(at.Node)).Steps;
            printed.PutInto((JsonObject)JsonPlaces.At(copy, place)!);
            string text = Without(copy);
            foreach (Finding finding in Further(PolicyReader.ReadText(text).Findings, doubted))
            {
                Add(finding, text, ChoiceAround(policy, place));
            }
        }

        foreach (Finding finding in own.Where(f => !found.Any(d => d.Finding.Place.Path == f.Place.Path)))
        {
            Add(finding, document, null);
        }

        Open = [.. JsonPlaces.Below(policy)
            .Where(at => at.Node["choice"] is JsonNode choice && !answers.Contains(choice))
            .Select(at => (JsonPlaces.ClauseAt(policy, at.Steps), at.Node["choice"]!))];
    }

    /// <summary>What is found, the gravest first.</summary>
    public IEnumerable<Defect> Found => found.OrderByDescending(d => d.Finding.Severity);

    /// <summary>What the text leaves open besides, which nobody but a reader can find, with the clause.</summary>
    public IReadOnlyList<(string Clause, JsonNode Choice)> Open { get; }

    private static string[] Steps(Finding finding) => JsonPlaces.Steps(finding.Place.Path ?? "$");

    private static IEnumerable<Finding> Further(IEnumerable<Finding> findings, IEnumerable<Finding> known) =>
        findings.Where(f => !known.Any(k => k.ToString() == f.ToString()));

    /// <summary>The text of a policy that chooses nothing.</summary>
    private static string Without(JsonNode policy)
    {
        JsonNode silent = policy.DeepClone();
        foreach ((JsonObject node, string[] _) in JsonPlaces.Below(silent).ToArray())
        {
            node.Remove("choice");
        }

        return silent.ToJsonString();
    }

    private static JsonNode? ChoiceAround(JsonNode policy, string[] steps) => Enumerable.Range(0, steps.Length + 1)
        .Select(up => (JsonPlaces.At(policy, steps[..^up]) as JsonObject)?["choice"])
        .FirstOrDefault(choice => choice is not null);

    private void Add(Finding finding, string text, JsonNode? choice)
    {
        found.Add(new Defect(finding, JsonPlaces.ClauseAt(JsonNode.Parse(text)!, Steps(finding)), choice));
        if (choice is not null)
        {
            answers.Add(choice);
        }
    }
}

/// <summary>A finding with its clause, and the choice of the policy that answers it; null where it stays open.</summary>
internal sealed record Defect(Finding Finding, string Clause, JsonNode? Choice);
