using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 支部设置: from seven full members on a branch has a committee of three to five, below that a secretary alone; from fifty on it is a general branch; a branch
/// within its first year is excepted from all.
/// </summary>
public sealed class CommitteeSizeTests
{
    private static readonly SubjectId Branch = RegulationCase.Branch("1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "subject": "organization", "scope": { "value": "roster.kind", "is": ["branch", "general-branch"] },
        "vocabulary": { "facts": {
          "fullMembers": { "title": "正式党员数|Full members", "type": "number", "range": [0, 500] },
          "committee": { "title": "支委会人数|Persons of the committee", "type": "number", "range": [0, 9] } } },
        "then": [
          { "requirements": [
              { "id": "3", "title": "七人以上设支委会|Committee from seven on", "when": { "value": "fullMembers", "atLeast": 7 },
                "require": { "all": [{ "value": "committee", "atLeast": 3 }, { "value": "committee", "atMost": 5 }] } },
              { "id": "4", "title": "不足七人只设书记|Below seven a secretary alone", "when": { "value": "fullMembers", "below": 7 },
                "require": { "value": "committee", "atMost": 1 } },
              { "id": "5", "title": "五十人以上设总支|General branch from fifty on", "when": { "value": "fullMembers", "atLeast": 50 },
                "require": { "value": "roster.kind", "is": "general-branch" } } ],
            "unless": { "clause": "6", "title": "新设支部|New branch", "when": { "value": "roster.age", "below": 1 } } }
        ]
        """);

    [Theory]
    [InlineData(6, 1, "")]
    [InlineData(6, 3, "4")]
    [InlineData(7, 1, "3")]
    [InlineData(7, 3, "")]
    [InlineData(49, 5, "")]
    [InlineData(49, 6, "3")]
    [InlineData(50, 5, "5")]
    public void Committee_goes_by_the_number_of_members(int members, int committee, string unmet) =>
        Unmet(New(2020, members, committee)).Should().Be(unmet);

    [Fact]
    public void New_branch_is_excepted()
    {
        var result = New(2025, 50, 1).Judge(Policy, Branch);

        result.Unmet.Should().BeEmpty();
        result.Findings.Select(f => f.Code).Should().Equal("3.exempted", "5.exempted");
    }

    private static RegulationCase New(int foundedIn, int members, int committee) => new RegulationCase()
        .WithBranch("1", foundedOn: new NodaTime.LocalDate(foundedIn, 6, 1))
        .Fact(Fact.Of(Branch, "fullMembers", members)).Fact(Fact.Of(Branch, "committee", committee));

    private static string Unmet(RegulationCase input) => string.Join(' ', input.Judge(Policy, Branch).Unmet.Select(f => f.Code));
}
