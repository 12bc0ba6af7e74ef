using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class PolicyHashTests
{
    private const string Json = """
        { "period": "year", "subject": "organization", "format": 1, "id": "stars", "version": "2025",
          "title": { "en": "Stars", "zh-CN": "星级" }, "effective": { "from": "2025-01-01" },
          "vocabulary": {
            "records": { "activity.held": { "title": { "zh-CN": "活动", "en": "Activity" }, "attributes": ["level"] } },
            "attributes": { "level": { "title": { "zh-CN": "级别", "en": "Level" }, "type": "code", "values": {
              "city": { "zh-CN": "市级", "en": "city" }, "district": { "zh-CN": "区级", "en": "district" } } } },
            "grades": { "five": { "zh-CN": "五星", "en": "five" }, "four": { "zh-CN": "四星", "en": "four" } } },
          "score": { "sum": [
            { "clause": "1", "each": "activity.held", "where": { "level": "city" }, "points": 5.0, "cap": 20 },
            { "clause": "2", "title": { "zh-CN": "其他", "en": "Others" }, "each": "activity.held",
              "points": { "by": "level", "values": { "city": "1/2", "district": 1 } } } ] },
          "then": [
            { "grades": [ { "atLeast": 20, "give": "five" } ], "otherwise": "four" },
            { "clause": "3", "places": { "share": "10%", "of": "inScope", "round": "towardZero", "atLeast": 1 }, "for": "five",
              "order": ["score"], "end": "top", "ties": "undecided", "direct": "outside", "unfilled": "stay", "losers": "next" } ] }
        """;

    private static Policy InCSharp => Policy.Of("stars", "2025", LocalizedText.Of("星级", "Stars"))
        .InForce(DateSpan.From(new LocalDate(2025, 1, 1)))
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("activity.held", LocalizedText.Of("活动", "Activity"), "level"))
            .With(AttributeKind.OfCodes(
                "level",
                LocalizedText.Of("级别", "Level"),
                Term.Of("city", LocalizedText.Of("市级", "city")),
                Term.Of("district", LocalizedText.Of("区级", "district"))))
            .WithGrade("five", LocalizedText.Of("五星", "five"))
            .WithGrade("four", LocalizedText.Of("四星", "four")))
        .Scoring(Combine.Sum(
            Each.Of("activity.held").Where(Condition.Has("level", "city")).Points(5).Capped(20).Cites("1"),
            Each.Of("activity.held").Points(Table.By("level").Row("city", Number.Of(1, 2)).Row("district", 1))
                .Cites("2").Titled("其他", "Others")))
        .Next(Grades.OrElse("four").From(20, "five"))
        .Next(Places.ForGrade("five", PlaceCount.ShareOf(Literal.Percent(10), PlaceCount.InScope, RoundingMode.TowardZero).NotBelow(1))
            .WithLosers(Losers.Next)
            .Cites("3"));

    [Fact]
    public void Policy_built_in_CSharp_has_the_hash_of_the_document() =>
        PolicyHash.Of(InCSharp).Should().Be(PolicyHash.Of(Document.Sound(Json)));

    [Fact]
    public void Hash_is_SHA_256_in_lower_case()
    {
        PolicyHash.Of(InCSharp).Should().MatchRegex("^sha256:[0-9a-f]{64}$");
        // Fixed, so that a change of the canonical layout does not go unnoticed.
        PolicyHash.Of(Policy.Of("a", "1", LocalizedText.Of("甲", "A"))).Should().Be("sha256:44c912ee831d476520e94540911c6735a5c64c0f9efc7fd64a04342894b6efd9");
    }

    [Fact]
    public void Another_content_has_another_hash() =>
        PolicyHash.Of(InCSharp.Rounded(2, RoundingMode.Half)).Should().NotBe(PolicyHash.Of(InCSharp));

    [Fact]
    public void Reference_names_id_version_and_hash()
    {
        PolicyReference reference = InCSharp.Reference;

        reference.ToString().Should().Be("stars 2025");
        reference.Hash.Should().Be(PolicyHash.Of(InCSharp));
    }
}
