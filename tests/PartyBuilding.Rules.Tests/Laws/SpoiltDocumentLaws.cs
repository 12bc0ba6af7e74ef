using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Whatever happens to the bytes of a document, it is read, or refused with a path and a reason; nothing else is thrown.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class SpoiltDocumentLaws
{
    /// <summary>Pieces that look like something: tokens, names of the documents, numbers at the edges, half characters.</summary>
    private static readonly string[] s_strays =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "0", "1e400", "-0.0000000000001", "99999999999999999999999999999", "\"1/0\"", "\"%\"",
        "\"2025-02-30\"", "\"\"", "\" \"", "\"\\ud800\"", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\"value\":", "\"each\":", "\"sum\":", "\"choose\":", "\"points\":",
        "\"when\":", "\"id\":", "\"subject\":", "\"entry\":", "\"date\":", "\"talk\"", "\"score\"", "\"organization:1\"", "\u7532", "\ufeff", "\0", "//", "/*",
    ];

    private static readonly JsonSerializerOptions s_options = Options();

    [Law]
    public void Policy_is_read_or_refused_with_paths(Draws draws)
    {
        draws = draws.Again();
        byte[] spoilt = Spoilt(draws, Encoding.UTF8.GetBytes(PolicyWriter.WriteText(DrawnPolicy.Draw(draws, anySteps: true).Policy)));

        Checked<Policy> read = PolicyReader.Read(spoilt);

        Refused(read.Value, read.Findings, spoilt);
    }

    [Law]
    public void Policy_that_is_read_can_be_applied(Draws draws)
    {
        draws = draws.Again();
        byte[] spoilt = Swapped(draws, PolicyWriter.WriteText(DrawnPolicy.Of(draws, anySteps: true).Policy));
        Policy? policy = PolicyReader.Read(spoilt).Value;
        DrawnWorld world = new(draws);
        if (policy is not null)
        {
            Told.Of(policy, world, () => Evaluator.Evaluate(policy, world.Input().AsIfInForce()).ExplainAll().SelectMany(Recomputation.Of).Should().BeEmpty());
        }
    }

    [Law]
    public void Report_and_explanation_are_read_or_refused_with_paths(Draws draws)
    {
        draws = draws.Again();
        Evaluation run = Evaluator.Evaluate(DrawnPolicy.Of(draws, anySteps: true).Policy, new DrawnWorld(draws).Input());
        byte[] report = Spoilt(draws, run.Report.ToJson());
        Checked<EvaluationReport> read = EvaluationReport.Read(report);
        Refused(read.Value, read.Findings, report);
        foreach (Explanation explanation in run.ExplainAll().Take(1))
        {
            byte[] stored = Spoilt(draws, ExplanationJson.Write(explanation));
            Checked<Explanation> again = ExplanationJson.Read(stored);
            Refused(again.Value, again.Findings, stored);
        }
    }

    [Law]
    public void Records_facts_and_reviews_are_read_or_refused_with_paths(Draws draws)
    {
        draws = draws.Again();
        OrganizationId id = OrganizationId.Of(1);
        Read(draws, DrawnWorld.Record(draws, id, "e1").Entered(Instant.FromUtc(2025, 4, 1, 8, 30)).With("host", MemberId.Of(7)));
        Read(draws, draws.Of(Fact.Of(id, "size", 3.5m), Fact.Of(id, "applied", true), Fact.Of(id, "type", "urban"), Fact.Of(id, "begun", new LocalDate(2025, 3, 8))));
        Read(draws, Review.Of(EntryId.Of("v1"), id, "sheet", "peers", MemberId.Of(4), new LocalDate(2025, 11, 3)).Mark(90m));
    }

    private static void Read<T>(Draws draws, T sound)
        where T : class
    {
        string spoilt = Encoding.UTF8.GetString(Spoilt(draws, JsonSerializer.SerializeToUtf8Bytes(sound, s_options)));
        try
        {
            JsonSerializer.Deserialize<T>(spoilt, s_options);
        }
        catch (JsonException refused)
        {
            refused.Message.Should().NotBeEmpty(spoilt);
        }
    }

    private static void Refused(object? value, IReadOnlyList<Finding> findings, byte[] document)
    {
        string text = Encoding.UTF8.GetString(document);
        (value is null).Should().Be(findings.Any(f => f.Severity == Severity.Error), text);
        findings.Where(f => f.Place.Line is null && f.Place.Path?.StartsWith('$') != true).Should().BeEmpty(text);
    }

    /// <summary>One to three places at which bytes are gone, doubled, or others put in.</summary>
    private static byte[] Spoilt(Draws draws, byte[] sound)
    {
        List<byte> bytes = [.. sound];
        for (int i = 1 + draws.Below(3); i > 0 && bytes.Count > 0; i--)
        {
            int at = draws.Below(10_000) * bytes.Count / 10_000;
            int length = Math.Min(bytes.Count - at, draws.Of(0, 0, 1, 1, 2, 20, 200));
            byte[] gone = [.. bytes.Skip(at).Take(length)];
            bytes.RemoveRange(at, draws.OneIn(4) ? 0 : length);
            bytes.InsertRange(at, draws.Below(4) switch
            {
                0 => gone,
                1 => [(byte)draws.Below(256)],
                _ => Encoding.UTF8.GetBytes(draws.Of(s_strays)),
            });
        }

        return [.. bytes];
    }

    /// <summary>Some of the words and figures of a document, each in the place of another: the structure mostly stays sound.</summary>
    private static byte[] Swapped(Draws draws, string sound)
    {
        string[] lines = sound.Split('\n');
        int score = Array.FindIndex(lines, line => line.StartsWith("  \"score\"", StringComparison.Ordinal));
        for (int i = 1 + draws.Below(3); i > 0; i--)
        {
            string[] words = [.. Tokens(string.Join('\n', lines.Skip(score)))];
            int at = score + draws.Below(lines.Length - score);
            string[] own = [.. Tokens(lines[at])];
            lines[at] = own.Length == 0 ? lines[at] : ReplaceOne(lines[at], draws.Of(own), draws.Of(words));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static string ReplaceOne(string text, string word, string by)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        return text[..at] + by + text[(at + word.Length)..];
    }

    /// <summary>Values, not keys.</summary>
    private static IEnumerable<string> Tokens(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, "(?<=[:\\[,] ?)(\"[^\"]*\"(?!:)|-?[0-9.]+)").Select(match => match.Value);

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new();
        DomainJson.AddTo(options);
        return options;
    }
}
