using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class CoverageTests
{
    public static IEnumerable<object[]> Documents => PublishedDocuments.All.Select(d => new object[] { d.Name });

    [Fact]
    public void Every_document_has_a_policy()
    {
        PublishedDocuments.All.Should().HaveCount(28);
        PublishedDocuments.All.Where(d => !Regulation.All.Any(d.IsOf)).Select(d => d.Name).Should().BeEmpty();
    }

    [Fact]
    public void Coverage_page_follows_the_policies() =>
        SignedDocument.ShouldSay("COVERAGE.md", CoverageMarkdown.Render([.. PublishedDocuments.All.Select(Of)]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Policies_list_the_clauses_of_their_document_each_once(string document) =>
        Regulation.All.Where(Published(document).IsOf).SelectMany(id => Regulation.Of(id).Clauses).Should().BeEquivalentTo(Published(document).Clauses);

    [Fact]
    public void Policies_say_what_they_list_and_cite_nothing_else() => Regulation.All
        .SelectMany(id => PolicyReader.ReadText(Regulation.Text(id)).Findings.Where(f => f.Kind == RulesFindings.ClauseWithoutLine || f.Kind == RulesFindings.ClauseNotListed))
        .Select(f => f.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_clause_is_counted_once(string document)
    {
        Coverage coverage = Of(Published(document));

        coverage.Of(Coverage.Way.Missing).Should().BeEmpty();
        coverage.Clauses.Should().Equal(Published(document).Clauses);
    }

    [Fact]
    public void Clause_is_told_by_the_most_that_policies_say_of_it()
    {
        var document = new PublishedDocument("made-up", "1 2a 2b 2c 3 4 5 6 7 8 9");
        var coverage = new Coverage(document,
        [
            Scoring(Combine.Sum(
                    Each.Of("a").Cites("2"), // a heading
                    Each.Of("a").Cites("2a-2c"),
                    CustomNumber.Of("rate").Cites("3"),
                    Combine.Best(CustomNumber.Of("rate"), 1).Cites("4"))
                .Cites("1"))
                .Restating("1", "2a", "2b", "2c", "3", "4", "6")
                .LeavingOut(Left("6", ClauseHandling.Domain)).LeavingOut(Left("2b", ClauseHandling.NotExpressed).InPart()).LeavingOut(Left("2c", ClauseHandling.Policy).InPart()),
            Scoring(Each.Of("a").Cites("3, 9"))
                .Restating("5", "7", "8", "9")
                .LeavingOut(Left("5", ClauseHandling.Policy)).LeavingOut(Left("8", ClauseHandling.NotExpressed)).LeavingOut(Left("9", ClauseHandling.Domain).InPart()),
        ]);

        coverage.Of(Coverage.Way.Data).Should().Equal("1", "2a", "2c", "5");
        coverage.Of(Coverage.Way.Partly).Should().Equal("2b", "9");
        coverage.Of(Coverage.Way.Extension).Should().Equal("3", "4");
        coverage.Of(Coverage.Way.Domain).Should().Equal("6");
        coverage.Of(Coverage.Way.NotExpressed).Should().Equal("8");
        coverage.Of(Coverage.Way.Missing).Should().Equal("7");
    }

    private static PublishedDocument Published(string name) => PublishedDocuments.All.Single(d => d.Name == name);

    private static Coverage Of(PublishedDocument document) => new(document, Regulation.All.Where(document.IsOf).Select(Regulation.Of));

    private static Policy Scoring(Number number) => Policy.Of("made-up", "1", LocalizedText.Of("例", "Example")).Scoring(number);

    private static UnscoredClause Left(string clause, ClauseHandling handling) =>
        UnscoredClause.Of(clause, LocalizedText.Of("理由", "Reason"), handling);
}
