using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/each.md.</summary>
internal sealed class EachPage : NumberPage
{
    internal override string Name => "each";

    internal override LocalizedText Title => Text("按记录计分", "Points for records");

    internal override LocalizedText Clause => Text(
        "参加市级以上组织的社会公益活动，每项计 2 分；同一项多次参加的只计一次，最高计 5 分。",
        "Public welfare of the city or the province earns 2 points a matter, once however often one takes part, and 5 points at most.");

    internal override string Says =>
        "`each` splits the records of a kind into parts (`per`), says what a part is worth (`points`), and folds the parts into one number (their sum\n" +
        "unless `fold` says otherwise). `where` says which records count; `keep`, `due`, `trim` and `during` have examples in [the language](../language.md).";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("welfare.done", "社会公益活动", "Act of public welfare", "项", "matter", "level"))
        .With(Codes("level", "级别", "Level", Named("district", "区级", "district"), Named("city", "市级", "city"), Named("province", "省级", "province")));

    internal override string Worked => "I-1 counts once, I-3 is of the district: 2 × 2";

    internal override string Result => "4";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "one more matter of the city: 3 × 2 = 6, over the cap",
            given => given.Record("w5", "09-01", "welfare.done", r => r.Item(ItemId.Of("I-4")).With("level", "city")),
            "5"),
        new(
            "two more records of the city without a matter: each is a part of its own",
            given => given.Record("w5", "09-01", "welfare.done", r => r.With("level", "city"))
                .Record("w6", "09-02", "welfare.done", r => r.With("level", "city")),
            "5"),
        new("one more matter without a level: it may count or not", given => given.Record("w5", "09-01", "welfare.done", r => r.Item(ItemId.Of("I-4"))), "4…5"),
        new("no record at all", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"point\": 2", "\"points\": 2", "PB2009"),
        new("\"each\": \"welfare.Done\"", "\"each\": \"welfare.done\"", "PB3003"),
        new("[\"city\", \"national\"]", "[\"city\", \"province\"]", "PB3005"),
        new("\"cap\": 1", "\"cap\": 5", "PB3067"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Each.Of("welfare.done")
            .Where(Condition.Has("level", "city", "province"))
            .Per(PartKey.Item)
            .Points(2)
            .Capped(5)
            .Cites("6").Titled("社会公益", "Public welfare");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("w1", "03-08", "welfare.done", r => r.Item(ItemId.Of("I-1")).With("level", "city"))
        .Record("w2", "04-02", "welfare.done", r => r.Item(ItemId.Of("I-1")).With("level", "city"))
        .Record("w3", "05-10", "welfare.done", r => r.Item(ItemId.Of("I-2")).With("level", "province"))
        .Record("w4", "06-01", "welfare.done", r => r.Item(ItemId.Of("I-3")).With("level", "district"));
}
