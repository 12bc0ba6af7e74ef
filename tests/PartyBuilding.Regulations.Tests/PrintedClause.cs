using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartyBuilding.Regulations.Tests;

/// <summary>A clause as its source prints it, where the policy had to choose another wording: the keys that then stand in its line.</summary>
/// <param name="Policy">The policy that restates the clause.</param>
/// <param name="Clause">The clause; the first line that cites it and has the first of the keys.</param>
/// <param name="Keys">The keys as printed; null where the source has none.</param>
internal sealed record PrintedClause(string Policy, string Clause, string Keys)
{
    public static readonly IReadOnlyList<PrintedClause> All =
    [
        // 90 and more, 80 to 89, 60 to 79, below 60.
        new("anqing-member-duty", "3(1)", """
            {
              "grades": [
                { "atLeast": 90, "give": "excellent" },
                { "atLeast": 80, "and": { "value": "score", "atMost": 89 }, "give": "good" },
                { "atLeast": 60, "and": { "value": "score", "atMost": 79 }, "give": "competent" },
                { "below": 60, "give": "not-competent" }
              ]
            }
            """),

        // One absence costs 2, two or more 5, three or more leave nothing of the 10.
        new("attendance-steps", "5", """
            {
              "deduct": [
                {
                  "bands": [{ "is": 1, "give": -2 }, { "atLeast": 2, "give": -5 }, { "atLeast": 3, "give": -10 }],
                  "on": { "each": "meeting.attendance", "where": { "attendance": "absent", "meeting": "volunteering" } },
                  "otherwise": 0
                }
              ]
            }
            """),

        // 120 and more, 100 to 120, 80 to 100, below 80.
        new("earth-science-branch-150", "4", """
            {
              "grades": [
                { "atLeast": 120, "give": "excellent" },
                { "atLeast": 100, "and": { "value": "score", "atMost": 120 }, "give": "good" },
                { "atLeast": 80, "and": { "value": "score", "atMost": 100 }, "give": "ordinary" },
                { "below": 80, "give": "poor" }
              ]
            }
            """),

        // 90 and more, 80 to 89, 60 to 79, below 60.
        new("grading-with-satisfaction-gate", "2", """
            {
              "grades": [
                { "atLeast": 90, "give": "good" },
                { "atLeast": 80, "and": { "value": "score", "atMost": 89 }, "give": "fairly-good" },
                { "atLeast": 60, "and": { "value": "score", "atMost": 79 }, "give": "ordinary" },
                { "below": 60, "give": "poor" }
              ]
            }
            """),

        // A day that no calendar has.
        new("handling-deadlines.city-2008", "C08-a", """{ "notAfter": "09-31" }"""),

        // A fifth of the points of the year before, of which the separate bonus may make more than 100, in a part of 20.
        new("industry-bureau-member-points", "2", """{ "choose": [{ "when": { "value": "firstYear", "is": true }, "give": 20 }], "cap": null }"""),

        // 60 to 80 marks, 80 to 90, 90 and more.
        new("shanxi-app-member-points", "6", """
            {
              "sum": [
                {
                  "each": "selfTest.taken",
                  "where": { "testPart": "first" },
                  "points": {
                    "bands": [
                      { "atLeast": 60, "and": { "value": "mark", "atMost": 80 }, "give": 0.5 },
                      { "atLeast": 80, "and": { "value": "mark", "atMost": 90 }, "give": 1 },
                      { "atLeast": 90, "give": 1.5 }
                    ],
                    "on": { "value": "mark" },
                    "otherwise": 0
                  },
                  "caps": { "day": 3 }
                },
                {
                  "each": "selfTest.taken",
                  "where": { "testPart": "second" },
                  "points": {
                    "bands": [
                      { "atLeast": 60, "and": { "value": "mark", "atMost": 80 }, "give": 0.5 },
                      { "atLeast": 80, "and": { "value": "mark", "atMost": 90 }, "give": 1 },
                      { "atLeast": 90, "give": 1.5 }
                    ],
                    "on": { "value": "mark" },
                    "otherwise": 0
                  },
                  "caps": { "day": 3 }
                }
              ]
            }
            """),

        // Half an hour or more in a month earns 3, at most 6.
        new("shanxi-app-member-points", "8", """
            { "each": "distanceEducation.studied", "per": "month", "points": { "sum": [3], "cap": 6 }, "caps": null }
            """),
    ];

    /// <summary>Whether it is a line of the clause, with the first of the keys.</summary>
    public bool IsOf(JsonObject line) => line["clause"] is JsonValue cited && cited.GetValue<string>() == Clause && line.ContainsKey(Printed.First().Key);

    /// <summary>Lets the line say what is printed.</summary>
    public void PutInto(JsonObject line)
    {
        foreach ((string key, JsonNode? value) in Printed)
        {
            line.Remove(key);
            if (value is not null)
            {
                line[key] = value.DeepClone();
            }
        }
    }

    private JsonObject Printed => (JsonObject)JsonNode.Parse(Keys)!;
}
