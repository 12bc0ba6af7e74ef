using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using PartyBuilding.Samples.StarRating.Csv;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class RatedBranchesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Branches_are_rated_and_the_one_nearest_to_a_better_star_is_explained(string culture)
    {
        SampleRun run = SampleRun.Of("--culture", culture);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        Golden.Check($"rated.{culture}.txt", run.Output);
    }

    [Theory]
    [InlineData("111", "winner")]
    [InlineData("104", "graded-directly")]
    public void A_branch_is_explained_on_request(string branch, string name)
    {
        SampleRun run = SampleRun.Of("--culture", "zh-CN", "--explain", branch);

        run.Code.Should().Be(0);
        Golden.Check($"{name}.zh-CN.txt", run.Found(branch == "111" ? "高校第一支部  105" : "第四支部  63"));
    }

    [Theory]
    [InlineData("110")]
    [InlineData("第三总支")]
    [InlineData("general branch 3")]
    public void A_branch_can_be_named_by_key_or_by_name_in_either_language(string branch) =>
        SampleRun.Of("--explain", branch).Output.Should().Be(SampleRun.Of().Output, "110 is also the one explained without being asked for");

    [Fact]
    public void Places_are_1_and_7_and_5_of_18()
    {
        // 18 × 10 % = 1.8 → 1, 18 × 40 % = 7.2 → 7, 18 × 30 % = 5.4 → 5; branch 104 is graded directly and takes none.
        string[] rows = [.. SampleRun.Of().Output.Split('\n').Where(line => Regex.IsMatch(line, "^ {2,3}[0-9]+  1[01][0-9]  "))];

        rows.Should().HaveCount(18);
        rows.Count(row => row.Contains("five stars", StringComparison.Ordinal)).Should().Be(1 + 1);
        rows.Count(row => row.Contains("four stars", StringComparison.Ordinal)).Should().Be(7);
        rows.Count(row => row.Contains("three stars", StringComparison.Ordinal)).Should().Be(5);
        rows.Count(row => row.Contains("not rated", StringComparison.Ordinal)).Should().Be(4);
    }

    [Fact]
    public void Another_policy_rates_the_same_data()
    {
        // The form alone gives points and no stars.
        SampleRun run = SampleRun.Of("--policy", Path.Combine(AppContext.BaseDirectory, "Policy", "rcck-anhui-branch-form.json"));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("   1  111  University Branch 1    105      105\n").And.NotContain("Star").And.NotContain("stars ");
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        string output = SampleRun.Of().Output;
        using ForeignCulture foreign = new();

        SampleRun.Of().Output.Should().Be(output);
    }

    [Fact]
    public void GB18030_files_give_the_same_output()
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using DataFolder data = new();
        data.Encode(chinese, CsvShape.Organizations.FileName, CsvShape.Members.FileName, CsvShape.Records.FileName, CsvShape.Facts.FileName);

        data.Run("--culture", "zh-CN", "--encoding", "GB18030").Output.Should().Be(SampleRun.Of("--culture", "zh-CN").Output);
    }

    [Fact]
    public void UTF8_files_with_a_byte_order_mark_give_the_same_output()
    {
        using DataFolder data = new();
        data.Edit("organizations.csv", text => "\uFEFF" + text);

        data.Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void UTF16_files_and_other_separators_of_spreadsheets_give_the_same_output(string separator)
    {
        using DataFolder data = new();

        data.Separate(separator).Mark(Encoding.Unicode).Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Fact]
    public void What_a_spreadsheet_makes_of_the_files_gives_the_same_output()
    {
        // A line that names the separator, dates without zeros, empty cells to the right and below, headings in capitals.
        using DataFolder data = new();
        data.EditAll(text => Regex.Replace(text, "([0-9]{4})-0?([0-9]+)-0?([0-9]+)(?=[,\n])", "$1/$2/$3"))
            .EditAll(text => text.Replace("\n", ",,\r\n", StringComparison.Ordinal) + ",,,\r\n")
            .EditAll(text => "sep=,\r\n" + text.Replace("subject,", "Subject,", StringComparison.Ordinal));

        data.Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Fact]
    public void Lines_may_end_as_on_Windows_and_empty_ones_are_skipped()
    {
        using DataFolder data = new();
        data.Edit("records.csv", text => text.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n");

        data.Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Fact]
    public void Generated_data_give_the_same_output()
    {
        using DataFolder data = new();

        SampleRun.Of("--generate", data.Path).Output.Should().Contain(data.Path);
        data.Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Fact]
    public void Rows_in_another_order_give_the_same_output()
    {
        using DataFolder data = new();
        data.Edit("records.csv", Reversed).Edit("organizations.csv", Reversed).Edit("members.csv", Reversed).Edit("facts.csv", Reversed);

        data.Run().Output.Should().Be(SampleRun.Of().Output);
    }

    private static string Reversed(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        return string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])) + "\n";
    }
}
