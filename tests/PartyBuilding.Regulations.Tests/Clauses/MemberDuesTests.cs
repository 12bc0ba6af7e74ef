using FluentAssertions;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests.Clauses;

/// <summary>
/// 党费交纳比例: up to 3,000 a month 0.5%, up to 5,000 1%, up to 10,000 1.5%, above 2% of the whole amount, to the cent; who lives on a relief payment pays 0.2;
/// six months without payment are reported.
/// </summary>
public sealed class MemberDuesTests
{
    private static readonly SubjectId Member = RegulationCase.Person("m1");

    private static readonly Policy Policy = ClausePolicy.Of("""
        "vocabulary": {
          "records": { "dues.paid": { "title": "交纳党费|Dues paid" } },
          "facts": { "income": { "title": "月收入|Monthly income", "type": "number", "range": [0, 1000000] }, "onRelief": { "title": "领取救济金|On relief", "type": "flag" } } },
        "score": { "clause": "1", "choose": [
            { "when": { "value": "onRelief", "is": true }, "give": 0.2 },
            { "atMost": 3000, "give": { "value": "income", "times": "0.5%" } },
            { "atMost": 5000, "give": { "value": "income", "times": "1%" } },
            { "atMost": 10000, "give": { "value": "income", "times": "1.5%" } } ],
          "on": { "value": "income" }, "otherwise": { "value": "income", "times": "2%" }, "round": { "digits": 2, "mode": "half" } },
        "then": [
          { "clause": "2", "finding": "not-paying", "title": "连续六个月未交纳党费|Six months without payment",
            "when": { "each": "dues.paid", "during": { "last": 6, "unit": "month" }, "atMost": 0 } }
        ]
        """);

    [Theory]
    [InlineData("2999", false, "15")] // 14.995
    [InlineData("3000", false, "15")]
    [InlineData("3001", false, "30.01")]
    [InlineData("5000", false, "50")]
    [InlineData("5000.01", false, "75")] // 75.00015
    [InlineData("10000", false, "150")]
    [InlineData("10001", false, "200.02")]
    [InlineData("600", true, "0.2")]
    public void Rate_is_that_of_the_whole_amount(string income, bool isOnRelief, string dues) =>
        New(income, isOnRelief).Judge(Policy, Member).Score.Value.Should().Be(Number(dues));

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Six_months_without_payment_are_reported(int month, bool isReported) =>
        New("3000", false).Record(Member, "dues.paid", on: RegulationCase.On(month)).Judge(Policy, Member).Findings.Count.Should().Be(isReported ? 1 : 0);

    private static RegulationCase New(string income, bool isOnRelief) =>
        new RegulationCase().WithMember("m1").Fact(Fact.Of(Member, "income", Number(income))).Fact(Fact.Of(Member, "onRelief", isOnRelief));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
