using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/finding.md.</summary>
internal sealed class FindingPage : StepPage
{
    internal override string Name => "finding";

    internal override LocalizedText Title => Text("认定", "What is found");

    internal override LocalizedText Clause => Text(
        "得分低于 60 分的，由党委约谈支部书记，当年不得评先。",
        "Below 60 points the committee talks with the secretary, and the branch takes no honour in that year.");

    internal override string Says =>
        "`finding` says that a condition is met, and what then follows. The library finds; people decide (`decidedBy`). With `\"effect\": \"bars\"` its subject can\n" +
        "take no place in the steps that follow.";

    internal override Vocabulary Words => Scored;

    internal override string Worked => "59.5 < 60";

    internal override string Result => "59.5, talk";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("60 points", given => given.Points(60), "60"),
        new("the points are not known", given => given.Without("points"), "0…100, talk?"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"below\": 0", "\"below\": 60", "PB3072"),
    ];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            ConditionalFinding.Of("talk", Value.Of("score").IsBelow(60))
                .Leads(LocalizedText.Of("约谈支部书记", "A talk with the secretary"))
                .Decided(LocalizedText.Of("党委", "the committee"))
                .Barring()
                .Cites("10").Titled("得分过低", "Too few points"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(59.5m);
}
