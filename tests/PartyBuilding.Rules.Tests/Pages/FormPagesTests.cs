using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Reference;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms shows what is compiled and what comes out; with <c>PARTYBUILDING_GOLDEN=write</c> it is written anew.</summary>
public sealed class FormPagesTests
{
    public static TheoryData<string> Names => [.. FormPages.All.Select(page => page.Name)];

    private static bool IsWriting => Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write";

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_is_what_comes_out(string name) => ShouldStand(name + ".md", FormPageText.Of(FormPages.Of(name)));

    [Fact]
    public void Index_lists_every_page() => ShouldStand("README.md", FormPageText.Index());

    [Theory]
    [MemberData(nameof(Names))]
    public void Policy_is_sound_and_its_document_means_the_same(string name)
    {
        FormPage page = FormPages.Of(name);
        string written = PolicyWriter.WriteText(page.Policy());

        Checked<Policy> read = PolicyReader.ReadText(written, page.Extensions, []);

        read.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.ToString()).Should().BeEmpty();
        PolicyWriter.WriteText(read.ValueOrThrow()).Should().Be(written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Worked_result_is_what_comes_out(string name)
    {
        FormPage page = FormPages.Of(name);

        Told(page, null).Should().Be(page.Result);
        page.Edges.Select(edge => edge.When + ": " + Told(page, edge)).Should().Equal(page.Edges.Select(edge => edge.When + ": " + edge.Result));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rewrite_means_the_same(string name)
    {
        FormPage page = FormPages.Of(name);
        Policy rewritten = PolicyReader.ReadText(PolicyWriter.WriteText(page.Policy(isRewritten: true)), page.Extensions, []).ValueOrThrow();

        foreach (Edge? edge in page.Edges.Prepend(null))
        {
            Given given = page.Input(edge);
            given.Told(Evaluator.Evaluate(rewritten, given.Build())).Should().Be(edge?.Result ?? page.Result);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_wrongly_is_told(string name)
    {
        FormPage page = FormPages.Of(name);

        page.Refusals.Select(refusal => refusal.Instead + ": " + refusal.Told(page).Code)
            .Should().Equal(page.Refusals.Select(refusal => refusal.Instead + ": " + refusal.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_stand_in_the_document_of_their_page(string name)
    {
        FormPage page = FormPages.Of(name);
        string json = page.Json(page.Policy());

        page.Covers.Where(word => !json.Contains($"\"{word}\":", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_and_every_word_has_its_page()
    {
        IEnumerable<string> words =
        [
            .. Number.Verbs, .. Condition.Joins, .. ComparisonWords.All, .. Step.Verbs, .. Words.Overrides, .. Words.GradeChanges, .. Words.ScoreChanges,
            "share", "caps", "decidedBy", "of",
        ];

        words.Except(FormPages.All.SelectMany(page => page.Covers)).Should().BeEmpty();
    }

    [Fact]
    public void Language_reference_names_every_page()
    {
        string[] linked = [.. Regex.Matches(Docs("language.md"), "\\]\\(forms/([a-z-]+)\\.md\\)").Select(match => match.Groups[1].Value)];

        linked.Should().BeEquivalentTo(FormPages.All.Select(page => page.Name));
    }

    [Fact]
    public void Clauses_have_Chinese_punctuation() => ChinesePunctuation.Faults(
        FormPages.All.SelectMany(page => new[] { page.Title.Chinese, page.Clause.Chinese })).Should().BeEmpty();

    /// <summary>What the evaluation tells about the first subject, which the reference finds as well and the explanation recomputes.</summary>
    private static string Told(FormPage page, Edge? edge)
    {
        Given given = page.Input(edge);
        EvaluationInput input = given.Build();
        Evaluation run = Evaluator.Evaluate(page.Policy(), input);
        run.ExplainAll().SelectMany(Recomputation.Of).Select(finding => finding.ToString()).Should().BeEmpty();
        if (page.Extensions == Extensions.None)
        {
            Agreement.Differences(run, input).Should().BeEmpty();
        }

        return given.Told(run);
    }

    private static void ShouldStand(string file, string text)
    {
        if (IsWriting)
        {
            FormPages.Write(file, text);
            return;
        }

        (FormPages.Standing(file) ?? string.Empty).Split('\n').Should().Equal(text.Split('\n'), "docs/forms/{0} follows the code", file);
    }

    private static string Docs(string file) => System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Docs", file));
}
