using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>A second row for the same key: the first is kept, and what the second says otherwise is told.</summary>
public sealed class RowsTwiceTests
{
    private const string Found = "What was found";

    [Fact]
    public void Second_row_of_an_organization_is_told_and_the_first_name_kept()
    {
        using DataFolder data = new();
        data.Append("organizations.csv", "101,aaa,1984-06-12,,100,别的支部,Other Branch");
        int line = data.LastLine("organizations.csv");

        SampleRun run = data.Run("--culture", "en");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("Branch 1").And.NotContain("Other Branch");
        run.Found(Found).Should()
            .Contain($"organizations.csv, line {line}: the column id has 101, which stands in line 3 with another kind, chinese, english; line 3 was kept").And
            .Contain($"Left out: organizations.csv, line {line}");
    }

    [Fact]
    public void Row_that_says_the_same_again_adds_nothing()
    {
        using DataFolder data = new();
        string before = data.Run("--culture", "en").Output;
        data.Append("organizations.csv", "101,city,1984-06-12,,100,第一支部,Branch 1");

        data.Run("--culture", "en").Output.Should().Be(before);
    }

    [Fact]
    public void Member_who_joined_on_two_days_is_told_and_the_first_kept()
    {
        using DataFolder data = new();
        data.Append("members.csv", "m001,2005-01-01,102,2025-01-01,,other");

        SampleRun run = data.Run("--culture", "zh-CN");

        run.Code.Should().Be(0);
        run.Found("发现的问题").Should().Contain("m001 在第 2 行的加入日期为 2004-07-13；采用第 2 行，该行未采用");
    }

    [Fact]
    public void Records_file_without_rows_is_a_year_without_records()
    {
        using DataFolder data = new();
        data.HeaderOnly("records.csv");

        SampleRun run = data.Run("--culture", "en");

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain("ST1013").And.Contain("PB4004");
    }
}
