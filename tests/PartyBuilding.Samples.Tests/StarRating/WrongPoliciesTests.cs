using System;
using System.IO;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class WrongPoliciesTests
{
    private static readonly string Sound =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Policy", "branch-stars-illustrative.json"));

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Five_errors_are_five_messages(string culture)
    {
        string policy = Replaced("\"period\": \"year\"", "\"period\": \"decade\"");
        policy = Replaced("\"ties\": \"undecided\"", "\"ties\": \"coin\"", policy);
        policy = Replaced("\"points\": 5", "\"points\": \"five\"", policy);
        policy = Replaced("\"unfilled\": \"stay\"", "\"unfiled\": \"stay\"", policy);
        policy = Replaced("\"from\": \"2019-01-01\"", "\"from\": \"2019-02-30\"", policy);

        SampleRun run = Run(policy, "--culture", culture);

        run.Code.Should().Be(2);
        Golden.Check($"five-errors.{culture}.txt", run.Error);
    }

    [Fact]
    public void A_duplicate_key_is_refused() =>
        Run(Replaced("\"version\": \"1\",", "\"version\": \"1\",\n  \"version\": \"2\",")).Error.Should().Contain("policy.json").And.Contain("$.version");

    [Fact]
    public void A_newer_format_is_refused() =>
        Run(Replaced("\"format\": 1", "\"format\": 2")).Error.Should().Contain("policy.json").And.Contain("$.format");

    [Fact]
    public void A_text_that_is_no_JSON_is_refused() => Run(Sound[..^9]).Error.Should().Contain("policy.json");

    private static string Replaced(string old, string with, string? text = null)
    {
        string before = text ?? Sound;
        int at = before.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the policy has {0}", old);
        return before[..at] + with + before[(at + old.Length)..];
    }

    private static SampleRun Run(string policy, params string[] more)
    {
        string folder = Directory.CreateTempSubdirectory("star-rating-").FullName;
        try
        {
            string path = Path.Combine(folder, "policy.json");
            File.WriteAllText(path, policy);
            return SampleRun.Of([.. more, "--policy", path]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
