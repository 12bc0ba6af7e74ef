using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

public sealed class ExplanationJsonTests
{
    [Fact]
    public void Stored_form_is_as_approved() =>
        GoldenFile.ShouldBe(Encoding.UTF8.GetString(ExplanationJson.Write(Branch.Explanation)), "branch.explanation.json");

    [Fact]
    public void Undetermined_explanation_comes_back_with_its_needs()
    {
        byte[] stored = ExplanationJson.Write(Member.Explanation);

        Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

        read.Score.Should().Be(new Score(12.25m, 36.25m, null));
        read.Score.Needs.Should().Equal(Member.Explanation.Score.Needs);
        ExplanationJson.Write(read).Should().Equal(stored);
    }

    [Fact]
    public void Finding_of_another_version_keeps_code_and_evidence()
    {
        string stored = Text(Member.Explanation).Replace("PB4023", "PB4999", StringComparison.Ordinal);

        Explanation read = ExplanationJson.Read(Bytes(stored)).ValueOrThrow();

        read.Score.Needs.Single().Code.Should().Be("PB4999");
        read.Score.Needs.Single().Severity.Should().Be(Severity.Warning);
        Text(read).Should().Be(stored);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "PB4511 $.format")]
    [InlineData("\"format\": 1", "\"format\": \"1\"", "PB4515 $.format")]
    [InlineData("\"subject\"", "\"whom\"", "PB4513 $, PB4512 $")]
    [InlineData("\"ranked\": 18", "\"ranked\": 18, \"ranked\": 18", "PB4514 $")]
    [InlineData("\"ranked\": 18", "\"ranked\": 1.5", "PB4515 $.ranked")]
    [InlineData("organization:407\"", "407\"", "PB4515 $.subject")]
    [InlineData("\"2025-01-15\"", "\"15.1.2025\"", "PB4515 $.points.children[1].parts[0].records[0].date")]
    [InlineData("\"state\": \"missing\"", "\"state\": \"lost\"", "PB4515 $.points.children[1].parts[1].state")]
    [InlineData("\"own\": \"9/10\"", "\"own\": \"9/0\"", "PB4515 $.points.children[4].own")]
    public void Changed_document_is_refused_with_path(string before, string after, string expected)
    {
        string stored = Text(Branch.Explanation);
        stored.Should().Contain(before);
        int at = stored.IndexOf(before, StringComparison.Ordinal);

        Checked<Explanation> read = ExplanationJson.Read(Bytes(stored.Remove(at, before.Length).Insert(at, after)));

        read.Value.Should().BeNull();
        string.Join(", ", read.Findings.Select(f => f.Code + " " + f.Place.Path)).Should().Be(expected);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        string text = Text(Branch.Explanation).Replace("\"version\": \"1\"", "\"version\": \"\\ud800\"", StringComparison.Ordinal);

        ExplanationJson.Read(Bytes(text)).Findings.Select(f => f.Code + " " + f.Place.Path).Should().Equal("PB4515 $.policy.version");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = ExplanationJson.Write(Branch.Explanation);
        bytes[Array.IndexOf(bytes, (byte)0xE6)] = 0xFF;

        ExplanationJson.Read(bytes).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Half_a_document_is_refused_with_its_line()
    {
        byte[] half = ExplanationJson.Write(Branch.Explanation).Take(300).ToArray();

        Checked<Explanation> read = ExplanationJson.Read(half);

        read.Findings.Single().Code.Should().Be("PB4510");
        read.Findings.Single().Place.Line.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Quotes_and_unpaired_surrogates_come_back()
    {
        LocalizedText odd = LocalizedText.Of("“支部” \"\\ \n 𠮷 \ud800", "tab\t");
        ExplainedLine line = new(Handmade.Label("value", "1", odd), Fraction.Of(1m), Fraction.Of(1m));

        Explanation read = ExplanationJson.Read(ExplanationJson.Write(Handmade.Whole(line))).ValueOrThrow();

        read.Points!.Title!.English.Should().Be("tab\t");
        read.Points.Title.Chinese.Should().StartWith("“支部” \"\\ \n 𠮷 ");
    }

    private static string Text(Explanation explanation) => Encoding.UTF8.GetString(ExplanationJson.Write(explanation));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
