using System;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>What somebody reads whose export is not what the program needs, one case after the other.</summary>
public sealed class EveryWrongFileTests
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly UnicodeEncoding WithoutMark = new(false, false);

    private static readonly (string Case, Func<DataFolder, DataFolder> Spoil)[] Cases =
    [
        ("an empty folder", data => data.Delete("organizations.csv").Delete("members.csv").Delete("records.csv").Delete("facts.csv")),
        ("no facts.csv", data => data.Delete("facts.csv")),
        ("organizations.csv without rows", data => data.HeaderOnly("organizations.csv")),
        ("members.csv without rows", data => data.HeaderOnly("members.csv").Append("records.csv", "e9001,member:m001,award.received,2025-05-01,,,,,,,")),
        ("records.csv without rows", data => data.HeaderOnly("records.csv")),
        ("facts.csv of no length", data => data.Edit("facts.csv", _ => string.Empty)),
        ("facts.csv kept as a workbook", data => data.Rename("facts.csv", "facts.xlsx")),
        ("facts.csv, in truth a workbook", data => data.Edit("facts.csv", text => "PK\u0003\u0004" + text)),
        ("organizations.csv in GB18030", data => data.Encode(Chinese, "organizations.csv")),
        ("organizations.csv in UTF-16 without a mark", data => data.Encode(WithoutMark, "organizations.csv")),
        ("facts.csv in no encoding", data => data.Edit("facts.csv", text => text + "\u00FF").Encode(Encoding.Latin1, "facts.csv")),
        ("facts.csv with full-width commas", data => data.Edit("facts.csv", text => text.Replace(',', '\uFF0C'))),
        ("other names of columns", data => data.Replace("records.csv", "entry,subject,kind,date", "entry,subject,sort,day")),
        ("a column twice", data => data.Replace("facts.csv", "value,from,to", "value,from,from")),
        ("a quotation mark that is not closed", data => data.Replace("facts.csv", "member:m003,standingLevel", "member:m003,\"standingLevel")),
        ("a field too few and one too many", data => data.Append("facts.csv", "member:m001,hobby,code", "member:m001,hobby,code,choir,,,2025")),
        ("a half line at the end", data => data.Edit("records.csv", text => text.TrimEnd('\n')[..^40])),
        ("dates with the day first, in every row", data => data.Edit("records.csv", text => text.Replace(",2025-01-", ",31/01/", StringComparison.Ordinal))),
    ];

    [Theory]
    [InlineData("en", "What was found")]
    [InlineData("zh-CN", "发现的问题")]
    public void Every_wrong_file_is_answered_with_what_to_do(string culture, string heading)
    {
        StringBuilder all = new();
        foreach ((string name, Func<DataFolder, DataFolder> spoil) in Cases)
        {
            using DataFolder data = new();
            SampleRun run = spoil(data).Run("--culture", culture);
            run.Code.Should().BeOneOf(0, 2);
            all.Append("# ").Append(name).Append('\n').Append(data.Neutral(run.Code == 0 ? run.Found(heading + "\n") : run.Error)).Append('\n');
        }

        Golden.Check($"every-wrong-file.{culture}.txt", all.ToString());
    }
}
