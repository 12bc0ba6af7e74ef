using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

public sealed class StrayKeyTests
{
    [Fact]
    public void Key_that_does_not_belong_does_not_hide_what_is_wrong_with_the_model()
    {
        const string Json = """
            {
              "format": 1, "id": "p", "version": "1", "title": { "zh-CN": "甲", "en": "A" },
              "effective": { "from": "2025-01-01" }, "subject": "organization", "period": "year",
              "vocabulary": { "records": { "activity.held": { "title": { "zh-CN": "活动", "en": "Activity" } } } },
              "score": { "each": "activty.held", "pionts": 5 }
            }
            """;

        Checked<Policy> read = PolicyReader.ReadText(Json);

        read.IsUsable.Should().BeFalse();
        read.Findings.Select(f => f.Code).Should().Contain(RulesFindings.UnknownKey.Code);
        read.Findings.Should().Contain(f => f.Code.StartsWith("PB30", System.StringComparison.Ordinal)
            && f.Text(Language.English).Contains("activty.held", System.StringComparison.Ordinal));
    }
}
