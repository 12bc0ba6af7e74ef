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
    public void Policies_mention_every_clause_of_their_document(string document) =>
        Of(PublishedDocuments.All.Single(d => d.Name == document)).Of(Coverage.Way.Missing).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Policies_cite_only_clauses_of_their_document(string document) =>
        Of(PublishedDocuments.All.Single(d => d.Name == document)).Strangers.Should().BeEmpty();

    [Fact]
    public void Clause_is_told_by_the_most_that_policies_say_of_it()
    {
        var document = new PublishedDocument("made-up", "1 2a 2b 2c 3 4 5 6 7");
        var coverage = new Coverage(document,
        [
            Scoring(Combine.Sum(
                    Each.Of("a").Cites("2"), // a heading
                    Each.Of("a").Cites("2a-2c"),
                    CustomNumber.Of("rate").Cites("3"),
                    Combine.Best(CustomNumber.Of("rate"), 1).Cites("4"))
                .Cites("1"))
                .LeavingOut(Left("6", ClauseHandling.Domain)),
            Scoring(Each.Of("a").Cites("3, 9")).LeavingOut(Left("5", ClauseHandling.Policy)).LeavingOut(Left("6", ClauseHandling.NotExpressed)),
        ]);

        coverage.Of(Coverage.Way.Data).Should().Equal("1", "2a", "2b", "2c", "5");
        coverage.Of(Coverage.Way.Extension).Should().Equal("3", "4");
        coverage.Of(Coverage.Way.Domain).Should().Equal("6");
        coverage.Of(Coverage.Way.NotExpressed).Should().BeEmpty();
        coverage.Of(Coverage.Way.Missing).Should().Equal("7");
        coverage.Strangers.Should().Equal("9");
    }

    [Theory]
    [InlineData("8")]
    [InlineData("2d")]
    [InlineData("2a-2d")]
    public void Clause_that_the_document_does_not_have_is_a_stranger(string citation) =>
        new Coverage(new PublishedDocument("made-up", "1 2a 2b"), [Scoring(Each.Of("a").Cites(citation))])
            .Strangers.Should().Equal(citation);

    private static Coverage Of(PublishedDocument document) => new(document, Regulation.All.Where(document.IsOf).Select(Regulation.Of));

    private static Policy Scoring(Number number) => Policy.Of("made-up", "1", LocalizedText.Of("例", "Example")).Scoring(number);

    private static UnscoredClause Left(string clause, ClauseHandling handling) =>
        UnscoredClause.Of(clause, LocalizedText.Of("理由", "Reason"), handling);
}
