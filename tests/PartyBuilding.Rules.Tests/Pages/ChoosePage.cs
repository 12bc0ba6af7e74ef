using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/choose.md.</summary>
internal sealed class ChoosePage : NumberPage
{
    internal override string Name => "choose";

    internal override LocalizedText Title => Text("按条件取值", "The first case that holds");

    internal override LocalizedText Clause => Text(
        "全年开展活动六次以上的计 5 分；党员六十人以上的支部四次以上即计 5 分，其他支部四次以上计 3 分；不足四次的不计分。",
        "Six activities a year earn 5 points; a branch of sixty members has 5 for four already, any other 3; fewer than four earn " +
        "nothing.");

    internal override string Says =>
        "`choose` takes the first case that holds: a comparison of `on`, a side condition with it (`and`), or a condition by itself (`when`). `otherwise` is\n" +
        "obligatory, so that nothing falls between two cases.";

    internal override Vocabulary Words => Of(Kind("activity.held", "支部活动", "Branch activity", "次", "activity"))
        .With(Figure("partyMembers", "党员人数", "Members", 500));

    internal override string Worked => "4 activities are fewer than 6; 75 members are at least 60";

    internal override string Result => "5";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("59 members: the second case fails, the third holds", given => given.Fact("partyMembers", 59m), "3"),
        new("the number of members is not known", given => given.Without("partyMembers"), "3…5"),
        new("two more activities", given => given.Record("a5", "05-10", "activity.held").Record("a6", "06-10", "activity.held"), "5"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"atLeast\": 3, \"give\": 5 ", "\"atLeast\": 6, \"give\": 5 ", "PB3061"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Choose.OrElse(0)
            .Comparing(Each.Of("activity.held"))
            .Case(Case.Of(Comparison.AtLeast(6), 5))
            .Case(Case.Of(Comparison.AtLeast(4), 5).And(Value.Of("partyMembers").IsAtLeast(60)))
            .Case(Case.Of(Comparison.AtLeast(4), 3))
            .Cites("6").Titled("开展活动", "Activities");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Records(4, "a", "activity.held")
        .Fact("partyMembers", 75m);
}
