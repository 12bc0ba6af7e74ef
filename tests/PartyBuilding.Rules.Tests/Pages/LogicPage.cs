using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/logic.md.</summary>
internal sealed class LogicPage : NumberPage
{
    internal override string Name => "logic";

    internal override LocalizedText Title => Text("条件的组合", "Conditions joined");

    internal override LocalizedText Clause => Text(
        "（一）被省级采用的信息，每条计 5 分；（二）其他信息每条计 2 分，已按前项计分的不再计；（三）有活动阵地或者专职书记，且制度、" +
        "台账、档案至少具备两项的，计 3 分。",
        "(1) Information adopted by the province earns 5 points each; (2) any other 2, unless it counts by (1); (3) a room or a full-time " +
        "secretary, and two of rules, ledger and archive, earn 3 points.");

    internal override string Says =>
        "`all`, `any`, `not`, and `atLeast` with `of`; `usedBy` asks whether another line has counted the record, so that nothing is rewarded twice.";

    internal override IReadOnlyList<string> Covers => ["all", "any", "not", "usedBy", "of"];

    internal override Vocabulary Words => Of(Kind("opinion.adopted", "信息被采用", "Information adopted", "条", "item", "level"))
        .With(Codes("level", "级别", "Level", Named("district", "区级", "district"), Named("city", "市级", "city"), Named("province", "省级", "province")))
        .With(Flag("room", "活动阵地", "Room")).With(Flag("fullTime", "专职书记", "Full-time secretary"))
        .With(Flag("rules", "制度", "Rules")).With(Flag("ledger", "台账", "Ledger")).With(Flag("archive", "档案", "Archive"));

    internal override string Worked => "1 × 5 + 2 × 2 + 3; whether there is an archive does not matter";

    internal override string Result => "12";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("no ledger: it hangs on the archive, of which nothing is known", given => given.Fact("ledger", false), "9…12"),
        new("no full-time secretary, and no room", given => given.Fact("fullTime", false), "9"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"usedBy\": \"6(4)\"", "\"usedBy\": \"6(1)\"", "PB3020"),
        new("\"atLeast\": 4", "\"atLeast\": 2", "PB2032"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Combine.Sum(
            Each.Of("opinion.adopted").Where(Condition.Has("level", "province")).Points(5)
                .Cites("6(1)").Titled("省级采用", "By the province"),
            Each.Of("opinion.adopted").Where(Condition.Not(Condition.UsedBy("6(1)"))).Points(2)
                .Cites("6(2)").Titled("其他采用", "By others"),
            Choose.OrElse(0)
                .Case(Case.Of(
                    Condition.All(
                        Condition.Any(Value.Of("room").Is(true), Value.Of("fullTime").Is(true)),
                        Condition.AtLeast(2, Value.Of("rules").Is(true), Value.Of("ledger").Is(true), Value.Of("archive").Is(true))),
                    3))
                .Cites("6(3)").Titled("阵地建设", "Facilities"));
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("o1", "03-01", "opinion.adopted", r => r.With("level", "province"))
        .Record("o2", "04-01", "opinion.adopted", r => r.With("level", "city"))
        .Record("o3", "05-01", "opinion.adopted", r => r.With("level", "district"))
        .Fact("room", false).Fact("fullTime", true)
        .Fact("rules", true).Fact("ledger", true);
}
