using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>A faulty place hides no other fault, and nothing is found that would only follow from it.</summary>
public sealed class AllFaultsTests
{
    private const string Words = """
        "source": { "issuer": { "zh-CN": "甲", "en": "A" }, "document": { "zh-CN": "乙", "en": "B" } },
        "vocabulary": {
          "records": {
            "talk": { "title": { "zh-CN": "讲课", "en": "Talk" }, "attributes": ["level", "hours"], "highest": 8 },
            "visit": { "title": { "zh-CN": "走访", "en": "Visit" } }
          },
          "attributes": {
            "level": { "title": { "zh-CN": "层级", "en": "Level" }, "type": "code", "values": { "city": { "zh-CN": "市", "en": "City" }, "province": { "zh-CN": "省", "en": "Province" } } },
            "hours": { "title": { "zh-CN": "时数", "en": "Hours" }, "type": "number", "range": [0, 8] }
          },
          "facts": { "size": { "title": { "zh-CN": "人数", "en": "Size" }, "type": "number", "range": [0, 100] } },
          "grades": { "good": { "zh-CN": "好", "en": "Good" }, "poor": { "zh-CN": "差", "en": "Poor" } }
        }
        """;

    private const string Talks = """{ "id": "talks", "clause": "1", "each": "talk", "where": { "level": ["city", "province"], "hours": { "atLeast": 2 } }, "points": 2, "cap": 10 }""";
    private const string Visits = """{ "id": "visits", "clause": "2", "each": "visit", "per": "month", "points": 1 }""";
    private const string Size = """{ "clause": "3", "value": "size" }""";
    private const string Grades = """{ "clause": "4", "grades": [ { "atLeast": 20, "give": "good" } ], "otherwise": "poor" }""";

    [Fact]
    public void Sound_policy_has_no_findings() => FaultsOf(Policy()).Should().BeEmpty();

    [Fact]
    public void Six_different_faults_are_all_reported_at_once()
    {
        string json = Policy(
            talks: """{ "id": "talks", "clause": "1", "each": "tlak", "points": 2, "cap": 10 }""",
            visits: """{ "id": "visits", "clause": "2", "each": "visit", "per": "month", "points": 1, "cap": 40 }""",
            size: """{ "clause": "3", "valeu": "size" }""",
            grades: """{ "clause": "4", "grades": [ { "atLeast": 20, "give": "good" } ] }""",
            further: """, "asOf": 5, "id": "again" """);

        FaultsOf(json).Should().BeEquivalentTo(
            "PB2007 $.id",
            "PB2030 $.asOf",
            "PB2014 $.score.sum[2]",
            "PB2010 $.then[0]",
            "PB3003 $.score.sum[0]",
            "PB3066 $.score.sum[1].cap");
        PolicyReader.ReadText(json).IsUsable.Should().BeFalse();
    }

    [Theory]
    // A part that cannot be read leaves the maximum open: the claim cannot be judged.
    [InlineData("""{ "clause": "1", "each": "talk", "points": [], "cap": 10 }""", "PB2023 $.score.sum[0].points")]
    [InlineData("5, true", "PB2023 $.score.sum[1]")]
    // The names in a node that is no node are not missed where they are declared.
    [InlineData("""{ "clause": "1", "eech": "talk", "where": { "level": "city", "hours": 1 } }""", "PB2014 $.score.sum[0]")]
    [InlineData("""{ "clause": "1", "each": "talk", "where": [{ "level": "city" }] }""", "PB2028 $.score.sum[0].where")]
    // A line that could not be read may be the one that is named.
    [InlineData("""[{ "id": "other", "clause": "1", "each": "talk" }], { "clause": "5", "value": "other" }""", "PB2023 $.score.sum[0]")]
    // What is in sight is decided by what could not be read.
    [InlineData("""{ "clause": "1", "each": ["visit", 5], "where": { "level": "city" } }""", "PB2022 $.score.sum[0].each[1]")]
    [InlineData("""{ "clause": "1", "each": "talk", "per": ["month", {}], "points": { "value": "hours" } }""", "PB2022 $.score.sum[0].per[1]")]
    [InlineData("""{ "clause": "1", "each": "talk", "where": { "level": ["city", 5] } }""", "PB2022 $.score.sum[0].where.level[1]")]
    [InlineData("""{ "clause": "1", "each": "talk", "where": { "hours": { "more": 9 } } }""", "PB2012 $.score.sum[0].where.hours,PB2009 $.score.sum[0].where.hours.more")]
    [InlineData("""{ "clause": "1", "divide": [{ "each": "talk" }], "ifNone": 0 }""", "PB2037 $.score.sum[0].divide")]
    [InlineData("""{ "clause": "1", "checks": {}, "of": "talk", "by": "level" }""", "PB2035 $.score.sum[0].checks")]
    [InlineData("""{ "clause": "1", "each": "talk", "floor": "ten", "cap": 10 }""", "PB2024 $.score.sum[0].floor")]
    [InlineData("""{ "clause": "1", "each": "talk", "outOf": "10" }""", "PB2023 $.score.sum[0].outOf")]
    public void Nothing_is_found_that_only_follows_from_a_fault_of_a_line(string talks, string faults) =>
        FaultsOf(Policy(talks: talks)).Should().Equal(faults.Split(','));

