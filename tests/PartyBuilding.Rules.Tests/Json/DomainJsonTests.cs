using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Json;

public sealed class DomainJsonTests
{
    private static readonly LocalDate Day = new(2025, 3, 8);
    private static readonly Instant Moment = Instant.FromUtc(2025, 4, 1, 8, 30);
    private static readonly JsonSerializerOptions s_options = Options();

    [Fact]
    public void Record_is_written_as_said_and_comes_back()
    {
        WorkRecord record = WorkRecord.Of(EntryId.Of("e1"), OrganizationId.Of(407), "opinion.provided", Day)
            .Quantity(9m, 10m).Item(ItemId.Of("I-52")).With("level", "省级").With("hours", 1.50m).With("signed", Day)
            .With("host", MemberId.Of("m7")).Claimed().Entered(Moment).Replaces(EntryId.Of("e0")).Until(Day.PlusDays(1));

        string json = JsonSerializer.Serialize(record, s_options);

        json.Should().Be(
            "{\"entry\":\"e1\",\"subject\":\"organization:407\",\"kind\":\"opinion.provided\",\"date\":\"2025-03-08\",\"until\":\"2025-03-09\","
            + "\"quantity\":9,\"outOf\":10,\"item\":\"I-52\",\"attributes\":{\"host\":{\"reference\":\"member:m7\"},\"hours\":1.5,\"level\":\"省级\","
            + "\"signed\":{\"date\":\"2025-03-08\"}},\"claimed\":true,\"entered\":\"2025-04-01T08:30:00Z\",\"replaces\":\"e0\"}");
        JsonSerializer.Deserialize<WorkRecord>(json, s_options).Should().Be(record);
    }

    [Fact]
    public void Usual_values_are_not_written()
    {
        WorkRecord record = WorkRecord.Of(EntryId.Of("e1"), OrganizationId.Of(407), "meeting.held", Day);

        string json = JsonSerializer.Serialize(record, s_options);

        json.Should().Be("{\"entry\":\"e1\",\"subject\":\"organization:407\",\"kind\":\"meeting.held\",\"date\":\"2025-03-08\"}");
        JsonSerializer.Deserialize<WorkRecord>(json, s_options).Should().Be(record);
    }

    [Fact]
    public void Quantity_beyond_the_limits_reaches_the_ledger_that_reports_it()
    {
        WorkRecord record = WorkRecord.Of(EntryId.Of("e1"), OrganizationId.Of(407), "meeting.held", Day).Quantity(0.123456789m);

        JsonSerializer.Deserialize<WorkRecord>(JsonSerializer.Serialize(record, s_options), s_options).Should().Be(record);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_comes_back(Fact fact) =>
        JsonSerializer.Deserialize<Fact>(JsonSerializer.Serialize(fact, s_options), s_options).Should().Be(fact);

    [Fact]
    public void Reviews_come_back()
    {
        Review mark = Review.Of(EntryId.Of("r1"), MemberId.Of("m1"), "democratic", "mutual", MemberId.Of("m2"), Day).Mark(85.5m).Entered(Moment);
        Review vote = Review.Of(EntryId.Of("r2"), MemberId.Of("m1"), "democratic", "mutual", SubjectId.Of("ballot", "7"), Day).Vote("good");

        JsonSerializer.Deserialize<Review[]>(JsonSerializer.Serialize(new[] { mark, vote }, s_options), s_options).Should().Equal(mark, vote);
    }

    [Fact]
    public void Assessments_and_their_corrections_come_back()
    {
        Assessment first = Assessment.Of(EntryId.Of("a1"), OrganizationId.Of(407), PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), Day)
            .WithScore(79.5m).WithGrade("three-star").WithRank(9).WithHonour("advanced").WithGrounds("{\"format\":1}").WithDigest("sha256:11").ConfirmedBy(ItemId.Of("round-2025"));
        Assessment second = Assessment.Of(EntryId.Of("a2"), OrganizationId.Of(407), PolicyReference.Of("stars", "2025", "sha256:00"), EvaluationPeriod.Year(2025), Day)
            .Correcting(EntryId.Of("a1"), EntryId.Of("o1"), "record.missing");

        JsonSerializer.Deserialize<Assessment[]>(JsonSerializer.Serialize(new[] { first, second }, s_options), s_options).Should().Equal(first, second);
    }

    [Theory]
    [InlineData("\"objection\":\"o1\"", "*corrects*cause*")]
    [InlineData("\"corrects\":\"a0\",\"cause\":\"record.missing\"", "*objection*")]
    [InlineData("\"round\":\"round 2025\"", "*$.round*item id*")]
    public void Half_a_correction_and_a_round_without_a_key_are_refused(string parts, string message)
    {
        Action read = () => JsonSerializer.Deserialize<Assessment>(
            "{\"entry\":\"a1\",\"subject\":\"member:m1\",\"policy\":{\"id\":\"p\",\"version\":\"1\",\"hash\":\"h\"},\"period\":{\"cadence\":\"year\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},\"issuedOn\":\"2026-01-20\"," + parts + "}",
            s_options);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Identifiers_are_texts_also_as_keys()
    {
        JsonSerializer.Serialize(OrganizationId.Of(407), s_options).Should().Be("\"407\"");
        JsonSerializer.Serialize(default(SubjectId), s_options).Should().Be("null");
        JsonSerializer.Deserialize<SubjectId>("\"member:m1\"", s_options).Should().Be((SubjectId)MemberId.Of("m1"));
        JsonSerializer.Deserialize<EntryId>("null", s_options).IsNone.Should().BeTrue();
        Dictionary<MemberId, int> byMember = new() { [MemberId.Of("m1")] = 3 };
        JsonSerializer.Deserialize<Dictionary<MemberId, int>>(JsonSerializer.Serialize(byMember, s_options), s_options).Should().Equal(byMember);
    }

    [Fact]
    public void Everything_wrong_with_a_record_is_named_at_once()
    {
        Action read = () => JsonSerializer.Deserialize<WorkRecord>("{\"entry\":\"e 1\",\"kind\":\"7\",\"date\":\"8.3.2025\",\"colour\":\"red\"}", s_options);

        string message = read.Should().Throw<JsonException>().Which.Message;
        message.Split('\n').Select(line => line.Split(':')[0]).Should().Equal(
            "PB4513 $", "PB4515 $.entry", "PB4512 $", "PB4515 $.kind", "PB4515 $.date");
    }

    [Theory]
    [InlineData("407")]
    [InlineData("\"4 07\"")]
    public void Wrong_identifier_is_refused(string json)
    {
        Action read = () => JsonSerializer.Deserialize<OrganizationId>(json, s_options);

        read.Should().Throw<JsonException>();
    }

    public static TheoryData<Fact> Facts => new()
    {
        Fact.Of(OrganizationId.Of(1), "headCount2", 12.50m),
        Fact.Of(OrganizationId.Of(1), "area", "county").During(DateSpan.Year(2025)),
        Fact.Of(OrganizationId.Of(1), "renewed", Day).During(DateSpan.From(Day)).Entered(Moment),
        Fact.Of(OrganizationId.Of(1), "fiveStarApplied", false),
    };

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        DomainJson.AddTo(options);
        return options;
    }
}
