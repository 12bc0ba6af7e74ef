using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>Small policy documents around the part that a test is about.</summary>
internal static class Document
{
    /// <summary>The head of a policy, without its last brace.</summary>
    public const string Head = """
        "format": 1, "id": "sample", "version": "1", "title": { "zh-CN": "例", "en": "Sample" },
        "effective": { "from": "2025-01-01" }, "subject": "organization", "period": "year"
        """;

    public static string With(string further) => "{ " + Head + ", " + further + " }";

    public static string Scoring(string number) => With("\"score\": " + number);

    public static string Then(string step) => With("\"then\": [" + step + "]");

    /// <summary>What is found in the structure alone: code and path.</summary>
    public static string[] FaultsOf(string json) => Read(json, out _);

    public static Policy Sound(string json)
    {
        string[] faults = Read(json, out Policy? policy);
        return policy ?? throw new System.InvalidOperationException(string.Join("\n", faults));
    }

    private static string[] Read(string json, out Policy? policy)
    {
        FindingLog log = new(null);
        policy = PolicyDocument.Read(Encoding.UTF8.GetBytes(json), log);
        return log.Findings.Select(f => f.Code + " " + f.Place.Path).ToArray();
    }
}
