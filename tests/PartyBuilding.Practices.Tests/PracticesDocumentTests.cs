using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Practices.Tests;

/// <summary>docs/practices.md maps every practice to types and test; with <c>PARTYBUILDING_GOLDEN=write</c> it is written anew.</summary>
public sealed class PracticesDocumentTests
{
    private static readonly (string Heading, string[] Ids)[] Reports =
    [
        ("Municipal committee of a democratic party, Jiaxing · 农工党嘉兴市委会", [.. Range("JX", 14)]),
        ("Municipal committee of a democratic party, Jiujiang · 民进九江市委会", [.. Range("JJ", 5)]),
        ("Reports on grass-roots party building · 基层党建报告", [.. Range("ZJD", 1), .. Range("SQ", 2), .. Range("XM", 3), .. Range("LS", 5)]),
        ("Consultative conferences · 政协", [.. Range("GZ", 7), .. Range("PX", 6), .. Range("PD", 3)]),
        (
            "Eight cities on innovation in party building · 八市党建创新",
            [.. Range("NB", 4), .. Range("JH", 1), .. Range("YN", 1), .. Range("WH", 3), .. Range("SY", 4), .. Range("HC", 1), .. Range("BS", 1), .. Range("BJ", 1)]),
        ("Further bodies · 其他单位", [.. Range("RX", 1)]),
    ];

    private static readonly KeyValuePair<PracticeAttribute, Type>[] Practices = typeof(PracticesDocumentTests).Assembly.GetTypes()
        .Select(type => new KeyValuePair<PracticeAttribute?, Type>(type.GetCustomAttribute<PracticeAttribute>(), type))
        .Where(pair => pair.Key is not null)
        .Select(pair => new KeyValuePair<PracticeAttribute, Type>(pair.Key!, pair.Value))
        .ToArray();

    [Fact]
    public void Every_practice_has_one_class_of_tests() =>
        Practices.Select(practice => practice.Key.Id).Should().BeEquivalentTo(Reports.SelectMany(report => report.Ids));

    [Fact]
    public void Every_class_of_a_practice_has_tests_and_names_types_of_the_library()
    {
        Practices.Where(practice => !practice.Value.GetMethods().Any(method => method.GetCustomAttribute<FactAttribute>() is not null))
            .Select(practice => practice.Key.Id).Should().BeEmpty();
        Practices.Where(practice => practice.Key.Types.Count == 0 || practice.Key.Types.Any(type => !type.Assembly.GetName().Name!.StartsWith("PartyBuilding.", StringComparison.Ordinal)))
            .Select(practice => practice.Key.Id).Should().BeEmpty();
    }

    [Fact]
    public void Document_lists_every_practice()
    {
        string expected = Expected();
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Source(), expected, new UTF8Encoding(false));
            return;
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "practices.md")).Replace("\r", string.Empty).Split('\n')
            .Should().Equal(expected.Split('\n'), "docs/practices.md follows the tests; PARTYBUILDING_GOLDEN=write writes it anew");
    }

    private static string Expected()
    {
        StringBuilder text = new();
        text.Append("# Practices · 实践对照\n\n");
        text.Append("What real bodies do, with which types it is modelled, and which test replays its figures.\n\n");
        text.Append("各地实践、所用类型，以及重演其数字的测试。\n");
        foreach ((string heading, string[] ids) in Reports)
        {
            text.Append($"\n## {heading}\n\n| | Practice · 实践 | Types · 类型 | Test · 测试 |\n|---|---|---|---|\n");
            foreach (KeyValuePair<PracticeAttribute, Type> practice in ids.SelectMany(id => Practices.Where(each => each.Key.Id == id)))
            {
                text.Append(Row(practice.Key, practice.Value));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Range(string prefix, int count) => Enumerable.Range(1, count).Select(number => $"{prefix}-{number}");

    private static string Row(PracticeAttribute practice, Type test)
    {
        string waits = practice.Waits is null ? string.Empty : $"<br>waits for the policy language: {practice.Waits}";
        string types = string.Join(", ", practice.Types.Select(type => type.Name.Split('`')[0]).Distinct(StringComparer.Ordinal));
        return $"| {practice.Id} | {practice.English} · {practice.Chinese}{waits} | {types} | `{test.Name}` |\n";
    }

    private static string Source([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "practices.md");
}