    [Theory]
    [InlineData("records", """["talk", "visit"]""", "PB2020 $.vocabulary.records")]
    [InlineData("attributes", """5""", "PB2020 $.vocabulary.attributes")]
    [InlineData("facts", """{ "size": 5 }""", "PB2020 $.vocabulary.facts.size")]
    [InlineData("facts", """{ "size": { "title": { "zh-CN": "人数", "en": "Size" }, "type": "number", "range": [0] } }""", "PB2038 $.vocabulary.facts.size.range")]
    [InlineData("grades", """["good", "poor"]""", "PB2020 $.vocabulary.grades")]
    [InlineData("grades", """{ "good": { "zh-CN": "好" }, "poor": "Poor" }""", "PB2010 $.vocabulary.grades.good,PB2020 $.vocabulary.grades.poor")]
    public void Nothing_is_found_that_only_follows_from_a_fault_of_the_vocabulary(string list, string value, string faults)
    {
        string json = Policy();
        int from = json.IndexOf("\"" + list + "\": {", System.StringComparison.Ordinal) + list.Length + 4;
        int depth = 0;
        int to = from;
        do
        {
            depth += json[to] == '{' ? 1 : json[to] == '}' ? -1 : 0;
            to++;
        }
        while (depth > 0);

        FaultsOf(json.Remove(from, to - from).Insert(from, value)).Should().Equal(faults.Split(','));
    }

    [Theory]
    [InlineData("\"vocabulary\"", "\"vocabulry\"", "PB2009 $.vocabulry")]
    [InlineData("\"records\"", "\"recrods\"", "PB2009 $.vocabulary.recrods")]
    [InlineData("\"period\": \"year\"", "\"period\": \"yearly\"", "PB2030 $.period")]
    [InlineData("\"period\": \"year\", ", "", "PB2011 $")]
    [InlineData("\"score\"", "\"scroe\"", "PB2009 $.scroe")]
    [InlineData("\"source\"", "\"sauce\"", "PB2009 $.sauce")]
    [InlineData("\"type\": \"code\"", "\"type\": \"cod\"", "PB2030 $.vocabulary.attributes.level.type")]
    public void Nothing_is_found_that_only_follows_from_a_fault_of_the_head(string sound, string faulty, string fault)
    {
        string json = Policy();
        int at = json.IndexOf(sound, System.StringComparison.Ordinal);

        FaultsOf(json.Remove(at, sound.Length).Insert(at, faulty)).Should().Equal(fault);
    }

