using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class DefectsTests
{
    public static IEnumerable<object[]> Printed => PrintedClause.All.Select(p => new object[] { p.Policy, p.Clause });

    [Fact]
    public void Defects_page_follows_the_policies() => SignedDocument.ShouldSay("DEFECTS.md", DefectsMarkdown.Render(Regulation.All));

    [Theory]
    [InlineData("guangshui-member-and-group.group", "PB3065")] // items of 15 against a stated 25: the rest of the text is cut
    [InlineData("district-stars-10-40-30", "PB3123")] // 10 + 40 + 30 = 80 of 100 have a star
    [InlineData("branch-stars-illustrative", "PB3123")]
    public void Defect_of_the_source_is_told_at_load(string id, string code) =>
        PolicyReader.ReadText(Regulation.Text(id)).Findings.Select(f => f.Code).Should().Contain(code);

    [Theory]
    [InlineData("anqing-member-duty", "PB3062", "89", "90")]
    [InlineData("anqing-member-duty", "PB3062", "79", "80")]
    [InlineData("grading-with-satisfaction-gate", "PB3062", "89", "90")]
    [InlineData("grading-with-satisfaction-gate", "PB3062", "79", "80")]
    [InlineData("earth-science-branch-150", "PB3120", "120", "120")]
    [InlineData("earth-science-branch-150", "PB3120", "100", "100")]
    [InlineData("shanxi-app-member-points", "PB3120", "80", "80")]
    [InlineData("shanxi-app-member-points", "PB3120", "90", "90")]
    public void Bands_of_the_source_are_doubted_and_answered(string id, string code, string from, string to) =>
        new Defects(id).Found.Where(d => d.Finding.Code == code && d.Finding.Evidence.Select(e => e.Value).SequenceEqual([from, to]))
            .Should().NotBeEmpty().And.OnlyContain(d => d.Choice != null);

    [Theory]
    [InlineData("attendance-steps", "PB3061")] // three or more stands behind two or more
    [InlineData("shanxi-app-member-points", "PB3066")] // once 3 points a month, and at most 6
    [InlineData("handling-deadlines.city-2008", "PB2045")] // 31 September
    [InlineData("industry-bureau-member-points", "PB3068")] // 20 of more than 100 by a bonus without end
    [InlineData("tongcheng-member-duty", "PB3126")] // split and cap
    public void Other_defect_of_the_source_is_found_and_answered(string id, string code) =>
        new Defects(id).Found.Should().Contain(d => d.Finding.Code == code && d.Choice != null);

    [Theory]
    [MemberData(nameof(Printed))]
    public void Clause_as_printed_has_a_defect(string id, string clause) =>
        new Defects(id).Found.Should().Contain(d => d.Clause == clause || d.Clause == string.Empty);

    [Fact]
    public void No_clause_rewards_a_fault() =>
        Regulation.All.SelectMany(id => new Defects(id).Found).Should().NotContain(d => d.Finding.Kind == RulesFindings.FaultRewarded);

    [Theory]
    [InlineData("attendance-steps")]
    [InlineData("guangxi-agriculture-grading")]
    [InlineData("industry-bureau-member-points")]
    public void Points_for_a_fault_would_be_found(string id)
    {
        // The same policy with every deduction turned into a gain.
        string rewarding = Regulation.Text(id).Replace("\"points\": -", "\"points\": ").Replace("\"times\": -1", "\"times\": 1").Replace("\"give\": -", "\"give\": ");

        PolicyReader.ReadText(rewarding).Findings.Should().Contain(f => f.Kind == RulesFindings.FaultRewarded);
    }

    [Fact]
    public void Clause_of_a_place_is_the_nearest_that_is_cited()
    {
        JsonNode document = JsonNode.Parse("""{ "score": { "clause": "1", "sum": [{ "points": 2 }, { "clause": "1b", "each": "a", "points": 3 }] } }""")!;

        Clause("$.score.sum[1].points").Should().Be("1b");
        Clause("$.score.sum[0].points").Should().Be("1");
        Clause("$.scope").Should().BeEmpty();

        string Clause(string path) => JsonPlaces.ClauseAt(document, JsonPlaces.Steps(path));
    }
}
