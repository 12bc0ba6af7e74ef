using System;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class ExplanationTextTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Branch_reads_as_approved(string tag)
    {
        using ForeignCulture culture = new();
        Language language = Language.OfTag(tag);

        GoldenFile.ShouldBe(ExplanationText.Render(Branch.Explanation, language), $"branch.brief.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationText.Render(Branch.Explanation, language, null, ExplanationDetail.Full), $"branch.full.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationMarkdown.Render(Branch.Explanation, language, Named), $"branch.{tag}.md");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Undetermined_member_reads_as_approved(string tag)
    {
        Language language = Language.OfTag(tag);

        GoldenFile.ShouldBe(ExplanationText.Render(Member.Explanation, language), $"member.brief.{tag}.txt");
        GoldenFile.ShouldBe(ExplanationMarkdown.Render(Member.Explanation, language), $"member.{tag}.md");
    }

    [Fact]
    public void Stored_explanation_reads_the_same()
    {
        byte[] stored = ExplanationJson.Write(Branch.Explanation);

        Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

        ExplanationText.Render(read, Language.Chinese).Should().Be(ExplanationText.Render(Branch.Explanation, Language.Chinese));
        ExplanationMarkdown.Render(read, Language.English).Should().Be(ExplanationMarkdown.Render(Branch.Explanation, Language.English));
        ExplanationJson.Write(read).Should().Equal(stored);
    }

    [Fact]
    public void Names_reach_the_text_only_through_the_caller()
    {
        ExplanationText.Render(Branch.Explanation, Language.Chinese, Named).Should().StartWith("第七支部  70.5 分");
        ExplanationText.Render(Branch.Explanation, Language.Chinese, _ => null).Should().StartWith("407  70.5 分");
        Encoding.UTF8.GetString(ExplanationJson.Write(Branch.Explanation)).Should().NotContain("第七支部");
    }

    [Fact]
    public void Null_is_refused()
    {
        ((Action)(() => ExplanationText.Render(null!, Language.Chinese))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ExplanationMarkdown.Render(Branch.Explanation, null!))).Should().Throw<ArgumentNullException>();
    }

    private static string Named(SubjectId subject) => subject == OrganizationId.Of(407) ? "第七支部" : subject.Key;
}
