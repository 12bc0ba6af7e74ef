using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Identity;

public sealed class SubjectIdTests
{
    [Fact]
    public void Identifiers_become_subjects_of_their_kind()
    {
        SubjectId[] subjects = { OrganizationId.Of(407), MemberId.Of("m1"), ProposalId.Of(3), ItemId.Of("I-52") };

        subjects.Select(subject => subject.ToString()).Should().Equal("organization:407", "member:m1", "proposal:3", "item:I-52");
        subjects[0].Should().Be(SubjectId.Of(SubjectKinds.Organization, "407"));
    }

    [Fact]
    public void Subject_of_none_is_none()
    {
        SubjectId subject = default(MemberId);

        subject.IsNone.Should().BeTrue();
        subject.ToString().Should().Be("(none)");
        subject.Invoking(none => none.Kind).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Order_is_by_kind_then_shorter_keys_first()
    {
        string[] texts = { "team:a", "item:10", "member:2", "item:9" };

        texts.Select(Parse).OrderBy(subject => subject).Select(subject => subject.ToString())
            .Should().Equal("item:9", "item:10", "member:2", "team:a");
    }

    [Theory]
    [InlineData("organization:407")]
    [InlineData("handlingUnit:a:b")]
    [InlineData("界别:中共")]
    public void Text_is_read_back(string text) => Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("407")]
    [InlineData(":407")]
    [InlineData("organization:")]
    [InlineData("1organization:407")]
    [InlineData("organization:4 07")]
    public void Text_that_is_no_subject_is_not_read(string? text) => SubjectId.TryParse(text, out _).Should().BeFalse();

    private static SubjectId Parse(string text)
    {
        SubjectId.TryParse(text, out SubjectId subject).Should().BeTrue();
        return subject;
    }
}
