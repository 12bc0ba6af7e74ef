using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class GuangshuiGroupTests
{
    private static readonly Policy Policy = Regulation.Of("guangshui-member-and-group.group");
    private static readonly SubjectId Group = RegulationCase.Branch("1");

    [Theory]
    [InlineData("plan", 0)]
    [InlineData("plan summary", 5)] // II(1)1
    [InlineData("register members", 5)] // II(1)2
    [InlineData("register summary", 0)]
    [InlineData("members", 0)]
    [InlineData("facilities ledgers letters", 0)] // three of four
    [InlineData("facilities ledgers archive", 0)]
    [InlineData("facilities letters archive", 0)]
    [InlineData("ledgers letters archive", 0)]
    [InlineData("facilities ledgers letters archive", 5)] // II(1)3
    [InlineData("plan summary register members facilities ledgers letters archive", 15)]
    public void Documents_earn_points_only_when_complete(string documents, int points)
    {
        var input = New();
        foreach (var document in documents.Split(' '))
        {
            input.Record(Group, "document.filed", r => r.With("document", document));
        }

        input.Judge(Policy, Group).Score.Value.Should().Be(points);
    }

    [Theory]
    [InlineData("2 5 8 11", true)] // one a quarter
    [InlineData("1 2 5 8 12", true)]
    [InlineData("2 5 8", false)] // three
    [InlineData("2 3 5 8", false)] // four, none in the last quarter
    [InlineData("3 4 9 10", true)] // the ends of quarters
    public void Four_articles_are_spread_over_the_quarters(string months, bool isMet)
    {
        var input = New();
        foreach (var month in months.Split(' '))
        {
            input.Record(Group, "article.published", on: RegulationCase.On(int.Parse(month, System.Globalization.CultureInfo.InvariantCulture)));
        }

        input.Judge(Policy, Group).Unmet.Select(f => f.Code).Should().Equal(isMet ? [] : ["II(1)4"]);
    }

    [Theory]
    [InlineData("5 8 11", false)] // II(1)4: one a quarter, but three in all
    [InlineData("5 6 8 11", true)]
    [InlineData("5 6 7 8", false)] // none in the last quarter
    public void Group_founded_in_April_owes_nothing_for_the_first_quarter(string months, bool isMet)
    {
        var input = new RegulationCase().WithBranch("1", "group", RegulationCase.On(4, 1));
        foreach (var month in months.Split(' '))
        {
            input.Record(Group, "article.published", on: RegulationCase.On(int.Parse(month, System.Globalization.CultureInfo.InvariantCulture)));
        }

        input.Judge(Policy, Group).Unmet.Select(f => f.Code).Should().Equal(isMet ? [] : ["II(1)4"]);
    }

    [Fact]
    public void Branches_are_not_judged() =>
        New().WithBranch("2").Evaluate(Policy).Report.Subjects.Select(s => s.Subject).Should().Equal(Group);

    private static RegulationCase New() => new RegulationCase().WithBranch("1", "group", new LocalDate(2015, 1, 1));
}