    [Fact]
    public void Unknown_key_in_the_head_hides_no_fault_of_the_lines() =>
        FaultsOf(Policy(
            talks: """{ "clause": "1", "each": "tlak", "points": 2 }""",
            visits: """{ "clause": "2", "each": "visit", "where": { "levle": "city" }, "points": 1 }""",
            size: """{ "sum": [ { "clause": "3", "value": "siez" }, { "clause": "5", "each": "talk", "where": { "level": "capital" } }, { "clause": "6", "each": "talk", "points": [] } ] }""",
            grades: """{ "clause": "4", "grades": [ { "atLeast": 20, "give": "best" } ], "otherwise": "poor" }""",
            further: """, "remarks": "for the meeting in May" """)).Should().BeEquivalentTo(
            "PB2009 $.remarks",
            "PB2023 $.score.sum[2].sum[2].points",
            "PB3003 $.score.sum[0]",
            "PB3004 $.score.sum[1].where.levle",
            "PB3005 $.score.sum[2].sum[1].where.level",
            "PB3006 $.score.sum[2].sum[0]",
            "PB3007 $.then[0].grades[0].give");

    [Fact]
    public void Unknown_key_of_the_vocabulary_hides_no_kind_or_attribute_that_its_lists_lack() =>
        FaultsOf(Policy(
            talks: """{ "clause": "1", "each": "tlak", "points": 2 }""",
            visits: """{ "clause": "2", "each": "visit", "where": { "levle": "city" }, "points": 1 }""").Replace("\"vocabulary\": {", "\"vocabulary\": { \"remarks\": 5,"))
        .Should().BeEquivalentTo("PB2009 $.vocabulary.remarks", "PB3003 $.score.sum[0]", "PB3004 $.score.sum[1].where.levle");

    [Theory]
    // A sheet, or the results of another policy, may be what is meant by the key.
    [InlineData("review.ballot")]
    [InlineData("result.last-year")]
    public void Kind_that_an_unknown_key_of_the_vocabulary_may_declare_is_not_missed(string kind) =>
        FaultsOf(Policy(talks: $$"""{ "clause": "1", "each": "{{kind}}" }""").Replace("\"vocabulary\": {", "\"vocabulary\": { \"remarks\": 5,"))
            .Should().Equal("PB2009 $.vocabulary.remarks");

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_is_read_and_the_rest_is_checked_too() =>
        FaultsOf(Policy(talks: """{ "clause": "1", "each": "tlak", "each": "walk", "points": 2, "points": [] }""")).Should().BeEquivalentTo(
            "PB2007 $.score.sum[0].each", "PB2007 $.score.sum[0].points", "PB3003 $.score.sum[0]");

    [Fact]
    public void Broken_text_hides_no_other_fault() =>
        FaultsOf(Policy(talks: """{ "clause": "\ud800", "each": "tlak", "where": { "\udc00": 1 } }""")).Should().BeEquivalentTo(
            "PB2008 $.score.sum[0].clause", "PB2008 $.score.sum[0].where", "PB3003 $.score.sum[0]");

    [Fact]
    public void Word_that_rows_have_in_common_is_reported_once() =>
        FaultsOf(Policy(grades: """
            { "clause": "4", "quota": [ { "for": "good", "share": "10%" }, { "for": "poor", "share": "20%" } ], "of": "inScope", "round": "up",
              "order": ["score"], "ties": "in", "direct": "inside", "unfilled": "stay", "losers": "stay" }
            """)).Should().Equal("PB2030 $.then[0].round");

    [Fact]
    public void Doubts_about_what_was_read_soundly_are_reported_beside_a_fault_elsewhere()
    {
        string[] faults = FaultsOf(Policy(
            talks: """{ "clause": "1", "each": "talk", "where": { "level": "city" }, "points": [] }""",
            visits: """{ "clause": "2", "each": "visit", "per": "month", "points": 1, "outOf": 10 }"""));

        // Twelve months at one point make twelve; the value "province", which nothing names now, may have been meant in the points.
        faults.Should().Equal("PB2023 $.score.sum[0].points", "PB3063 $.score.sum[1].outOf");
    }

    private static string Policy(string talks = Talks, string visits = Visits, string size = Size, string grades = Grades, string further = "") =>
        "{ " + Document.Head + ", " + Words + ", \"score\": { \"sum\": [ " + talks + ", " + visits + ", " + size + " ] }, \"then\": [ " + grades + " ]" + further + " }";

    private static string[] FaultsOf(string json) => PolicyReader.ReadText(json).Findings.Where(f => f.Severity != Severity.Note)
        .Select(f => f.Code + " " + f.Place.Path).ToArray();
}
