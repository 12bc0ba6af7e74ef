using System.IO;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Help_lists_every_option(string culture)
    {
        SampleRun run = SampleRun.Of("--help", "--culture", culture);

        run.Code.Should().Be(0);
        run.Output.Should().ContainAll("--explain", "--full", "--culture", "--policy", "--data", "--encoding", "--year", "--generate", "--as-if-in-force", "--help");
    }

    [Fact]
    public void Every_wrong_option_is_named()
    {
        SampleRun run = SampleRun.Of("--star", "--culture", "fr", "--encoding", "ASCII", "--year", "next", "--year", "2025", "--explain");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        Golden.Check("wrong-options.en.txt", run.Error);
    }

    [Fact]
    public void An_unknown_branch_is_answered_with_those_that_there_are()
    {
        SampleRun run = SampleRun.Of("--explain", "407", "--culture", "zh-CN");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        Golden.Check("unknown-branch.zh-CN.txt", run.Error);
    }

    [Fact]
    public void Every_record_is_shown_on_request()
    {
        SampleRun brief = SampleRun.Of("--explain", "104");
        SampleRun full = SampleRun.Of("--explain", "104", "--full");

        brief.Output.Should().NotMatchRegex(@"- 2025-\d\d-\d\d \S+ earns ");
        full.Output.Should().MatchRegex(@"- 2025-\d\d-\d\d \S+ earns ");
    }

    [Fact]
    public void The_committee_is_no_branch_to_be_explained() => SampleRun.Of("--explain", "100").Code.Should().Be(2);

    [Fact]
    public void A_missing_policy_and_a_missing_folder_are_both_named()
    {
        SampleRun run = SampleRun.Of("--policy", "none.json", "--data", "nowhere");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("the policy file none.json is not there").And.Contain("the folder nowhere is not there");
    }

    [Fact]
    public void A_folder_for_a_policy_and_a_file_for_a_folder_are_told_as_what_they_are()
    {
        using DataFolder data = new();

        SampleRun run = SampleRun.Of("--policy", data.Path, "--data", data.In("facts.csv"));

        run.Code.Should().Be(2);
        run.Error.Should().Contain("is a folder; --policy needs one of the files in it").And.Contain("is a file; --data needs the folder");
    }

    [Fact]
    public void A_part_of_a_name_is_answered_with_those_that_have_it()
    {
        SampleRun run = SampleRun.Of("--explain", "总支", "--culture", "zh-CN");

        run.Code.Should().Be(2);
        run.Error.Should().EndWith("选一个。\n    108  第一总支\n    109  第二总支\n    110  第三总支\n");
    }

    [Fact]
    public void An_option_may_be_joined_to_its_value() =>
        SampleRun.Of("--explain=110", "--culture=en").Output.Should().Be(SampleRun.Of().Output);

    [Fact]
    public void Own_files_are_not_overwritten_by_generated_ones()
    {
        using DataFolder data = new();
        data.Append("facts.csv", "member:m001,hobby,code,choir,,");

        SampleRun run = SampleRun.Of("--generate", data.Path);

        run.Code.Should().Be(2);
        data.Neutral(run.Error).Should().Be("  error ST2010  (folder) has other contents in facts.csv, and nothing was written; name another folder.\n");
        File.ReadAllText(data.In("facts.csv")).Should().Contain("choir");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using DataFolder data = new();

        SampleRun run = SampleRun.Of("--generate", data.In("facts.csv"));

        run.Code.Should().Be(2);
        run.Error.Should().Contain("error ST2011");
    }
}
