using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class DefectsTests
{
    [Fact]
    public void Defects_page_follows_the_policies() => SignedDocument.ShouldSay("DEFECTS.md", DefectsMarkdown.Render(Regulation.All));

    [Theory]
    [InlineData("guangshui-member-and-group.group", "PB3065")] // items of 15 against a stated 25: the rest of the text is cut
    public void Defect_of_the_source_is_found(string id, string code) =>
        PolicyReader.ReadText(Regulation.Text(id)).Findings.Select(f => f.Code).Should().Contain(code);

    [Fact]
    public void Clause_of_a_place_is_the_nearest_that_is_cited()
    {
        const string Document = """{ "score": { "clause": "1", "sum": [{ "points": 2 }, { "clause": "1b", "each": "a", "points": 3 }] } }""";

        DefectsMarkdown.ClauseAt(Document, "$.score.sum[1].points").Should().Be("1b");
        DefectsMarkdown.ClauseAt(Document, "$.score.sum[0].points").Should().Be("1");
        DefectsMarkdown.ClauseAt(Document, "$.scope").Should().BeEmpty();
    }
}
