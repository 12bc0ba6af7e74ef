using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class FindingTests
{
    private static readonly FindingKind Kind = new("XX0001", Severity.Error, "{name} 应为 {limit} 以下。", "{name} must be below {limit}.");

    [Fact]
    public void Text_is_place_and_message_in_either_language()
    {
        Finding finding = Finding.Of(Kind, FindingPlace.AtPath("$.score.sum[2]")).With("limit", 1.50m).With("name", "cap");

        finding.Text(Language.English).Should().Be("$.score.sum[2]: cap must be below 1.5.");
        finding.Text(Language.Chinese).Should().Be("$.score.sum[2]：cap 应为 1.5 以下。");
        finding.ToString().Should().Be("XX0001 $.score.sum[2]: cap must be below 1.5.");
    }

    [Fact]
    public void Evidence_is_invariant_text_in_the_order_added()
    {
        Finding finding = Finding.Of(Kind, FindingPlace.Nowhere)
            .With("day", new LocalDate(2025, 3, 8))
            .With("count", 12)
            .With("points", -0.0m)
            .With("span", DateSpan.Year(2025))
            .With("who", OrganizationId.Of(407));

        finding.Evidence.Select(evidence => evidence.ToString()).Should().Equal("day=2025-03-08", "count=12", "points=0", "span=2025-01-01/2025-12-31", "who=organization:407");
    }

    [Fact]
    public void Each_name_has_one_value()
    {
        Action act = () => Finding.Of(Kind, FindingPlace.Nowhere).With("name", "a").With("name", "b");

        act.Should().Throw<ArgumentException>().WithParameterName("name");
    }

    [Fact]
    public void Braces_in_evidence_stay_text() => Finding.Of(Kind, FindingPlace.Nowhere).With("name", "{limit}").With("limit", 3)
        .Text(Language.English).Should().Be("{limit} must be below 3.");

    [Fact]
    public void Findings_are_equal_by_code_place_and_evidence()
    {
        Finding one = Finding.Of(Kind, FindingPlace.AtPath("$")).With("name", "a");
        Finding same = Finding.Of(Kind, FindingPlace.AtPath("$")).With("name", "a");

        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != one.With("limit", 1)).Should().BeTrue();
        (one == Finding.Of(Kind, FindingPlace.AtPath("$.x")).With("name", "a")).Should().BeFalse();
    }

    [Fact]
    public void Place_names_every_part_it_has()
    {
        FindingPlace place = FindingPlace.AtPath("$.a").WithSource("star.json").WithLine(12)
            .WithSubject(MemberId.Of("m1")).WithEntry(EntryId.Of("e2210")).WithClause("第五条");

        place.Text(Language.English).Should().Be("star.json, line 12, $.a, member:m1, entry e2210, clause 第五条");
        place.Text(Language.Chinese).Should().Be("star.json，第 12 行，$.a，member:m1，记录 e2210，条款 第五条");
        FindingPlace.Nowhere.ToString().Should().BeEmpty();
        FindingPlace.OfEntry(default).Should().Be(FindingPlace.Nowhere);
    }

    [Fact]
    public void Kind_lists_its_placeholders_by_name() => Kind.Arguments.Should().Equal("limit", "name");

    [Theory]
    [InlineData("{a}", "{b}")]
    [InlineData("无", "{a}")]
    [InlineData("", "text")]
    [InlineData("{a", "{a}")]
    [InlineData("{}", "{}")]
    public void Kind_with_texts_that_do_not_fit_is_refused(string chinese, string english)
    {
        Action act = () => _ = new FindingKind("XX0002", Severity.Note, chinese, english);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Evidence_keeps_its_type_and_fills_both_texts()
    {
        FindingKind kind = new("PB9001", Severity.Error, "{step}应在 {due} 前完成，共 {count} 项", "{step} is due on {due}, {count} in all");
        Finding finding = Finding.Of(kind, FindingPlace.Nowhere)
            .With("step", LocalizedText.Of("谈话", "Talk")).With("due", new LocalDate(2025, 4, 3)).With("count", 2).With("whom", OrganizationId.Of(407));

        finding.Text(Language.Chinese).Should().Be("谈话应在 2025-04-03 前完成，共 2 项");
        finding.Text(Language.English).Should().Be("Talk is due on 2025-04-03, 2 in all");
        finding.Find("due")!.Value.Date.Should().Be(new LocalDate(2025, 4, 3));
        finding.Find("count")!.Value.Number.Should().Be(2);
        finding.Find("whom")!.Value.Subject.Should().Be((SubjectId)OrganizationId.Of(407));
        finding.Find("whom")!.Value.Invoking(value => value.Number).Should().Throw<InvalidOperationException>();
        finding.Find("nothing").Should().BeNull();
    }
}
