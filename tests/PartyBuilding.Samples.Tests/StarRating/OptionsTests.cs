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
        run.Output.Should().ContainAll("--explain", "--culture", "--policy", "--data", "--encoding", "--year", "--generate", "--help");
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
    public void The_committee_is_no_branch_to_be_explained() => SampleRun.Of("--explain", "100").Code.Should().Be(2);

    [Fact]
    public void A_missing_policy_and_a_missing_folder_are_both_named()
    {
        SampleRun run = SampleRun.Of("--policy", "none.json", "--data", "nowhere");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("the policy file none.json is not there").And.Contain("the folder nowhere is not there");
    }
}
