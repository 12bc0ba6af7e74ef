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
        run.Output.Should().Contain("warning PB4004").And.NotContain("PB4006", "that nothing is there is said already");
    }

    [Theory]
    [InlineData("en", "Nothing could be rated:\n  error ST2012  branch-stars-illustrative.json, $.effective: ")]
    [InlineData("zh-CN", "无法评定：\n  错误 ST2012  branch-stars-illustrative.json")]
    public void A_policy_outside_its_dates_is_refused(string culture, string message)
    {
        SampleRun run = SampleRun.Of("--year", "2018", "--culture", culture);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(message).And.Contain("--as-if-in-force");
    }

    [Theory]
    [InlineData("en", "Rated as if in force: the policy's dates are 2019-01-01/..\n")]
    [InlineData("zh-CN", "视同施行：该办法的施行日期为 2019-01-01/..\n")]
    public void A_policy_outside_its_dates_is_applied_on_request(string culture, string message)
    {
        SampleRun run = SampleRun.Of("--as-if-in-force", "--year", "2018", "--culture", culture);

        run.Code.Should().Be(0);
        run.Output.Should().Contain(message);
    }
}
