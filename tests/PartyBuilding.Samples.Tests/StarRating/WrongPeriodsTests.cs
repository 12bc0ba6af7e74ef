using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class WrongPeriodsTests
{
    [Fact]
    public void A_year_without_records_is_rated_with_a_warning()
    {
        SampleRun run = SampleRun.Of("--year", "2023");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("warning PB4004").And.Contain("warning PB4006");
    }

    [Theory]
    [InlineData("en", "Nothing could be rated:\n  error PB4001  branch-stars-illustrative.json, $.effective: ")]
    [InlineData("zh-CN", "无法评定：\n  错误 PB4001  branch-stars-illustrative.json")]
    public void A_policy_outside_its_dates_is_refused(string culture, string message)
    {
        SampleRun run = SampleRun.Of("--year", "2018", "--culture", culture);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(message);
    }
}
