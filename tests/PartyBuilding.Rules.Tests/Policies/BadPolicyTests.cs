using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class BadPolicyTests
{
    [Fact]
    public void Five_different_errors_are_all_reported_with_their_paths()
    {
        const string json = """
            {
              "format": 1, "id": "sample", "version": "1", "title": { "zh-CN": "例" },
              "effective": { "from": "2025-02-30" }, "subject": "organization", "period": "yearly",
              "score": { "sum": [ { "each": "activity.held", "pints": 5 }, { "each": "a", "value": "b" } ] }
            }
            """;

        Checked<Policy> read = PolicyReader.ReadText(json);

        read.IsUsable.Should().BeFalse();
        read.Findings.Select(f => f.Code + " " + f.Place.Path).Should().BeEquivalentTo(
            "PB3003 $.score.sum[0]",
            "PB2010 $.title",
            "PB2026 $.effective.from",
            "PB2030 $.period",
            "PB2009 $.score.sum[0].pints",
            "PB2013 $.score.sum[1]");
    }

    [Fact]
    public void Clauses_are_a_list_of_texts() =>
        Document.FaultsOf(Document.With("""
            "clauses": [], "unscored": [{ "clause": "9", "partly": "yes", "reason": { "zh-CN": "附则", "en": "Last" } }]
            """)).Should().Equal("PB2035 $.clauses", "PB2030 $.unscored[0].partly");

    [Fact]
    public void Unscored_clause_is_handled_by_the_domain_or_the_policy() =>
        Document.FaultsOf(Document.With("""
            "unscored": [{ "clause": "9", "handledBy": "nobody", "reason": { "zh-CN": "附则", "en": "Last" } }]
            """)).Should().Equal("PB2030 $.unscored[0].handledBy");

    [Fact]
    public void Unknown_key_is_reported_with_the_nearest_known_ones()
    {
        Finding finding = PolicyReader.ReadText(Document.Scoring("""{ "each": "activity.held", "pints": 5 }""")).Findings
            .Single(f => f.Code == RulesFindings.UnknownKey.Code);

        finding.ToString().Should().StartWith(
            "PB2009 $.score.pints: the key \"pints\" is not known here; the nearest known ones are points,");
        finding.Text(Language.Chinese).Should().StartWith("$.score.pints").And.Contain("points");
    }

    [Fact]
    public void Duplicate_key_is_reported_at_every_level()
    {
        string json = Document.With("""
            "score": { "each": "activity.held", "points": 5, "points": 4, "where": { "level": "city", "level": "district" } },
            "id": "again"
            """);

        Document.FaultsOf(json).Should().Equal("PB2007 $.score.points", "PB2007 $.score.where.level", "PB2007 $.id");
    }

    [Fact]
    public void Document_of_a_newer_format_is_refused_for_that_alone()
    {
        string json = """{ "format": 2, "id": "sample", "invented": true, "score": { "learnt": "since" } }""";

        Finding finding = PolicyReader.ReadText(json).Findings.Should().ContainSingle().Subject;

        finding.ToString().Should().Be(
            "PB2006 $.format: the document has format 2, this library knows formats up to 1; update the library, or write the older format.");
    }

    [Theory]
    [InlineData("[1]", "PB2020")]
    [InlineData("{ \"format\": 1,", "PB2001")]
    [InlineData("{ \"id\": \"\\ud800\" }", "PB2008")]
    public void What_is_no_policy_document_is_refused(string json, string code) =>
        PolicyReader.ReadText(json).Findings[0].Code.Should().Be(code);

    [Fact]
    public void Broken_document_is_reported_with_its_line() =>
        PolicyReader.ReadText("{\n  \"format\": 1,\n  \"id\" \"sample\"\n}").Findings.Single().Place.Line.Should().Be(3);

    [Fact]
    public void Byte_order_mark_is_no_fault() =>
        Document.FaultsOf("\uFEFF" + Document.Scoring("1")).Should().BeEmpty();

    [Theory]
    [InlineData("""{ "ratio": "meeting" }""", "ifNone")]
    [InlineData("""{ "each": "meeting", "fold": "average" }""", "ifNone")]
    [InlineData("""{ "each": "meeting", "fold": "best" }""", "ifNone")]
    [InlineData("""{ "each": "meeting", "fold": "worst" }""", "ifNone")]
    [InlineData("""{ "choose": [{ "when": { "level": "city" }, "give": 1 }] }""", "otherwise")]
    [InlineData("""{ "choose": [{ "atLeast": 1, "give": 1 }], "otherwise": 0 }""", "on")]
    [InlineData("""{ "bands": [{ "atLeast": 1, "give": 1 }], "on": 5 }""", "otherwise")]
    [InlineData("""{ "slots": "meeting", "points": 1 }""", "every")]
    [InlineData("""{ "review": "sheet", "groups": [{ "group": "self", "weight": 1 }] }""", "missing")]
    [InlineData("""{ "value": "result", "policy": "other" }""", "take")]
    [InlineData("""{ "value": "points", "of": "members" }""", "fold")]
    public void Obligatory_key_of_a_number_is_missed(string number, string key)
    {
        Finding finding = PolicyReader.ReadText(Document.Scoring(number)).Findings.Single(f => f.Code.StartsWith("PB20", System.StringComparison.Ordinal));

        finding.Code.Should().BeOneOf("PB2010", "PB2011");
        finding.Place.Path.Should().Be("$.score");
        finding.Evidence[0].Value.Should().Be(key);
    }

    [Fact]
    public void All_obligatory_keys_of_places_are_missed_at_once()
    {
        string[] missed = PolicyReader.ReadText(Document.Then("""{ "places": { "share": "10%" }, "for": "five-star" }"""))
            .Findings.Where(f => f.Severity == Severity.Error && f.Code != RulesFindings.GradeNotDeclared.Code)
            .Select(f => f.Place.Path + " " + f.Evidence[0].Value).ToArray();

        missed.Should().Equal(
            "$.then[0].places of", "$.then[0].places round",
            "$.then[0] order", "$.then[0] ties", "$.then[0] direct", "$.then[0] unfilled", "$.then[0] losers");
    }

    [Theory]
    [InlineData("0.1234567890123", "PB2031 $.score")]
    [InlineData("1000000000000000.1", "PB2031 $.score")]
    [InlineData("1e400", "PB2031 $.score")]
    [InlineData("\"1/0\"", "PB2024 $.score")]
    [InlineData("\"ten\"", "PB2024 $.score")]
    [InlineData("true", "PB2023 $.score")]
    [InlineData("{}", "PB2014 $.score")]
    [InlineData("""{ "sum": [] }""", "PB2035 $.score.sum")]
    [InlineData("""{ "divide": [1], "ifNone": 0 }""", "PB2037 $.score.divide")]
    [InlineData("""{ "each": "a", "where": [] }""", "PB2028 $.score.where")]
    [InlineData("""{ "each": "a", "where": {} }""", "PB2036 $.score.where")]
    [InlineData("""{ "each": "a", "where": { "hours": { "atLeast": 1, "below": 2 } } }""", "PB2013 $.score.where.hours")]
    [InlineData("""{ "each": "a", "where": { "hours": { "more": 1 } } }""", "PB2012 $.score.where.hours,PB2009 $.score.where.hours.more")]
    [InlineData("""{ "each": "a", "keep": { "best": 1, "worst": 1 } }""", "PB2013 $.score.keep")]
    [InlineData("""{ "each": "a", "keep": { "best": 0 } }""", "PB2032 $.score.keep.best")]
    [InlineData("""{ "each": "a", "keep": { "best": { "share": "10%" } } }""", "PB2011 $.score.keep.best")]
    [InlineData("""{ "each": "a", "caps": { "term": 1 } }""", "PB2009 $.score.caps.term")]
    [InlineData("""{ "each": "a", "during": { "from": "2025-02-01", "to": "2025-01-01" } }""", "PB2039 $.score.during.to")]
    public void Fault_of_a_number_is_found_at_its_place(string number, string faults) =>
        Document.FaultsOf(Document.Scoring(number)).Should().Equal(faults.Split(','));

    [Fact]
    public void Attribute_cannot_have_the_name_of_a_word_of_the_language() =>
        Document.FaultsOf(Document.With("""
            "vocabulary": { "attributes": { "each": { "title": { "zh-CN": "每", "en": "each" }, "type": "date" } } }
            """))
            .Should().Equal("PB2040 $.vocabulary.attributes.each");

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        string nowhere = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "no-such-policy.json");
        System.Action load = () => Policy.Load(nowhere);

        PolicyReader.ReadFile(nowhere).Findings.Select(f => f.Code).Should().Equal("PB2101");
        load.Should().Throw<FindingsException>();
    }

    [Fact]
    public void Load_throws_what_the_reader_finds()
    {
        string path = System.IO.Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllText(path, "{ }");

            System.Action load = () => Policy.Load(path);

            load.Should().Throw<FindingsException>().Which.Findings.Should().OnlyContain(f => f.Place.Source != null);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
